package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the months or weeks that a year or month begins with: {@code الأشهر التسعة الأولى من العام الحالي}. The value names the
 * first and the last of them, {@code 2018-01/2018-09}.
 */
final class FirstUnitsReader {

    private static final int WEEK = 5;
    private static final int MONTH_UNIT = 6;
    private static final int MONTHS = 12;
    private static final int WEEKS = 4;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final DateReader dates;
    private final PeriodReader periods;

    FirstUnitsReader(TimeWords words, Anchor anchor, NumberWords numbers, DateReader dates, PeriodReader periods) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.dates = dates;
        this.periods = periods;
    }

    Optional<Phrase> at(int i) {
        int unit = words.value(i, UNIT_THE_PLURAL);
        if (unit != MONTH_UNIT && unit != WEEK || !words.touches(i)) {
            return Optional.empty();
        }
        Read count = count(i + 1);
        int at = count.until();
        boolean first = count.found() && words.touches(at - 1) && words.reads(at, "الاولي");
        if (!first || count.value() < 2 || count.value() > (unit == WEEK ? WEEKS : MONTHS) || !words.touches(at)) {
            return Optional.empty();
        }
        if (!words.is(at + 1, OF) && !words.is(at + 1, IN)) {
            return Optional.empty();
        }
        int base = at + 2;
        Optional<Phrase> whole = dates.at(base).or(() -> periods.whole(base)).or(() -> periods.bare(base));
        TimePrecision asked = unit == WEEK ? TimePrecision.MONTH : TimePrecision.YEAR;
        return whole.flatMap(phrase -> {
            Resolved period = phrase.point().resolve(anchor);
            if (!period.onCalendar() || period.precision() != asked) {
                return Optional.empty();
            }
            LocalDate day = period.firstDay();
            return Stretches.between(i, phrase.until(), unit(unit, day, 0), unit(unit, day, count.value() - 1));
        });
    }

    private static Resolved unit(int unit, LocalDate first, int number) {
        return unit == WEEK ? TimeUnit.week(first.plusWeeks(number)) : TimeUnit.month(first.plusMonths(number));
    }

    private Read count(int i) {
        Read the = numbers.theCardinal(i);
        if (the.found()) {
            return the;
        }
        return words.is(i, UNIT_THE_FOLD) ? numbers.count(i + 1) : numbers.count(i);
    }
}
