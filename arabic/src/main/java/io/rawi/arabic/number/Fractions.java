package io.rawi.arabic.number;

/**
 * Fractions of a number phrase: half, two thirds, three fifths, and a half, with the scale they are of. Writes what it
 * finds into the phrase.
 */
final class Fractions {

    private static final double THOUSAND = 1000;

    private final NumberPhrase phrase;
    private final NumberTokens tokens;
    private final Piece piece;

    Fractions(NumberPhrase phrase, NumberTokens tokens, Piece piece) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.piece = piece;
    }

    /** 3 fifths, 23 fifths, 20 and 3 fifths: fractions behind a cardinal without و before them. */
    boolean parts(double unit, boolean joined) {
        if (!tokens.adjacent(phrase.next)) {
            return false;
        }
        NumberWords.Word word = piece.at(phrase.next);
        if (!piece.bare() || phrase.digits) {
            return false;
        }
        boolean plural = piece.is(WordClass.PARTS);
        boolean singular = phrase.value >= 11
                && phrase.value < THOUSAND
                && (piece.is(WordClass.PART) && word.value() > 2
                        || piece.is(WordClass.UNIT, WordClass.TEN)
                                && word.value() >= 5
                                && !tokens.isTaMarbuta(phrase.next));
        if (!plural && !singular) {
            return false;
        }
        phrase.value =
                plural && joined && unit >= 3 ? phrase.value - unit + unit / word.value() : phrase.value / word.value();
        phrase.kind = NumberKind.FRACTION;
        phrase.take(phrase.next + 1);
        ofScale();
        return true;
    }

    /** And a half: of the last scale where there is one, as in two and a half million. */
    boolean half(double scale) {
        int at = tokens.adjacent(phrase.next) ? tokens.isWaw(phrase.next) ? phrase.next + 1 : phrase.next : -1;
        if (at < 0 || at > phrase.next && !tokens.adjacent(at)) {
            return false;
        }
        NumberWords.Word word = piece.at(at);
        if (word == null || at == phrase.next && !piece.conjunction || piece.preposition != 0 || piece.definite) {
            return false;
        }
        double part;
        if (piece.is(WordClass.PART, WordClass.TWOPARTS) || tokens.hasDamma(at, piece)) {
            part = portion(word);
        } else if (piece.is(WordClass.UNIT) && word.value() >= 3) {
            double count = word.value();
            if (!tokens.adjacent(at + 1) || piece.at(at + 1) == null || !piece.bare() || !piece.is(WordClass.PARTS)) {
                return false;
            }
            part = count / piece.word.value();
            at++;
        } else {
            return false;
        }
        double of = scale >= THOUSAND || scale == 12 ? scale : 1;
        phrase.value += part * of;
        phrase.kind = NumberKind.FRACTION;
        phrase.take(at + 1);
        if (of > 1 && tokens.adjacent(phrase.next) && phrase.multiplier(phrase.next) && piece.word.value() == of) {
            phrase.take(phrase.next + 1);
        }
        return true;
    }

    /** Half, two thirds, half a million. */
    boolean fraction(int first, NumberWords.Word word) {
        phrase.kind = NumberKind.FRACTION;
        phrase.take(first + 1, portion(word));
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
        while (tokens.adjacent(phrase.next) && phrase.multiplier(phrase.next)) {
            phrase.value *= piece.word.value();
            phrase.take(phrase.next + 1);
        }
    }

    /** خمس and its kin are units and fractions: the latter with damma, or before a word with the article. */
    boolean isFifth(int token, NumberWords.Word word) {
        boolean either = word.type() == WordClass.UNIT || word.type() == WordClass.TEN;
        if (!either || word.value() < 5 || word.value() == 6 || tokens.isTaMarbuta(token)) {
            return tokens.hasDamma(token, piece) && word.type() == WordClass.TENS;
        }
        if (word.value() == 8) {
            return false;
        }
        return tokens.hasDamma(token, piece)
                || tokens.adjacent(token + 1)
                        && tokens.startsWith(token + 1, "ال")
                        && piece.at(token + 1) == null
                        && piece.at(token) != null
                        && !piece.definite;
    }
}
