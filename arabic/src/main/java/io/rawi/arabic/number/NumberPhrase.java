package io.rawi.arabic.number;

import io.rawi.arabic.number.NumberReading.Form;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.math.BigDecimal;

/**
 * One attempt at a number: cardinals are sums of groups below 1,000 times a scale, each scale smaller than the one
 * before, joined by و. Offsets count in the normalised text; tokens are given as the next one not yet taken.
 */
final class NumberPhrase {

    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    private final TokenisedText source;
    private final Tokens tokens;
    private final String text;
    private final Piece piece;
    private Numeral numeral;
    private final Group group;

    private double value;
    private NumberKind kind = NumberKind.CARDINAL;
    private int start;
    private int end;
    private int next;
    private boolean digits;
    private boolean letters;
    private boolean chain;
    private boolean definite;

    NumberPhrase(NumberWords words, TokenisedText source) {
        this.source = source;
        this.tokens = source.tokens();
        this.text = tokens.text();
        this.piece = new Piece(words, tokens);
        this.group = new Group(this, piece);
    }

    NumberReading read(int token) {
        start = tokens.start(token);
        boolean numerals = isDigits(token);
        boolean conjunction = false;
        char preposition = 0;
        boolean minus = false;
        int first = token;
        if (numerals) {
            minus = signBefore(token);
        } else {
            if (piece.at(token) == null) {
                return null;
            }
            conjunction = piece.conjunction;
            preposition = piece.preposition;
            start = piece.start;
            definite = piece.definite;
            if (piece.is(WordClass.MINUS)) {
                if (!adjacent(token + 1) || piece.conjunction || piece.definite) {
                    return null;
                }
                minus = true;
                first = token + 1;
                definite = false;
            }
        }
        if (!number(first)) {
            return null;
        }
        if (minus) {
            value = -value;
            start = numerals ? start - 1 : start;
        }
        Form form = chain ? Form.CHAIN : !letters ? Form.DIGITS : digits ? Form.MIXED : Form.WORDS;
        return new NumberReading(value, kind, token, next - 1, start, end, form, definite, conjunction, preposition);
    }

    private boolean number(int first) {
        if (!isDigits(first)) {
            NumberWords.Word word = piece.at(first);
            if (word == null) {
                return false;
            }
            switch (word.type()) {
                case ORDINAL, ELEVENTH -> {
                    return ordinal(first, word);
                }
                case PART, TWOPARTS -> {
                    return fraction(first, word);
                }
                case ZERO -> {
                    take(first + 1, 0);
                    return decimals();
                }
                default -> {
                    if (isFifth(first, word)) {
                        return fraction(first, new NumberWords.Word(WordClass.PART, word.value()));
                    }
                }
            }
        }
        return cardinal(first) && (chain || decimals());
    }

    // ------------------------------------------------------------------------------------------------- cardinals

    private boolean cardinal(int first) {
        double total = 0;
        double limit = Double.POSITIVE_INFINITY;
        int at = first;
        boolean found = false;
        while (at >= 0 && group.read(at, !found)) {
            double element = group.value;
            double scale = group.scale;
            int behind = group.next;
            int last = group.end;
            boolean words = group.words;
            boolean numerals = group.digits;
            chain = group.chain;
            double unit = group.unit;
            while (!chain && (adjacent(behind) || numerals && closesBracket(behind)) && multiplier(behind)) {
                scale *= piece.word.value();
                element = product(element, piece.word.value());
                last = tokens.end(behind++);
                words = true;
                unit = 0;
            }
            if (found && (element >= limit || numerals && element != Math.rint(element))) {
                break;
            }
            total += element;
            digits |= numerals;
            letters |= words;
            kind = group.fraction ? NumberKind.FRACTION : kind;
            found = true;
            next = behind;
            end = last;
            value = total;
            limit = scale;
            boolean joined = unit > 0 && (group.joined || total > element);
            if (chain || group.fraction || parts(unit, joined) || half(scale)) {
                return true;
            }
            at = limit < HUNDRED ? -1 : conjoined(next);
        }
        if (!found) {
            return false;
        }
        dozens();
        return true;
    }

    /** 18.18 times a thousand million is no more than that. */
    private static double product(double one, double other) {
        return one == Math.rint(one)
                ? one * other
                : BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
    }

    /** (167) million: a bracket around the digits only. */
    private boolean closesBracket(int token) {
        if (token >= tokens.count() || start == 0) {
            return false;
        }
        int from = tokens.end(token - 1);
        return text.charAt(start - 1) == '(' && tokens.start(token) == from + 2 && text.startsWith(") ", from);
    }

    /** Whether a scale, or a dozen, stands bare at a token. */
    private boolean multiplier(int token) {
        piece.at(token);
        return piece.bare()
                && (piece.is(WordClass.SCALE, WordClass.SCALES)
                        || piece.is(WordClass.EITHER)
                        || piece.is(WordClass.DOZEN, WordClass.DOZENS));
    }

    /** The token of an element joined by و behind the last one, or -1. */
    private int conjoined(int token) {
        if (!adjacent(token)) {
            return -1;
        }
        if (isWaw(token)) {
            return adjacent(token + 1) ? token + 1 : -1;
        }
        piece.at(token);
        return piece.word != null && piece.conjunction && piece.preposition == 0 && piece.definite == definite
                ? token
                : -1;
    }

    /** 300 and two dozen. */
    private void dozens() {
        int at = value >= HUNDRED ? conjoined(next) : -1;
        if (at >= 0 && piece.at(at) != null && piece.is(WordClass.DOZEN, WordClass.TWODOZEN)) {
            value += piece.word.value();
            take(at + 1);
        }
    }

    // ------------------------------------------------------------------------------------------------- fractions

    /** 3 fifths, 23 fifths, 20 and 3 fifths: fractions behind a cardinal without و before them. */
    private boolean parts(double unit, boolean joined) {
        if (!adjacent(next)) {
            return false;
        }
        NumberWords.Word word = piece.at(next);
        if (!piece.bare() || digits) {
            return false;
        }
        boolean plural = piece.is(WordClass.PARTS);
        boolean singular = value >= 11
                && value < THOUSAND
                && (piece.is(WordClass.PART) && word.value() > 2
                        || piece.is(WordClass.UNIT, WordClass.TEN) && word.value() >= 5 && !isTaMarbuta(next));
        if (!plural && !singular) {
            return false;
        }
        value = plural && joined && unit >= 3 ? value - unit + unit / word.value() : value / word.value();
        kind = NumberKind.FRACTION;
        take(next + 1);
        ofScale();
        return true;
    }

    /** And a half: of the last scale where there is one, as in two and a half million. */
    private boolean half(double scale) {
        int at = adjacent(next) ? isWaw(next) ? next + 1 : next : -1;
        if (at < 0 || at > next && !adjacent(at)) {
            return false;
        }
        NumberWords.Word word = piece.at(at);
        if (word == null || at == next && !piece.conjunction || piece.preposition != 0 || piece.definite) {
            return false;
        }
        double part;
        if (piece.is(WordClass.PART, WordClass.TWOPARTS) || hasDamma(at)) {
            part = portion(word);
        } else if (piece.is(WordClass.UNIT) && word.value() >= 3) {
            double count = word.value();
            if (!adjacent(at + 1) || piece.at(at + 1) == null || !piece.bare() || !piece.is(WordClass.PARTS)) {
                return false;
            }
            part = count / piece.word.value();
            at++;
        } else {
            return false;
        }
        double of = scale >= THOUSAND || scale == 12 ? scale : 1;
        value += part * of;
        kind = NumberKind.FRACTION;
        take(at + 1);
        if (of > 1 && adjacent(next) && multiplier(next) && piece.word.value() == of) {
            take(next + 1);
        }
        return true;
    }

    /** Half, two thirds, half a million. */
    private boolean fraction(int first, NumberWords.Word word) {
        kind = NumberKind.FRACTION;
        take(first + 1, portion(word));
        ofScale();
        return true;
    }

    private static double portion(NumberWords.Word word) {
        return switch (word.type()) {
            case TWOPARTS -> 2 / word.value();
            case TENS -> 20 / word.value();
            default -> 1 / word.value();
        };
    }

    private void ofScale() {
        while (adjacent(next) && multiplier(next)) {
            value *= piece.word.value();
            take(next + 1);
        }
    }

    /** خمس and its kin are units and fractions: the latter with damma, or before a word with the article. */
    private boolean isFifth(int token, NumberWords.Word word) {
        boolean either = word.type() == WordClass.UNIT || word.type() == WordClass.TEN;
        if (!either || word.value() < 5 || word.value() == 6 || isTaMarbuta(token)) {
            return hasDamma(token) && word.type() == WordClass.TENS;
        }
        if (word.value() == 8) {
            return false;
        }
        return hasDamma(token)
                || adjacent(token + 1)
                        && text.startsWith("ال", tokens.start(token + 1))
                        && piece.at(token + 1) == null
                        && piece.at(token) != null
                        && !piece.definite;
    }

    /** Whether the writer put a damma on the first letter: خُمس a fifth, خُمسين two fifths. */
    private boolean hasDamma(int token) {
        piece.at(token);
        if (piece.word == null || !piece.is(WordClass.UNIT, WordClass.TEN) && !piece.is(WordClass.TENS)) {
            return false;
        }
        double v = piece.word.value();
        int letter = piece.definite ? piece.start + 2 : piece.start;
        int behind = source.normalised().original(letter).end();
        int from = source.normalised().original(letter).start();
        return (v == 5 || v == 7 || v == 9 || v == 10 || v == 50 || v == 70 || v == 90)
                && source.text().substring(from, behind).indexOf('\u064F') >= 0;
    }

    private boolean isTaMarbuta(int token) {
        return text.charAt(tokens.end(token) - 1) == 'ه';
    }

    // ------------------------------------------------------------------------------------------------- ordinals

    private boolean ordinal(int first, NumberWords.Word word) {
        // Without its dots أولى is spelled like أولي, "initial".
        boolean initial = word.value() == 1 && text.charAt(tokens.end(first) - 1) == 'ي';
        boolean isDefinite = piece.definite;
        boolean eleventh = word.type() == WordClass.ELEVENTH;
        if (initial
                && !isDefinite
                && !eleventh
                && !source.original(first, first).of(source.text()).endsWith("ى")) {
            return false;
        }
        kind = NumberKind.ORDINAL;
        take(first + 1, word.value());
        if (adjacent(next) && piece.at(next) != null && piece.bare() && piece.is(WordClass.TEN) && !piece.definite) {
            value += 10;
            take(next + 1);
            eleventh = false;
        } else {
            int at = adjacent(next) ? isWaw(next) ? next + 1 : next : -1;
            if (at >= 0
                    && piece.at(at) != null
                    && piece.is(WordClass.TENS)
                    && piece.definite == isDefinite
                    && piece.preposition == 0
                    && (at > next || piece.conjunction)) {
                value += piece.word.value();
                take(at + 1);
                eleventh = false;
            }
        }
        beyond();
        return !eleventh;
    }

    /** The fifth after the hundredth: الخامس بعد المئة. */
    private void beyond() {
        if (adjacent(next)
                && adjacent(next + 1)
                && text.startsWith("بعد", tokens.start(next))
                && tokens.end(next) - tokens.start(next) == 3) {
            piece.at(next + 1);
            if (piece.bare()
                    && piece.definite
                    && (piece.is(WordClass.HUNDRED, WordClass.SCALE) || piece.is(WordClass.DUAL))) {
                value += piece.word.value() * (piece.is(WordClass.DUAL) ? 2 : 1);
                take(next + 2);
            }
        }
    }

    // ------------------------------------------------------------------------------------------------- decimals

    /** Decimals in words: مئتان فاصلة صفر ثلاثة. */
    private boolean decimals() {
        if (digits || !adjacent(next) || piece.at(next) == null || !piece.bare() || !piece.is(WordClass.POINT)) {
            return true;
        }
        StringBuilder decimals = new StringBuilder();
        int at = next + 1;
        while (adjacent(at) && piece.at(at) != null && piece.bare()) {
            if (piece.is(WordClass.ZERO)) {
                decimals.append('0');
                at++;
            } else if (group.read(at, true) && group.scale == 1 && group.words) {
                decimals.append((long) group.value);
                at = group.next;
            } else {
                break;
            }
        }
        if (!decimals.isEmpty()) {
            double whole = value;
            take(at, Double.parseDouble((long) whole + "." + decimals));
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------------- tokens

    private void take(int behind, double newValue) {
        value = newValue;
        take(behind);
    }

    private void take(int behind) {
        letters = true;
        next = behind;
        end = tokens.end(behind - 1);
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

    private boolean signBefore(int token) {
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
        String original = source.original(token, token).of(source.text());
        return original.indexOf('\u064B') >= 0;
    }

    int tokenEnd(int token) {
        return tokens.end(token - 1);
    }
}
