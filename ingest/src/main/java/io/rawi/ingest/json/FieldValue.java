package io.rawi.ingest.json;

/**
 * The value of a JSON field.
 *
 * @param kind what it is in JSON
 * @param text the string, the number as written, {@code true}, {@code false}, or the JSON text of an object or array
 */
record FieldValue(Kind kind, String text) {

    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NESTED
    }

    boolean nested() {
        return kind == Kind.NESTED;
    }
}
