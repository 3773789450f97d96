package io.rawi.arabic.number;

/** Ordinals in words: الثالث, الحادي عشر, الخامس والعشرون, الخامس بعد المئة. Writes what it finds into the phrase. */
final class Ordinals {

    private final NumberPhrase phrase;
    private final NumberTokens tokens;
    private final Piece piece;

    Ordinals(NumberPhrase phrase, NumberTokens tokens, Piece piece) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.piece = piece;
    }

    boolean read(int first, NumberWords.Word word) {
        // Without its dots أولى is spelled like أولي, "initial".
        boolean initial = word.value() == 1 && tokens.endsWith(first, 'ي');
        boolean isDefinite = piece.definite;
        boolean eleventh = word.type() == WordClass.ELEVENTH;
        if (initial && !isDefinite && !eleventh && !tokens.written(first).endsWith("ى")) {
            return false;
        }
        phrase.kind = NumberKind.ORDINAL;
        phrase.take(first + 1, word.value());
        if (tokens.adjacent(phrase.next)
                && piece.at(phrase.next) != null
                && piece.bare()
                && piece.is(WordClass.TEN)
                && !piece.definite) {
            phrase.value += 10;
            phrase.take(phrase.next + 1);
            eleventh = false;
        } else {
            int at = tokens.adjacent(phrase.next) ? tokens.isWaw(phrase.next) ? phrase.next + 1 : phrase.next : -1;
            if (at >= 0
                    && piece.at(at) != null
                    && piece.is(WordClass.TENS)
                    && piece.definite == isDefinite
                    && piece.preposition == 0
                    && (at > phrase.next || piece.conjunction)) {
                phrase.value += piece.word.value();
                phrase.take(at + 1);
                eleventh = false;
            }
        }
        beyond();
        return !eleventh;
    }

    /** The fifth after the hundredth: الخامس بعد المئة. */
    private void beyond() {
        if (tokens.adjacent(phrase.next) && tokens.adjacent(phrase.next + 1) && tokens.is(phrase.next, "بعد")) {
            piece.at(phrase.next + 1);
            if (piece.bare()
                    && piece.definite
                    && (piece.is(WordClass.HUNDRED, WordClass.SCALE) || piece.is(WordClass.DUAL))) {
                phrase.value += piece.word.value() * (piece.is(WordClass.DUAL) ? 2 : 1);
                phrase.take(phrase.next + 2);
            }
        }
    }
}
