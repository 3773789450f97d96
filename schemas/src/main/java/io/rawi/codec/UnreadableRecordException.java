package io.rawi.codec;

/** A record's bytes are not what its topic carries. Trying again does not help; the record is a dead letter. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
