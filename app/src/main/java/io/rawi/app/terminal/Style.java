package io.rawi.app.terminal;

/**
 * How text is dressed for a terminal; not at all where no person looks on.
 *
 * @param colours whether colours are used
 * @param isolates whether text of either direction is isolated from what stands around it
 */
public record Style(boolean colours, boolean isolates) {

    /** For files and pipes: the bare text. */
    public static final Style PLAIN = new Style(false, false);

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    public String bold(String text) {
        return dressed("1", text);
    }

    public String dim(String text) {
        return dressed("2", text);
    }

    public String red(String text) {
        return dressed("31", text);
    }

    public String green(String text) {
        return dressed("32", text);
    }

    public String yellow(String text) {
        return dressed("33", text);
    }

    public String cyan(String text) {
        return dressed("36", text);
    }

    /** A piece of text that may run from right to left, in a line that runs from left to right. */
    public String isolated(String text) {
        return isolates ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }

    private String dressed(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
