package io.rawi.ingest.source;

import java.io.IOException;

/** An archive cannot be unpacked, from the start or from some place on. */
final class BrokenArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenArchiveException(String message, IOException cause) {
        super(message, cause);
    }
}
