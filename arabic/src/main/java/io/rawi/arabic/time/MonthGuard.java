package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.MonthReader.Month;

/** Tells months by their bare name from persons, houses and words of the same letters: by the word before. */
final class MonthGuard {

    private static final int DAY = 4;
    private static final int MONTHS = 6;

    private final TimeWords words;
    private final MonthReader months;

    MonthGuard(TimeWords words, MonthReader months) {
        this.words = words;
        this.months = months;
    }

    /** Whether a name stands where a month does: bare names of persons and other words do not. */
    boolean sure(Month month, int i) {
        if (isOfPair(i)) {
            return true;
        }
        if (month.weak() && !(!month.hijri() && isMonthBehind(i))) {
            return false;
        }
        boolean introduced = i > 0
                && words.mark(i - 1) == ' '
                && (words.is(i - 1, IN)
                        || words.is(i - 1, SINCE)
                        || words.is(i - 1, EARLY)
                        || words.is(i - 1, MID)
                        || words.is(i - 1, LATE)
                        || words.is(i - 1, TO)
                        || words.is(i - 1, OF)
                        || words.is(i - 1, BETWEEN)
                        || words.is(i - 1, BEFORE)
                        || words.is(i - 1, AFTER)
                        || words.is(i - 1, FOR)
                        || words.value(i - 1, UNIT_PLURAL) == DAY
                        || words.is(i - 1, DELIVERY)
                        || words.is(i - 1, THIS)
                        || months.at(i - 1).isPresent());
        return introduced || words.joined(i, "بلو");
    }

    /** {@code شهري رجب وشعبان}: either of them. */
    private boolean isOfPair(int i) {
        return words.value(i - 1, UNIT_PAIR) == MONTHS && words.touches(i - 1)
                || words.conjoined(i) && words.value(i - 2, UNIT_PAIR) == MONTHS && words.touches(i - 1);
    }

    /** Whether a name that is another word as well can be a month only: {@code في مارس}, {@code من يناير حتى مارس}. */
    private boolean isMonthBehind(int i) {
        boolean behind = i > 0 && words.mark(i - 1) == ' ';
        return behind
                && (words.is(i - 1, IN) && words.length(i - 1) == 2 && !words.followedByNoun(i)
                        || words.is(i - 1, TO) && months.at(i - 2).isPresent()
                        || words.is(i - 1, BETWEEN)
                                && words.conjoined(i + 1)
                                && months.at(i + 1).isPresent()
                        || words.is(i - 1, OF)
                                && words.is(i + 1, TO)
                                && months.at(i + 2).isPresent()
                        || words.conjoined(i) && months.at(i - 1).isPresent());
    }
}
