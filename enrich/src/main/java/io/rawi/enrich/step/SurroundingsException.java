package io.rawi.enrich.step;

/** Something around the records is broken, as a state store that holds what nobody wrote. No record is at fault. */
public final class SurroundingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SurroundingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
