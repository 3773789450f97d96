package io.rawi.arabic.charset;

import io.rawi.arabic.NotAnArticleException;

/** Tells text from data that was decoded as if it were text. */
final class TextCheck {

    private static final int SAMPLE = 64 * 1024;

    private TextCheck() {}

    static DecodedText requireText(DecodedText decoded, int bytes) throws NotAnArticleException {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new NotAnArticleException("empty: nothing but white space in " + bytes + " bytes");
        }
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += (c < 0x20 || (char) (c - 0x7F) < 0x21 || c == '\uFFFD') && !white(c) ? 1 : 0;
        }
        if (controls * 10L > length) {
            throw new NotAnArticleException(
                    "binary data, not text: %d of the first %d characters in %s are none (%d bytes)"
                            .formatted(controls, length, decoded.decoding().charset(), bytes));
        }
        if (!letters(text, length)) {
            throw new NotAnArticleException("no words: not one letter in " + bytes + " bytes");
        }
        return decoded;
    }

    private static boolean white(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean letters(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && (Character.isLetter(c) || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }
}
