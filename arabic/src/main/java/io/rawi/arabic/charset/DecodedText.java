package io.rawi.arabic.charset;

import java.util.Objects;

/**
 * Bytes that became text, and how.
 *
 * @param text the text, without byte order mark
 * @param decoding how the bytes were read
 */
public record DecodedText(String text, Decoding decoding) {

    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(decoding, "decoding");
    }
}
