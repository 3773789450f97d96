package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.util.Optional;

/** Reads the numbers of days in a month: {@code 23}, {@code الحادي والعشرين}. */
final class DayNumbers {

    private final TimeWords words;
    private final NumberWords numbers;

    DayNumbers(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** The number of a day, in digits or words, up to 31. */
    Read number(int i) {
        Read read = words.digits(i) > 2 ? Read.NONE : numbers.count(i);
        if (!read.found()) {
            read = numbers.ordinal(i);
        }
        return read.value() >= 1 && read.value() <= 31 ? read : Read.NONE;
    }

    /** A number of a day behind a weekday, or behind {@code يوم}. */
    Optional<Phrase> ofMonth(int i) {
        Read day = words.digits(i) > 0 && words.touches(i - 1) ? number(i) : Read.NONE;
        boolean more = day.found() && words.digits(day.until()) > 0 && words.glued(day.until() - 1);
        boolean clock = words.behind(i) == ':' || words.behind(i) == '%';
        return day.found() && !more && !clock && !counts(day.until())
                ? Optional.of(new Phrase(i, day.until(), StatedDate.of(0, 0, day.value(), false)))
                : Optional.empty();
    }

    /** {@code الخميس 22}, {@code الخميس الثاني والعشرين}; a small ordinal counts the weekdays of the month. */
    Optional<Phrase> behindWeekday(int i) {
        return words.digits(i) > 0 || !words.touches(i - 1) || !words.begins(i, "ال") ? ofMonth(i) : called(i);
    }

    Optional<Phrase> called(int i) {
        Optional<Phrase> day = ofMonth(i);
        Read ordinal = numbers.ordinal(i);
        return day.isPresent() || ordinal.value() < 11 || ordinal.value() > 31
                ? day
                : Optional.of(new Phrase(i, ordinal.until(), StatedDate.of(0, 0, ordinal.value(), false)));
    }

    /** Whether a number counts the word behind it: a unit or any noun, rather than standing for a day. */
    boolean counts(int i) {
        return words.touches(i - 1)
                && (words.is(i, UNIT) || words.is(i, UNIT_PLURAL) || words.is(i, PART_ADVERB) && words.length(i) == 1);
    }
}
