package io.rawi.codec;

/** The schema registry did not answer. The record is not at fault; trying again may help. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
