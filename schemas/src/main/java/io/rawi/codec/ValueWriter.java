package io.rawi.codec;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes the values of one schema in Avro's binary encoding. Made once from the schema: which branch of a union, which
 * conversion and which field come next is settled then, and not asked again for each value as Avro's own writer does,
 * which took most of the time that encoding an article took.
 *
 * <p>Writes generated records of schemas whose unions are of null and one other type, and whose only logical type is
 * {@code timestamp-millis}: those of this project. What it writes is what Avro's own writer writes.
 */
@FunctionalInterface
interface ValueWriter {

    /** @throws RuntimeException where the value is not of the schema; what was written until then is of no use */
    void write(Object value, AvroOutput out);

    /** The writer of a schema; nothing where the schema is beyond it. */
    static Optional<ValueWriter> of(Schema schema) {
        try {
            return Optional.of(of(schema, new HashSet<>()));
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static ValueWriter of(Schema schema, Set<String> within) {
        return switch (schema.getType()) {
            case RECORD -> record(schema, within);
            case UNION -> union(schema, within);
            case ARRAY -> array(of(schema.getElementType(), within));
            case MAP -> map(of(schema.getValueType(), within));
            case ENUM -> (value, out) -> out.writeLong(((Enum<?>) value).ordinal());
            case STRING -> (value, out) -> out.writeString((String) value);
            case BYTES -> (value, out) -> out.writeBytes((ByteBuffer) value);
            case LONG -> number(schema);
            case INT -> (value, out) -> out.writeLong((Integer) value);
            case FLOAT -> (value, out) -> out.writeFloat((Float) value);
            case DOUBLE -> (value, out) -> out.writeDouble((Double) value);
            case BOOLEAN -> (value, out) -> out.writeBoolean((Boolean) value);
            default -> throw new UnsupportedOperationException(schema.getType().getName());
        };
    }

    private static ValueWriter record(Schema schema, Set<String> within) {
        if (!within.add(schema.getFullName())) {
            throw new UnsupportedOperationException("a record within itself: " + schema.getFullName());
        }
        List<Schema.Field> fields = schema.getFields();
        ValueWriter[] writers = new ValueWriter[fields.size()];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = of(fields.get(i).schema(), within);
        }
        within.remove(schema.getFullName());
        return (value, out) -> {
            SpecificRecord record = (SpecificRecord) value;
            for (int i = 0; i < writers.length; i++) {
                writers[i].write(record.get(i), out);
            }
        };
    }

    private static ValueWriter union(Schema schema, Set<String> within) {
        List<Schema> types = schema.getTypes();
        if (types.size() != 2 || types.get(0).getType() != Schema.Type.NULL) {
            throw new UnsupportedOperationException("a union of other than null and one type");
        }
        ValueWriter writer = of(types.get(1), within);
        return (value, out) -> {
            out.writeLong(value == null ? 0 : 1);
            if (value != null) {
                writer.write(value, out);
            }
        };
    }

    private static ValueWriter array(ValueWriter items) {
        return (value, out) -> {
            Collection<?> list = (Collection<?>) value;
            if (!list.isEmpty()) {
                out.writeLong(list.size());
                for (Object item : list) {
                    items.write(item, out);
                }
            }
            out.writeLong(0);
        };
    }

    private static ValueWriter map(ValueWriter values) {
        return (value, out) -> {
            Map<?, ?> map = (Map<?, ?>) value;
            if (!map.isEmpty()) {
                out.writeLong(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.writeString((String) entry.getKey());
                    values.write(entry.getValue(), out);
                }
            }
            out.writeLong(0);
        };
    }

    private static ValueWriter number(Schema schema) {
        if (schema.getLogicalType() == null) {
            return (value, out) -> out.writeLong((Long) value);
        }
        if (schema.getLogicalType() instanceof LogicalTypes.TimestampMillis) {
            return (value, out) -> out.writeLong(((Instant) value).toEpochMilli());
        }
        throw new UnsupportedOperationException(schema.getLogicalType().getName());
    }
}
