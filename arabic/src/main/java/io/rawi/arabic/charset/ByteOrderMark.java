package io.rawi.arabic.charset;

import java.util.Optional;

/** The bytes with which a text may open to tell its encoding form (Unicode, section 23.8). */
enum ByteOrderMark {
    /** Before UTF-16LE, whose mark it begins with. */
    UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
    UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF);

    private final String charset;
    private final int[] bytes;

    ByteOrderMark(String charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    String charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }

    static Optional<ByteOrderMark> of(byte[] body) {
        for (ByteOrderMark mark : values()) {
            if (mark.opens(body)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean opens(byte[] body) {
        if (body.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
