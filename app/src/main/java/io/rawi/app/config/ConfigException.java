package io.rawi.app.config;

/** The configuration is wrong. The message names the file, the line or the variable, and says what to do. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
