package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.token.Tokens;
import java.util.Optional;

/**
 * A percent sign, or the words for it, beside a number. Offsets count in the normalised text.
 *
 * @param start where it begins
 * @param end offset behind it
 * @param lastToken its last token, or that of the number where it is a sign
 */
public record Percent(int start, int end, int lastToken) {

    private static final String JOINED = "بالم";
    private static final String[] HUNDREDS = {"المءه", "الماءه", "الميه", "المايه", "الماه", "مءه", "ماءه"};

    /** The percent sign or words beside a number; empty where there are none. */
    public static Optional<Percent> of(Tokens tokens, NumberReading number) {
        String text = tokens.text();
        int at = number.end();
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length()
                && text.charAt(at) == '%'
                && (at + 1 == text.length() || !isDigit(text.charAt(at + 1)))) {
            return Optional.of(new Percent(at, at + 1, number.lastToken()));
        }
        int before = number.start() - 1;
        if (before >= 0 && text.charAt(before) == '%' && (before == 0 || !isDigit(text.charAt(before - 1)))) {
            return Optional.of(new Percent(before, before + 1, number.lastToken()));
        }
        int next = number.lastToken() + 1;
        if (next >= tokens.count() || tokens.start(next) > number.end() + 1) {
            return Optional.empty();
        }
        int start = tokens.start(next);
        if (text.startsWith(JOINED, start) && isHundred(text, start + 1, tokens.end(next))) {
            return Optional.of(new Percent(start, tokens.end(next), next));
        }
        boolean in = tokens.end(next) - start == 2 && text.startsWith("في", start)
                || tokens.end(next) - start == 1 && text.charAt(start) == 'ب';
        if (in && next + 1 < tokens.count() && isHundred(text, tokens.start(next + 1), tokens.end(next + 1))) {
            return Optional.of(new Percent(start, tokens.end(next + 1), next + 1));
        }
        return Optional.empty();
    }

    /** Whether a token is بالمئة or one of its spellings. */
    public static boolean isWord(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        return text.startsWith(JOINED, start) && isHundred(text, start + 1, tokens.end(token));
    }

    private static boolean isHundred(String text, int start, int end) {
        for (String hundred : HUNDREDS) {
            if (hundred.length() == end - start && text.startsWith(hundred, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
