package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.LocalDate;
import java.util.Optional;

/** Reads days of a week that is named before them: {@code الأسبوع المقبل بين الأربعاء والجمعة}. */
final class WeekReader {

    private final TimeWords words;
    private final Anchor anchor;
    private final PeriodReader periods;

    WeekReader(TimeWords words, Anchor anchor, PeriodReader periods) {
        this.words = words;
        this.anchor = anchor;
        this.periods = periods;
    }

    /** {@code الأسبوع المقبل بين الأربعاء والجمعة}. */
    Optional<Phrase> at(int i) {
        if (words.value(i, UNIT_THE) != 5) {
            return Optional.empty();
        }
        Optional<Phrase> week = periods.whole(i);
        Optional<Phrase> day = week.flatMap(found -> dayOf(found));
        if (day.isPresent()) {
            return day;
        }
        int at = week.map(Phrase::until).orElse(words.count());
        if (at + 2 >= words.count() || !words.is(at, BETWEEN) && !words.is(at, OF)) {
            return Optional.empty();
        }
        int first = words.value(at + 1, WEEKDAY);
        int behind = words.is(at + 2, TO) ? at + 3 : at + 2;
        int last = words.value(behind, WEEKDAY);
        if (first < 0 || last < 0) {
            return Optional.empty();
        }
        LocalDate monday = week.get().point().resolve(anchor).firstDay();
        return Stretches.between(
                i, behind + 1, TimeUnit.day(monday.plusDays(first - 1L)), TimeUnit.day(monday.plusDays(last - 1L)));
    }

    /** {@code الأسبوع القادم يوم الجمعة}. */
    private Optional<Phrase> dayOf(Phrase week) {
        int at = words.value(week.until(), UNIT) == 4 ? week.until() + 1 : week.until();
        int weekday = words.touches(week.until() - 1) ? words.value(at, WEEKDAY) : -1;
        Resolved whole = week.point().resolve(anchor);
        return weekday > 0 && whole.precision() == TimePrecision.WEEK && whole.onCalendar()
                ? Optional.of(new Phrase(
                        week.from(), at + 1, TimeUnit.day(whole.firstDay().plusDays(weekday - 1L))))
                : Optional.empty();
    }
}
