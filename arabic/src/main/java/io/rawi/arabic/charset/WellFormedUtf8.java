package io.rawi.arabic.charset;

import java.util.Optional;

/**
 * Decodes UTF-8 that has no fault in one pass, and gives up at the first one: nearly all articles are read here, and the
 * JDK's decoder takes twice as long for text that is not Latin.
 */
final class WellFormedUtf8 {

    private WellFormedUtf8() {}

    /** The text; nothing where the bytes are ASCII alone, are not well-formed, or hold a NUL. */
    static Optional<String> decode(byte[] bytes) {
        char[] out = new char[bytes.length];
        int length = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i];
            if (lead > 0) {
                out[length++] = (char) lead;
                i++;
            } else if (lead >= (byte) 0xC2
                    && lead <= (byte) 0xDF
                    && i + 1 < bytes.length
                    && bytes[i + 1] < (byte) 0xC0) {
                out[length++] = (char) ((lead & 0x1F) << 6 | bytes[i + 1] & 0x3F);
                i += 2;
            } else {
                int bytesOfIt = Utf8Census.length(bytes, i);
                if (bytesOfIt == 0 || lead == 0) {
                    return Optional.empty();
                }
                int code = lead & 0x7F >> bytesOfIt;
                for (int k = 1; k < bytesOfIt; k++) {
                    code = code << 6 | bytes[i + k] & 0x3F;
                }
                length += Character.toChars(code, out, length);
                i += bytesOfIt;
            }
        }
        return length == bytes.length ? Optional.empty() : Optional.of(new String(out, 0, length));
    }
}
