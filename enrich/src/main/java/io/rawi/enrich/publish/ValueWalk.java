package io.rawi.enrich.publish;

import java.util.List;
import org.apache.avro.Schema;

/**
 * Walks over a value in Avro's binary encoding and makes nothing of it. Made once from the schema, as the writers are: what
 * comes next is settled then. Refuses what its writer would not have written (a number that is no branch of a union or no
 * symbol, lists in several blocks), whether or not a reader would get over it.
 */
@FunctionalInterface
interface ValueWalk {

    /** @throws IndexOutOfBoundsException where the bytes end before the value does
     *  @throws IllegalArgumentException where there is no such value */
    void over(EncodedBytes bytes);

    static ValueWalk of(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema.getFields());
            case UNION -> union(schema.getTypes());
            case ARRAY -> {
                ValueWalk item = of(schema.getElementType());
                yield bytes -> count(bytes, item);
            }
            case MAP -> {
                ValueWalk value = of(schema.getValueType());
                yield bytes -> count(bytes, entry -> {
                    entry.skip(entry.readCount());
                    value.over(entry);
                });
            }
            case ENUM -> {
                int symbols = schema.getEnumSymbols().size();
                yield bytes -> bytes.readBelow(symbols);
            }
            case STRING, BYTES -> bytes -> bytes.skip(bytes.readCount());
            case INT, LONG -> EncodedBytes::readLong;
            case BOOLEAN -> bytes -> bytes.skip(1);
            case FLOAT -> bytes -> bytes.skip(Float.BYTES);
            case DOUBLE -> bytes -> bytes.skip(Double.BYTES);
            case FIXED -> bytes -> bytes.skip(schema.getFixedSize());
            case NULL -> bytes -> {};
        };
    }

    /** Walks over a list, or a map, and tells how many elements it has. */
    static int count(EncodedBytes bytes, ValueWalk element) {
        int count = bytes.readCount();
        for (int i = 0; i < count; i++) {
            element.over(bytes);
        }
        if (count > 0 && bytes.readLong() != 0) {
            throw new IllegalArgumentException("a list in several blocks");
        }
        return count;
    }

    private static ValueWalk record(List<Schema.Field> fields) {
        ValueWalk[] walks = fields.stream().map(field -> of(field.schema())).toArray(ValueWalk[]::new);
        return bytes -> {
            for (ValueWalk walk : walks) {
                walk.over(bytes);
            }
        };
    }

    private static ValueWalk union(List<Schema> types) {
        ValueWalk[] walks = types.stream().map(ValueWalk::of).toArray(ValueWalk[]::new);
        return bytes -> walks[bytes.readBelow(walks.length)].over(bytes);
    }
}
