package io.rawi.arabic.html;

import java.util.Optional;

/**
 * Finds the value of a string field in JSON, at any depth, without reading the rest: JSON-LD on real pages is often
 * broken in other places.
 */
final class JsonStrings {

    private JsonStrings() {}

    /** The first string that a field of this name has. */
    static Optional<String> first(String json, String field) {
        String quoted = '"' + field + '"';
        int at = json.indexOf(quoted);
        while (at >= 0) {
            int i = skipBlank(json, at + quoted.length());
            if (i < json.length() && json.charAt(i) == ':') {
                i = skipBlank(json, i + 1);
                if (i < json.length() && json.charAt(i) == '"') {
                    return Optional.of(string(json, i + 1));
                }
            }
            at = json.indexOf(quoted, at + 1);
        }
        return Optional.empty();
    }

    private static int skipBlank(String json, int from) {
        int i = from;
        while (i < json.length() && json.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static String string(String json, int from) {
        StringBuilder value = new StringBuilder();
        int i = from;
        while (i < json.length() && json.charAt(i) != '"') {
            char c = json.charAt(i++);
            if (c == '\\' && i < json.length()) {
                char escaped = json.charAt(i++);
                switch (escaped) {
                    case 'n' -> value.append('\n');
                    case 'r' -> value.append('\r');
                    case 't' -> value.append('\t');
                    case 'b', 'f' -> value.append(' ');
                    case 'u' -> i = unit(json, i, value);
                    default -> value.append(escaped);
                }
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static int unit(String json, int from, StringBuilder value) {
        if (from + 4 <= json.length()) {
            int unit = 0;
            for (int i = from; i < from + 4; i++) {
                int digit = Character.digit(json.charAt(i), 16);
                if (digit < 0) {
                    return from;
                }
                unit = unit * 16 + digit;
            }
            value.append((char) unit);
            return from + 4;
        }
        return from;
    }
}
