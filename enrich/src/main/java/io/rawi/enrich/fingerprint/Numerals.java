package io.rawi.enrich.fingerprint;

import io.rawi.arabic.token.Tokens;
import java.util.OptionalInt;

/**
 * Reads numbers that are written in several stretches of digits: thousands in groups of three ({@code 1,050},
 * {@code 1.420.000}) and a fraction of one or two digits ({@code 51.31}, {@code 3,5}). Desks write one and the same number
 * with and without the signs. A time of day, a date and a list stay apart.
 */
final class Numerals {

    /** What is no number, or one of a single stretch of digits. */
    static final Numeral NONE = new Numeral(0, 0);

    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 4;
    private static final int THOUSAND = 1000;

    private Numerals() {}

    /**
     * A number in a text.
     *
     * @param code as {@link WordCode} tells it
     * @param tokens how many tokens it is written in; 0 where it is only one
     */
    record Numeral(int code, int tokens) {}

    /** The number that begins with a token, where it is written in several. */
    static Numeral at(Tokens tokens, int token, int count) {
        if (!joined(tokens, token, count)
                || token > 0 && digit(tokens, token - 1) && joined(tokens, token - 1, count)) {
            return NONE;
        }
        int groups = groups(tokens, token, count);
        int end = token + 1 + groups;
        boolean more = end < count && joined(tokens, end - 1, count);
        if (!more) {
            return groups == 0 ? NONE : new Numeral(WordCode.whole(value(tokens, token, end)), end - token);
        }
        int digits = length(tokens, end);
        boolean last = end + 1 >= count || !joined(tokens, end, count);
        boolean otherSign = groups == 0 || sign(tokens, end - 1) != sign(tokens, token);
        if (digits >= GROUP || !last || !otherSign) {
            return NONE;
        }
        OptionalInt code =
                WordCode.fraction(value(tokens, token, end) * (digits == 1 ? 10 : 100) + digits(tokens, end), digits);
        return code.isPresent() ? new Numeral(code.getAsInt(), end + 1 - token) : NONE;
    }

    /** How many groups of three digits follow, all behind the same sign. */
    private static int groups(Tokens tokens, int token, int count) {
        if (length(tokens, token) > GROUP || tokens.text().charAt(tokens.start(token)) == '0') {
            return 0;
        }
        int groups = 0;
        while (groups < MOST_GROUPS
                && joined(tokens, token + groups, count)
                && sign(tokens, token + groups) == sign(tokens, token)
                && length(tokens, token + groups + 1) == GROUP) {
            groups++;
        }
        return groups;
    }

    private static long value(Tokens tokens, int from, int to) {
        long value = digits(tokens, from);
        for (int token = from + 1; token < to; token++) {
            value = value * THOUSAND + digits(tokens, token);
        }
        return value;
    }

    private static long digits(Tokens tokens, int token) {
        long value = 0;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            // No more than fit: what is longer is no group, and too great for a fraction anyway.
            value = Math.min(value * 10 + Character.digit(tokens.text().charAt(at), 10), Integer.MAX_VALUE);
        }
        return value;
    }

    private static int length(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token);
    }

    private static char sign(Tokens tokens, int token) {
        return tokens.text().charAt(tokens.end(token));
    }

    /** Whether nothing but a point or a comma stands between a token and the digits behind it. */
    private static boolean joined(Tokens tokens, int token, int count) {
        if (token + 1 >= count || tokens.start(token + 1) != tokens.end(token) + 1) {
            return false;
        }
        char sign = sign(tokens, token);
        return (sign == '.' || sign == ',') && digit(tokens, token + 1);
    }

    private static boolean digit(Tokens tokens, int token) {
        char first = tokens.text().charAt(tokens.start(token));
        return first >= '0' && first <= '9';
    }
}
