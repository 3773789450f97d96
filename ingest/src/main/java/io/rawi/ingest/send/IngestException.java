package io.rawi.ingest.send;

/** An ingestion cannot start or go on. The message says what is wrong, where, and what to do. */
public final class IngestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IngestException(String message, Throwable cause) {
        super(message, cause);
    }
}
