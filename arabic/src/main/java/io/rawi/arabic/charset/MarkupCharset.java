package io.rawi.arabic.charset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that markup declares within its first kilobyte, as browsers look for it: {@code <meta charset=x>},
 * {@code <meta http-equiv=Content-Type content="text/html; charset=x">} or {@code <?xml encoding="x"?>}.
 */
final class MarkupCharset {

    private static final int SEARCHED = 2048;

    private MarkupCharset() {}

    static Optional<String> of(byte[] body) {
        int length = Math.min(body.length, SEARCHED);
        if (!opensTag(body, length)) {
            return Optional.empty();
        }
        String head = new String(body, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.stripLeading().startsWith("<?xml")) {
            int end = head.indexOf("?>");
            int at = head.indexOf("encoding");
            if (at >= 0 && at < end) {
                return value(head, at + "encoding".length());
            }
        }
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
            int end = head.indexOf('>', meta);
            int at = head.indexOf("charset", meta);
            if (at >= 0 && (end < 0 || at < end)) {
                return value(head, at + "charset".length());
            }
        }
        return Optional.empty();
    }

    private static boolean opensTag(byte[] body, int length) {
        for (int i = 0; i < length; i++) {
            if (body[i] == '<') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> value(String head, int from) {
        int i = from;
        while (i < head.length() && (head.charAt(i) == ' ' || head.charAt(i) == '=')) {
            i++;
        }
        if (i < head.length() && (head.charAt(i) == '"' || head.charAt(i) == '\'')) {
            i++;
        }
        int start = i;
        while (i < head.length() && named(head.charAt(i))) {
            i++;
        }
        return i > start ? Optional.of(head.substring(start, i)) : Optional.empty();
    }

    private static boolean named(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
