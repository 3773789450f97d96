package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads the first, second or last weekday of a month: {@code الجمعة الأولى من يوليو}, {@code آخر خميس في الشهر الماضي}. */
final class WeekdayOfMonthReader {

    private static final int LAST = -1;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final DateReader dates;
    private final PeriodReader periods;

    WeekdayOfMonthReader(TimeWords words, Anchor anchor, NumberWords numbers, DateReader dates, PeriodReader periods) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.dates = dates;
        this.periods = periods;
    }

    Optional<Phrase> at(int i) {
        int at = words.value(i, UNIT) == 4 && words.touches(i) ? i + 1 : i;
        if (words.is(at, WEEKDAY) && words.touches(at)) {
            NumberWords.Read ordinal = numbers.ordinal(at + 1);
            int number = words.is(at + 1, FINAL) ? LAST : ordinal.value();
            boolean ranked = number == LAST && words.is(at + 1, FINAL) || ordinal.until() == at + 2;
            return ranked ? in(i, words.value(at, WEEKDAY), number, at + 2) : Optional.empty();
        }
        int number = words.is(i, LAST_N)
                ? LAST
                : words.begins(i, "ال") ? 0 : numbers.ordinal(i).value();
        int behind = words.value(i + 1, UNIT) == 4 && words.touches(i + 1) ? i + 2 : i + 1;
        int weekday = Math.max(words.value(behind, WEEKDAY_BARE), words.value(behind, WEEKDAY));
        boolean ranked = number == LAST && words.is(i, LAST_N) || number > 0;
        return ranked && weekday > 0 && words.touches(i) ? in(i, weekday, number, behind + 1) : Optional.empty();
    }

    private Optional<Phrase> in(int from, int weekday, int number, int i) {
        boolean of = (words.is(i, OF) || words.is(i, IN)) && words.touches(i) && words.touches(i - 1);
        if (!of || number == 0 || number > 5 || i + 1 >= words.count()) {
            return Optional.empty();
        }
        Optional<Phrase> month = dates.at(i + 1).or(() -> periods.whole(i + 1)).or(() -> periods.bare(i + 1));
        return month.filter(phrase -> phrase.point().resolve(anchor).precision() == TimePrecision.MONTH)
                .map(phrase -> {
                    LocalDate first = phrase.point().resolve(anchor).firstDay();
                    LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
                    return new Phrase(from, phrase.until(), TimeUnit.day(day));
                });
    }
}
