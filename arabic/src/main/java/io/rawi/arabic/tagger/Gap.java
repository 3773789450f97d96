package io.rawi.arabic.tagger;

import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;

/**
 * What stands between two words. Names hardly run over a comma and never over the end of a sentence; what stands in
 * brackets behind a club is its country.
 */
public enum Gap {
    SPACE,
    /** Nothing: letters and digits that touch. */
    JOINED,
    HYPHEN,
    COMMA,
    COLON,
    /** A full stop that ends no sentence: behind a single letter, or inside a number. */
    DOT,
    QUOTE_OPENS,
    QUOTE_CLOSES,
    BRACKET_OPENS,
    BRACKET_CLOSES,
    OTHER,
    /** The end of a sentence or line, the beginning and the end of the text. */
    BREAK;

    private static final Gap[] ALL = values();

    public static final int COUNT = ALL.length;

    public static Gap of(int number) {
        return ALL[number];
    }

    /** What stands between a token and the one before it. */
    public static Gap before(TokenisedText words, int token) {
        Tokens tokens = words.tokens();
        if (token == 0) {
            return BREAK;
        }
        int start = tokens.end(token - 1);
        int end = tokens.start(token);
        if (start == end) {
            return JOINED;
        }
        String text = tokens.text();
        NormalisedText normalised = words.normalised();
        if (end - start == 1 && text.charAt(start) == ' ') {
            return breaksLine(words.text(), normalised, start, end) ? BREAK : SPACE;
        }
        return marks(words, token, start, end);
    }

    private static Gap marks(TokenisedText words, int token, int start, int end) {
        String text = words.tokens().text();
        Gap found = SPACE;
        for (int i = start; i < end; i++) {
            Gap here = mark(text, i, start, end, words.tokens(), token);
            if (here.ordinal() > found.ordinal()) {
                found = here;
            }
        }
        return found != BREAK && breaksLine(words.text(), words.normalised(), start, end) ? BREAK : found;
    }

    private static Gap mark(String text, int at, int start, int end, Tokens tokens, int token) {
        char c = text.charAt(at);
        switch (c) {
            case ' ':
                return SPACE;
            case '-', '–', '—', '/', '_', 'ـ':
                return HYPHEN;
            case ',', '،', ';', '؛':
                return COMMA;
            case ':':
                return COLON;
            case '"', '\'':
                return at == start ? QUOTE_CLOSES : QUOTE_OPENS;
            case '(', '[', '{':
                return BRACKET_OPENS;
            case ')', ']', '}':
                return BRACKET_CLOSES;
            case '.':
                boolean letter = tokens.end(token - 1) - tokens.start(token - 1) == 1;
                return letter || end == start + 1 ? DOT : BREAK;
            case '!', '?', '؟', '|', '…':
                return BREAK;
            default:
                return OTHER;
        }
    }

    private static boolean breaksLine(String original, NormalisedText normalised, int start, int end) {
        int from = normalised.original(start).start();
        int to = normalised.original(end).start();
        for (int i = from; i < to; i++) {
            char c = original.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
