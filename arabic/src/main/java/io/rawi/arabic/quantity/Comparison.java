package io.rawi.arabic.quantity;

/** Signs of comparison before a number: {@code >=30}. Signs in the wrong order ({@code =>}) and {@code <>} are none. */
final class Comparison {

    private Comparison() {}

    /** What the sign before a number says, or null where there is none. */
    static Hedge before(String text, int number) {
        int at = behindSpaces(text, number) - 1;
        if (at < 0 || "<>=≤≥".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        char last = text.charAt(at);
        char first = at > 0 ? text.charAt(at - 1) : ' ';
        boolean two = "<>=≤≥".indexOf(first) >= 0;
        if (last == '=') {
            return first == '>' ? Hedge.LEAST : first == '<' ? Hedge.MOST : null;
        }
        if (two) {
            return null;
        }
        return switch (last) {
            case '>' -> Hedge.MORE;
            case '<' -> Hedge.LESS;
            case '≥' -> Hedge.LEAST;
            default -> Hedge.MOST;
        };
    }

    /** Where the sign begins. */
    static int start(String text, int number) {
        int at = behindSpaces(text, number) - 1;
        return text.charAt(at) == '=' ? at - 1 : at;
    }

    private static int behindSpaces(String text, int number) {
        int at = number;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
