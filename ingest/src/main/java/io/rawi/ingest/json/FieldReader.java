package io.rawi.ingest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rawi.ingest.RefusalReason;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the fields of one JSON object, token by token, so that an object of any size takes bounded memory: once it is
 * larger than the limit, the rest of it is skipped.
 */
final class FieldReader {

    private static final String ATTRIBUTES = "attributes";

    private final JsonParser parser;
    private final long limit;
    private final long start;
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();
    private boolean tooLarge;

    private FieldReader(JsonParser parser, long limit) {
        this.parser = parser;
        this.limit = limit;
        this.start = offset(parser.currentTokenLocation());
    }

    /**
     * Reads from the object's opening brace, where the parser must stand, to its closing one, where it then stands. The
     * members of an object named {@code attributes} come out as fields of their own, behind the others.
     *
     * @throws RefusedException where the object is larger than the limit; the parser stands at its end all the same
     */
    static Map<String, FieldValue> read(JsonParser parser, long limit) throws IOException, RefusedException {
        FieldReader reader = new FieldReader(parser, limit);
        Map<String, FieldValue> attributes = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(ATTRIBUTES)) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String member = parser.currentName();
                    parser.nextToken();
                    reader.value(member, attributes);
                }
            } else {
                reader.value(name, reader.fields);
            }
        }
        if (reader.tooLarge || reader.over()) {
            throw new RefusedException(
                    RefusalReason.TOO_LARGE,
                    "the record has more than " + limit + " bytes; raise ingest.max-article-bytes, or leave it out");
        }
        attributes.forEach(reader.fields::putIfAbsent);
        return reader.fields;
    }

    private void value(String name, Map<String, FieldValue> into) throws IOException {
        if (tooLarge || over()) {
            tooLarge = true;
            fields.clear();
            into.clear();
            parser.skipChildren();
            return;
        }
        switch (parser.currentToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING -> into.put(name, new FieldValue(FieldValue.Kind.STRING, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                into.put(name, new FieldValue(FieldValue.Kind.NUMBER, parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> into.put(name, new FieldValue(FieldValue.Kind.BOOLEAN, parser.getText()));
            default -> into.put(name, new FieldValue(FieldValue.Kind.NESTED, nested()));
        }
    }

    /** The JSON text of the object or array that the parser stands on. */
    private String nested() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = parser.getCodec().getFactory().createGenerator(text)) {
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                tooLarge |= over();
                if (!tooLarge) {
                    generator.copyCurrentEventExact(parser);
                }
            } while (depth > 0 && parser.nextToken() != null);
        }
        return text.toString();
    }

    private boolean over() {
        return offset(parser.currentLocation()) - start > limit;
    }

    private static long offset(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
