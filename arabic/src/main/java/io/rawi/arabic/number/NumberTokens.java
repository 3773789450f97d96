package io.rawi.arabic.number;

import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;

/** What the tokens of a text look like to one who reads numbers: digits, signs, marks of vowels, what stands next to what. */
final class NumberTokens {

    private final TokenisedText source;
    private final Tokens tokens;
    private final String text;
    private Numeral numeral;

    NumberTokens(TokenisedText source) {
        this.source = source;
        this.tokens = source.tokens();
        this.text = tokens.text();
    }

    boolean isDigits(int token) {
        char c = text.charAt(tokens.start(token));
        return c >= '0' && c <= '9';
    }

    /** The numeral at a token of digits. */
    Numeral numeral(int token) {
        if (numeral == null) {
            numeral = new Numeral(text);
        }
        numeral.read(tokens.start(token));
        if (signBefore(token)) {
            numeral.readReversedPower();
        }
        return numeral;
    }

    int tokenBehind(int token, int offset) {
        int at = token;
        while (at < tokens.count() && tokens.start(at) < offset) {
            at++;
        }
        return at;
    }

    boolean signBefore(int token) {
        int sign = tokens.start(token) - 1;
        if (sign < 0 || text.charAt(sign) != '-') {
            return false;
        }
        if (sign == 0) {
            return true;
        }
        char before = text.charAt(sign - 1);
        return before == ' ' || before == '(' || before == '=' || before == '<' || before == '>';
    }

    boolean isWaw(int token) {
        return tokens.end(token) - tokens.start(token) == 1 && text.charAt(tokens.start(token)) == 'و';
    }

    /** Whether nothing, or one space within a line, stands between a token and the one before it. */
    boolean adjacent(int token) {
        if (token <= 0 || token >= tokens.count()) {
            return false;
        }
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        if (from == to) {
            return true;
        }
        if (to - from != 1 || text.charAt(from) != ' ') {
            return false;
        }
        int last = source.normalised().original(to).start();
        for (int i = source.normalised().original(from - 1).end(); i < last; i++) {
            if (source.text().charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a word carries the tanween that tells ألفاً (a thousand) from ألفا (two thousand of). */
    boolean hasTanween(int token) {
        return written(token).indexOf('\u064B') >= 0;
    }

    /** Whether the writer put a damma on the first letter: خُمس a fifth, خُمسين two fifths. */
    boolean hasDamma(int token, Piece piece) {
        if (piece.at(token) == null || !piece.is(WordClass.UNIT, WordClass.TEN) && !piece.is(WordClass.TENS)) {
            return false;
        }
        double v = piece.word.value();
        int letter = piece.definite ? piece.start + 2 : piece.start;
        int behind = source.normalised().original(letter).end();
        int from = source.normalised().original(letter).start();
        return (v == 5 || v == 7 || v == 9 || v == 10 || v == 50 || v == 70 || v == 90)
                && source.text().substring(from, behind).indexOf('\u064F') >= 0;
    }

    boolean isTaMarbuta(int token) {
        return text.charAt(tokens.end(token) - 1) == 'ه';
    }

    /** (167) million: whether the bracket opened before an offset is closed before a token. */
    boolean closesBracket(int opened, int token) {
        if (token >= tokens.count() || opened == 0) {
            return false;
        }
        int from = tokens.end(token - 1);
        return text.charAt(opened - 1) == '(' && tokens.start(token) == from + 2 && text.startsWith(") ", from);
    }

    int start(int token) {
        return tokens.start(token);
    }

    int end(int token) {
        return tokens.end(token);
    }

    boolean is(int token, String word) {
        return tokens.end(token) - tokens.start(token) == word.length() && startsWith(token, word);
    }

    boolean startsWith(int token, String letters) {
        return text.startsWith(letters, tokens.start(token));
    }

    boolean endsWith(int token, char letter) {
        return text.charAt(tokens.end(token) - 1) == letter;
    }

    /** A token as it was written, with its marks. */
    String written(int token) {
        return source.original(token, token).of(source.text());
    }
}
