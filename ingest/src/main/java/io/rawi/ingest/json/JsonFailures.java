package io.rawi.ingest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** Says in words for people what is wrong with a piece of JSON. */
final class JsonFailures {

    private JsonFailures() {}

    /**
     * @param failure a {@link JsonProcessingException}, or the platform's own where the bytes are in no encoding of JSON
     * @param document whether what follows in the same file is lost to reading as well
     */
    static String explain(IOException failure, boolean document) {
        JsonLocation at = failure instanceof JsonProcessingException located ? located.getLocation() : null;
        String where = at == null
                ? ""
                : document
                        ? " at line " + at.getLineNr() + ", column " + at.getColumnNr()
                        : " at column " + at.getColumnNr();
        String what = failure instanceof JsonEOFException
                ? "the record ends in the middle" + where
                : "not JSON" + where + ": " + firstLine(message(failure));
        return what
                + (document
                        ? "; what stands behind it was not read. Mend the file, and feed it again"
                        : "; mend the record, and feed it again");
    }

    /** @param token what was found; null where there is nothing, as in a line that is a byte order mark alone */
    static String noObject(JsonToken token) {
        if (token == null) {
            return "found nothing where an article is one JSON object with its fields; write it as {\"body\": ...}";
        }
        String found =
                switch (token) {
                    case START_ARRAY -> "an array";
                    case VALUE_STRING -> "a string";
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
                    case VALUE_NULL -> "null";
                    default -> "a truth value";
                };
        return "found " + found + " where an article is one JSON object with its fields; write it as {\"body\": ...}";
    }

    static String moreOnLine(JsonParser parser) {
        return "there is more than one value on the line, from column "
                + parser.currentTokenLocation().getColumnNr() + " on; write one object a line";
    }

    private static String message(IOException failure) {
        return failure instanceof JsonProcessingException located ? located.getOriginalMessage() : failure.getMessage();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
