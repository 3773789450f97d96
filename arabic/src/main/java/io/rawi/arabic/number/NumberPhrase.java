package io.rawi.arabic.number;

import io.rawi.arabic.number.NumberReading.Form;
import io.rawi.arabic.token.TokenisedText;
import java.math.BigDecimal;

/**
 * Reads the numbers of one text, one after the other: cardinals are sums of groups below 1,000 times a scale, each scale smaller than the one
 * before, joined by و. Offsets count in the normalised text; tokens are given as the next one not yet taken.
 * Reused from number to number.
 */
final class NumberPhrase {

    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    private final NumberTokens tokens;
    private final Piece piece;
    private final Group group;
    private final Fractions fractions;
    private final Ordinals ordinals;

    double value;
    NumberKind kind;
    /** The first token not yet taken. */
    int next;

    boolean digits;
    private int start;
    private int end;
    private boolean letters;
    private boolean chain;
    private boolean definite;

    NumberPhrase(NumberWords words, TokenisedText source) {
        this.tokens = new NumberTokens(source);
        this.piece = new Piece(words, source.tokens());
        this.group = new Group(tokens, piece);
        this.fractions = new Fractions(this, tokens, piece);
        this.ordinals = new Ordinals(this, tokens, piece);
    }

    /** The number that begins at a token, or null. */
    NumberReading read(int token) {
        value = 0;
        kind = NumberKind.CARDINAL;
        digits = false;
        letters = false;
        chain = false;
        definite = false;
        start = tokens.start(token);
        boolean numerals = tokens.isDigits(token);
        boolean conjunction = false;
        char preposition = 0;
        boolean minus = false;
        int first = token;
        if (numerals) {
            minus = tokens.signBefore(token);
        } else {
            if (piece.at(token) == null) {
                return null;
            }
            conjunction = piece.conjunction;
            preposition = piece.preposition;
            start = piece.start;
            definite = piece.definite;
            if (piece.is(WordClass.MINUS)) {
                if (!tokens.adjacent(token + 1) || piece.conjunction || piece.definite) {
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
        if (!tokens.isDigits(first)) {
            NumberWords.Word word = piece.at(first);
            if (word == null) {
                return false;
            }
            switch (word.type()) {
                case ORDINAL, ELEVENTH -> {
                    return ordinals.read(first, word);
                }
                case PART, TWOPARTS -> {
                    return fractions.fraction(first, word);
                }
                case ZERO -> {
                    take(first + 1, 0);
                    return decimals();
                }
                default -> {
                    if (fractions.isFifth(first, word)) {
                        return fractions.fraction(first, new NumberWords.Word(WordClass.PART, word.value()));
                    }
                }
            }
        }
        return cardinal(first) && (chain || decimals());
    }

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
            while (!chain && (tokens.adjacent(behind) || numerals && closesBracket(behind)) && multiplier(behind)) {
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
            if (chain || group.fraction || fractions.parts(unit, joined) || fractions.half(scale)) {
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
        return tokens.closesBracket(start, token);
    }

    /** Whether a scale, or a dozen, stands bare at a token. */
    boolean multiplier(int token) {
        piece.at(token);
        return piece.bare()
                && (piece.is(WordClass.SCALE, WordClass.SCALES)
                        || piece.is(WordClass.EITHER)
                        || piece.is(WordClass.DOZEN, WordClass.DOZENS));
    }

    /** The token of an element joined by و behind the last one, or -1. */
    private int conjoined(int token) {
        if (!tokens.adjacent(token)) {
            return -1;
        }
        if (tokens.isWaw(token)) {
            return tokens.adjacent(token + 1) ? token + 1 : -1;
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

    /** Decimals in words: مئتان فاصلة صفر ثلاثة. */
    private boolean decimals() {
        if (digits || !tokens.adjacent(next) || piece.at(next) == null || !piece.bare() || !piece.is(WordClass.POINT)) {
            return true;
        }
        StringBuilder decimals = new StringBuilder();
        int at = next + 1;
        while (tokens.adjacent(at) && piece.at(at) != null && piece.bare()) {
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

    void take(int behind, double newValue) {
        value = newValue;
        take(behind);
    }

    void take(int behind) {
        letters = true;
        next = behind;
        end = tokens.end(behind - 1);
    }
}
