package io.rawi.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes a record as plain JSON: fields by the schema's names and in its order, times as ISO 8601, bytes as base64,
 * absent values as {@code null}. Unlike Avro's own JSON there are no wrappers around the branches of a union.
 */
public final class AvroJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private AvroJson() {}

    /** One line of JSON. */
    public static String line(SpecificRecord record) {
        return write(record, false);
    }

    /** Indented JSON. */
    public static String pretty(SpecificRecord record) {
        return write(record, true);
    }

    private static String write(SpecificRecord record, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            value(json, record);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot be written to", e);
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof SpecificRecord record) {
            json.writeStartObject();
            for (Schema.Field field : record.getSchema().getFields()) {
                json.writeFieldName(field.name());
                value(json, record.get(field.pos()));
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            map(json, entries);
        } else {
            scalar(json, value);
        }
    }

    private static void map(JsonGenerator json, Map<?, ?> entries) throws IOException {
        // By key: the order of a map must not show.
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, item) -> sorted.put(key.toString(), item));
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void scalar(JsonGenerator json, Object value) throws IOException {
        if (value instanceof CharSequence || value instanceof Enum<?> || value instanceof GenericEnumSymbol<?>) {
            json.writeString(value.toString());
        } else if (value instanceof Instant time) {
            json.writeString(time.toString());
        } else if (value instanceof ByteBuffer bytes) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            json.writeString(Base64.getEncoder().encodeToString(copy));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Float number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("no JSON for a " + value.getClass());
        }
    }
}
