package io.rawi.arabic.charset;

import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark: every other byte is the high one, and in Arabic and Latin text that is
 * 06 or 00 nearly always.
 */
final class Utf16Guess {

    private static final int SAMPLE = 512;

    private Utf16Guess() {}

    static Optional<String> of(byte[] body) {
        int length = Math.min(body.length, SAMPLE) & ~1;
        if (length < 8 || body.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += high(body[i]) ? 1 : 0;
            odd += high(body[i + 1]) ? 1 : 0;
        }
        int units = length / 2;
        if (even >= 0.8 * units && odd <= 0.4 * units) {
            return Optional.of("UTF-16BE");
        }
        if (odd >= 0.8 * units && even <= 0.4 * units) {
            return Optional.of("UTF-16LE");
        }
        return Optional.empty();
    }

    /** High bytes of ASCII and Latin-1, Arabic, presentation forms; that of punctuation is a space in any other text. */
    private static boolean high(byte b) {
        return b == 0x00 || b == 0x06 || b == (byte) 0xFE;
    }
}
