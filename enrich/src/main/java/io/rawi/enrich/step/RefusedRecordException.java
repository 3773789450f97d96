package io.rawi.enrich.step;

/** A record is readable, yet not what its topic promises. Trying again does not help; the record is a dead letter. */
public final class RefusedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedRecordException(String message) {
        super(message);
    }
}
