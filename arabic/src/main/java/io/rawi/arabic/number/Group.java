package io.rawi.arabic.number;

/**
 * One element of a cardinal: a numeral, a number below 1,000 in words, or a scale that stands for one or two of itself.
 * Reused from element to element.
 */
final class Group {

    private static final double HUNDRED = 100;

    private final NumberTokens tokens;
    private final Piece piece;

    double value;
    /** The scale of the element: 1, or what its last word multiplies with. */
    double scale;
    /** Its units, where it ends in 1 to 9 in words. */
    double unit;
    /** Whether the units are joined to something before them. */
    boolean joined;

    boolean digits;
    boolean words;
    boolean chain;
    boolean fraction;
    int next;
    int end;

    Group(NumberTokens tokens, Piece piece) {
        this.tokens = tokens;
        this.piece = piece;
    }

    /** Reads the element that begins at a token; behind the first one, nothing but و may be joined to it. */
    boolean read(int token, boolean first) {
        unit = 0;
        scale = 1;
        joined = false;
        digits = tokens.isDigits(token);
        words = !digits;
        chain = false;
        fraction = false;
        if (digits) {
            return numeral(token, first);
        }
        NumberWords.Word word = piece.at(token);
        if (word == null) {
            return false;
        }
        boolean definite = piece.definite;
        switch (word.type()) {
            case SCALE, DOZEN -> scale(token, word.value(), 1);
            case DUAL -> scale(token, word.value(), 2);
            // ألفا is a thousand or, bound to what is counted, two thousand; before و nothing is bound to it.
            case EITHER ->
                scale(
                        token,
                        word.value(),
                        tokens.hasTanween(token) || tokens.adjacent(token + 1) && behindWaw(token + 1, definite) >= 0
                                ? 1
                                : 2);
            case TWODOZEN -> {
                scale(token, 12, 2);
            }
            default -> {
                return belowThousand(token, definite);
            }
        }
        return true;
    }

    private void scale(int token, double size, int times) {
        value = size * times;
        scale = size;
        take(token + 1);
    }

    private boolean numeral(int token, boolean first) {
        Numeral numeral = tokens.numeral(token);
        if (!first && (numeral.chain || numeral.fraction)) {
            return false;
        }
        value = numeral.value;
        chain = numeral.chain;
        fraction = numeral.fraction;
        next = tokens.tokenBehind(token, numeral.end);
        end = numeral.end;
        if (numeral.plain && value >= 2 && value <= 9 && tokens.adjacent(next) && isHundred(next)) {
            value *= HUNDRED;
            words = true;
            take(next + 1);
            scale = HUNDRED;
        }
        return true;
    }

    private boolean belowThousand(int token, boolean definite) {
        NumberWords.Word word = piece.word;
        double hundreds = 0;
        int at = token;
        if (word.type() == WordClass.HUNDRED) {
            hundreds = word.value();
            at = token + 1;
        } else if (word.type() == WordClass.UNIT
                && word.value() >= 3
                && tokens.adjacent(token + 1)
                && isHundred(token + 1)) {
            hundreds = word.value() * HUNDRED;
            at = token + 2;
        }
        if (hundreds == 0) {
            return belowHundred(token, definite);
        }
        take(at);
        int rest = tokens.adjacent(at) ? behindWaw(at, definite) : -1;
        if (rest >= 0 && !tokens.isDigits(rest) && piece.at(rest) != null && belowHundred(rest, definite)) {
            value += hundreds;
            joined = true;
        } else {
            take(at);
            value = hundreds;
            unit = 0;
            scale = rest >= 0 && tokens.isDigits(rest) ? HUNDRED : 1;
        }
        return true;
    }

    private boolean belowHundred(int token, boolean definite) {
        NumberWords.Word word = piece.at(token);
        switch (word.type()) {
            case TEN, TENS -> {
                value = word.value();
                unit = 0;
                take(token + 1);
                return true;
            }
            case UNIT, BOUND -> {
                return units(token, word, definite);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean units(int token, NumberWords.Word word, boolean definite) {
        value = word.value();
        unit = value;
        int at = token + 1;
        take(at);
        if (tokens.adjacent(at)) {
            if (piece.at(at) != null && piece.bare() && piece.is(WordClass.TEN) && piece.definite == false) {
                value += 10;
                unit = 0;
                take(at + 1);
                return true;
            }
            int tens = behindWaw(at, definite);
            if (tens >= 0 && piece.at(tens) != null && piece.is(WordClass.TENS)) {
                value += piece.word.value();
                unit = 0;
                take(tens + 1);
                return true;
            }
            if (inverse(at)) {
                return true;
            }
        }
        return word.type() == WordClass.UNIT;
    }

    /** Three twenty-firsts: ثلاثة واحد وعشرونات. */
    private boolean inverse(int at) {
        if (piece.at(at) == null || !piece.bare() || !piece.is(WordClass.UNIT)) {
            return false;
        }
        double units = piece.word.value();
        int tens = tokens.adjacent(at + 1) ? behindWaw(at + 1, false) : -1;
        if (tens < 0 || piece.at(tens) == null || !piece.is(WordClass.PARTS) || piece.word.value() < 20) {
            return false;
        }
        value = value / (units + piece.word.value());
        fraction = true;
        unit = 0;
        take(tens + 1);
        return true;
    }

    /** The token behind و, or the one that it is joined to; -1 where there is none. */
    private int behindWaw(int token, boolean definite) {
        if (tokens.isWaw(token)) {
            return tokens.adjacent(token + 1) ? token + 1 : -1;
        }
        piece.at(token);
        return piece.word != null && piece.conjunction && piece.preposition == 0 && piece.definite == definite
                ? token
                : -1;
    }

    private boolean isHundred(int token) {
        piece.at(token);
        return piece.bare()
                && (piece.is(WordClass.HUNDREDS) || piece.is(WordClass.HUNDRED) && piece.word.value() == HUNDRED);
    }

    private void take(int behind) {
        next = behind;
        end = tokens.end(behind - 1);
    }
}
