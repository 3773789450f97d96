package io.rawi.arabic.time;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.token.TokenisedText;
import java.util.Optional;

/** The whole numbers of a text that times are counted and named with. */
final class NumberWords {

    private static final int MOST = 100_000;
    private static final int TENS = 20;

    /**
     * A number read.
     *
     * @param value the number, -1 where there is none
     * @param until the token behind it
     */
    record Read(int value, int until) {

        static final Read NONE = new Read(-1, -1);

        boolean found() {
            return value >= 0;
        }
    }

    private final TimeWords words;
    private final TokenisedText text;
    private final NumberReader reader;
    private final Readings<NumberReading> found = new Readings<>();

    NumberWords(TimeWords words, TokenisedText text, NumberReader reader) {
        this.words = words;
        this.text = text;
        this.reader = reader;
    }

    /** A cardinal in digits or words, or both: {@code 21}, {@code واحد وعشرين}, {@code 23 ألف}. */
    Read count(int i) {
        if (words.digits(i) == 0) {
            return cardinal(i);
        }
        boolean thousands =
                words.digits(i) < 4 && words.touches(i) && (words.reads(i + 1, "الف") || words.reads(i + 1, "الاف"));
        return thousands ? new Read(1000 * words.number(i), i + 2) : new Read(words.number(i), i + 1);
    }

    /** A cardinal in words, without the article. */
    Read cardinal(int i) {
        return in(i).filter(number -> number.kind() == NumberKind.CARDINAL && !number.definite())
                .map(NumberWords::read)
                .orElse(Read.NONE);
    }

    /** A cardinal in words with the article: {@code الثلاثة}. */
    Read theCardinal(int i) {
        return in(i).filter(number -> number.kind() == NumberKind.CARDINAL && number.definite())
                .map(NumberWords::read)
                .orElse(Read.NONE);
    }

    /** An ordinal in words: {@code الثالث}, {@code الحادي والعشرين}; of full tens that is the number with its article. */
    Read ordinal(int i) {
        return in(i).filter(number -> number.kind() == NumberKind.ORDINAL
                        || number.kind() == NumberKind.CARDINAL && number.definite() && number.value() >= TENS)
                .map(NumberWords::read)
                .orElse(Read.NONE);
    }

    /** Where a number in words begins in the normalised text, joined letters before it left out. */
    int start(int i) {
        return in(i).map(NumberReading::start).orElseGet(() -> words.start(i));
    }

    private static Read read(NumberReading number) {
        return new Read((int) number.value(), number.lastToken() + 1);
    }

    private Optional<NumberReading> in(int i) {
        if (i < 0 || i >= words.count() || words.digits(i) > 0 || !words.known(i)) {
            return Optional.empty();
        }
        return found.of(i, this::number);
    }

    private Optional<NumberReading> number(int i) {
        if (!reader.mayStart(text, i)) {
            return Optional.empty();
        }
        return reader.read(text, i)
                .filter(number -> number.form() == NumberReading.Form.WORDS
                        && number.whole()
                        && number.value() >= 0
                        && number.value() < MOST);
    }
}
