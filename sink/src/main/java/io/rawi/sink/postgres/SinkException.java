package io.rawi.sink.postgres;

/** The sink cannot go on, and waiting would not help. The message says what is wrong and what to do. */
public final class SinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SinkException(String message, Throwable cause) {
        super(message, cause);
    }

    public SinkException(String message) {
        super(message);
    }
}
