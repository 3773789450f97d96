package io.rawi.app.embedded;

/** An embedded service cannot start or go on. The message says what is wrong and what to do, for people. */
public final class EmbeddedServicesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmbeddedServicesException(String message) {
        super(message);
    }

    public EmbeddedServicesException(String message, Throwable cause) {
        super(message, cause);
    }
}
