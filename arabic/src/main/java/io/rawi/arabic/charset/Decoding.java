package io.rawi.arabic.charset;

import java.util.Optional;

/**
 * How bytes became text.
 *
 * @param charset the charset that the bytes were read in (IANA name)
 * @param evidence how it was found
 * @param overruled the charset that was declared, where it was another one
 * @param replaced how many malformed sequences became U+FFFD
 */
public record Decoding(String charset, Evidence evidence, Optional<String> overruled, int replaced) {

    /** How a charset was found. */
    public enum Evidence {
        /** A byte order mark opens the bytes. */
        BYTE_ORDER_MARK,
        /** It was declared outside of the bytes, and they fit. */
        DECLARED,
        /** The markup declares it, and the bytes fit. */
        MARKUP,
        /** The bytes tell. */
        DETECTED
    }
}
