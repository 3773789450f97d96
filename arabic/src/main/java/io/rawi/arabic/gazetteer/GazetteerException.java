package io.rawi.arabic.gazetteer;

/** A gazetteer file cannot be used. The message names the file and the line, and what is wrong there. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GazetteerException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    GazetteerException(String file, Throwable cause) {
        super(file + ": cannot be read: " + cause.getMessage(), cause);
    }
}
