package io.rawi.sink.postgres.table;

/**
 * Text as PostgreSQL can hold it: U+0000 and lone surrogates, which it refuses, stand as U+FFFD. One code unit becomes
 * one code unit, so offsets stay right; everything else stays as it is.
 */
final class StorableText {

    private static final char REPLACEMENT = '\ufffd';

    private StorableText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        StringBuilder storable = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                storable.setCharAt(i, REPLACEMENT);
            }
        }
        return storable.toString();
    }
}
