package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.SideReader.Said;
import io.rawi.arabic.time.StatedDate.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads days by their distance from the article's, and by their weekday: {@code أمس الأول}, {@code الجمعة المقبل}. */
final class DayReader {

    private static final int DAY = 4;
    private static final int WEEK = 5;
    private static final int YESTERDAY = 9;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final SideReader sides;

    DayReader(TimeWords words, Anchor anchor, NumberWords numbers) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.sides = new SideReader(words);
    }

    Optional<Phrase> at(int i) {
        int at = words.value(i, UNIT) == DAY && words.touches(i) ? i + 1 : i;
        Optional<Phrase> day = unit(i);
        if (day.isEmpty()) {
            day = distance(at, at > i).map(this::withWeekday);
        }
        if (day.isEmpty()) {
            day = weekday(i, at);
        }
        return day.map(phrase -> phrase.startingAt(i));
    }

    /** {@code أمس}, {@code أول من أمس}, {@code غدا}, {@code بعد غد}, {@code اليوم}. */
    private Optional<Phrase> distance(int i, boolean called) {
        if (words.is(i, FIRST_YESTERDAY) && words.touches(i)) {
            int yesterday = words.is(i + 1, OF) && words.touches(i + 1) ? i + 2 : i + 1;
            if (words.value(yesterday, DEICTIC) == 9) {
                return day(i, yesterday + 1, -2);
            }
        }
        if (words.is(i, AFTER)
                && words.touches(i)
                && (words.is(i + 1, DEICTIC_WEAK) || words.value(i + 1, DEICTIC) == 11)) {
            return day(i, i + 2, 2);
        }
        if (words.is(i, AFTER) && words.touches(i) && words.value(i + 1, UNIT) == DAY && words.touches(i + 1)) {
            boolean tomorrow = words.is(i + 2, DEICTIC_WEAK) || words.value(i + 2, DEICTIC) == 11;
            if (tomorrow) {
                return day(i, i + 3, 2);
            }
        }
        if (words.is(i, BEFORE) && words.touches(i) && words.value(i + 1, DEICTIC) == YESTERDAY) {
            return words.is(i + 2, WEEKDAY) && words.touches(i + 1) ? Optional.empty() : day(i, i + 2, -2);
        }
        int deictic = words.value(i, DEICTIC);
        if (deictic == YESTERDAY && words.begins(i + 1, "الحاج")) {
            return Optional.empty();
        }
        if (deictic == YESTERDAY) {
            boolean before = words.touches(i) && words.is(i + 1, BEFORE_YESTERDAY);
            return day(i, before ? i + 2 : i + 1, before ? -2 : -1);
        }
        if (deictic == 11 || words.is(i, DEICTIC_WEAK) && (called || isTomorrow(i))) {
            return day(i, i + 1, 1);
        }
        return words.is(i, TODAY) && TodayGuard.isToday(words, i) ? day(i, i + 1, 0) : Optional.empty();
    }

    /** {@code غد} is also a noun, a better tomorrow: a day it is behind a part of the day, and before its weekday. */
    private boolean isTomorrow(int i) {
        boolean behind = i > 0 && words.touches(i - 1) && (words.is(i - 1, PART) || words.is(i - 1, TO));
        return behind || words.touches(i) && words.is(i + 1, WEEKDAY);
    }

    private Optional<Phrase> day(int from, int until, int distance) {
        return Optional.of(new Phrase(from, until, TimeUnit.day(anchor.today().plusDays(distance))));
    }

    /** A weekday behind it names the same day; where they differ, the weekday nearest to it is meant. */
    private Phrase withWeekday(Phrase phrase) {
        int at = phrase.until();
        char mark = words.mark(at - 1);
        boolean joins = mark == ' ' || mark == '(' || mark == ',' || mark == '-';
        at += joins && words.value(at, UNIT) == DAY && words.touches(at) ? 1 : 0;
        int weekday = words.value(at, WEEKDAY);
        if (!joins || weekday < 0 || words.conjoined(at) || sides.at(at + 1).isPresent()) {
            return phrase;
        }
        LocalDate named = nearest(((Resolved) phrase.point()).firstDay(), DayOfWeek.of(weekday));
        boolean differs = !named.equals(((Resolved) phrase.point()).firstDay());
        if (differs && mark != ' ' && mark != '(') {
            return phrase;
        }
        return new Phrase(phrase.from(), at + 1, TimeUnit.day(named).contradicting(differs));
    }

    static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate behind = day.with(TemporalAdjusters.nextOrSame(weekday));
        return day.toEpochDay() - before.toEpochDay() <= behind.toEpochDay() - day.toEpochDay() ? before : behind;
    }

    private Optional<Phrase> weekday(int from, int i) {
        boolean demonstrated = words.is(from, THIS) && words.touches(from);
        int start = demonstrated ? from + 1 : i;
        int at = demonstrated && words.value(start, UNIT) == DAY
                        || words.value(start, UNIT_THE) == DAY && words.is(start + 1, WEEKDAY) && words.touches(start)
                ? start + 1
                : start;
        boolean called = at > from;
        int weekday = words.value(at, WEEKDAY);
        if (weekday < 0 && called && !demonstrated) {
            weekday = words.conjoined(at) ? TimeLexicon.NO_VALUE : words.value(at, WEEKDAY_BARE);
        }
        if (weekday < 0 || !called && !WeekdayGuard.isDay(words, at)) {
            return Optional.empty();
        }
        if (demonstrated) {
            return phrase(from, at + 1, StatedDate.weekday(weekday, Side.CURRENT));
        }
        Optional<Said> said = sides.at(at + 1);
        if (said.isPresent()) {
            int extra = Math.abs(said.get().steps()) - 1;
            StatedDate date = StatedDate.weekday(weekday, said.get().side());
            return extra <= 0
                    ? phrase(from, said.get().until(), date)
                    : shifted(
                            from,
                            said.get().until(),
                            date,
                            Integer.signum(said.get().steps()));
        }
        Optional<Phrase> week = ofWeek(from, at + 1, weekday);
        if (week.isPresent()) {
            return week;
        }
        int ordinal = words.touches(at) ? numbers.ordinal(at + 1).value() : -1;
        if (ordinal >= 1 && ordinal <= 5 && words.begins(at + 1, "ال") && !words.touches(at + 1)) {
            LocalDate first = anchor.today().withDayOfMonth(1);
            return Optional.of(new Phrase(
                    from,
                    at + 2,
                    TimeUnit.day(first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(weekday))))));
        }
        return phrase(from, at + 1, StatedDate.weekday(weekday, Side.OPEN));
    }

    private Optional<Phrase> shifted(int from, int until, StatedDate date, int weeks) {
        LocalDate day = date.resolve(anchor).firstDay();
        return Optional.of(new Phrase(from, until, TimeUnit.day(day.plusWeeks(weeks))));
    }

    /** {@code الجمعة من الأسبوع المقبل}, {@code الجمعة الأسبوع الماضي}. */
    private Optional<Phrase> ofWeek(int from, int i, int weekday) {
        if (!words.touches(i - 1)) {
            return Optional.empty();
        }
        int at = (words.is(i, OF) || words.is(i, IN)) && words.touches(i) ? i + 1 : i;
        boolean demonstrated = words.is(at, THIS) && words.touches(at);
        at += demonstrated ? 1 : 0;
        Optional<Said> said = sides.at(at + 1);
        if (words.value(at, UNIT_THE) != WEEK || said.isEmpty() && !demonstrated) {
            return Optional.empty();
        }
        LocalDate monday = TimeUnit.WEEK
                .around(anchor.today(), said.map(Said::steps).orElse(0))
                .firstDay();
        return Optional.of(
                new Phrase(from, said.map(Said::until).orElse(at + 1), TimeUnit.day(monday.plusDays(weekday - 1L))));
    }

    /** {@code اليوم التالي}, {@code اليوم الماضي}, {@code آخر يوم}; {@code الليلة الماضية} is read with the parts of the day. */
    private Optional<Phrase> unit(int i) {
        if (words.value(i, UNIT_THE) == DAY) {
            Optional<Said> said = sides.at(i + 1);
            return said.flatMap(to -> day(i, to.until(), to.steps()));
        }
        boolean last = words.is(i, LAST_N) && words.touches(i) && words.value(i + 1, UNIT) == DAY;
        return last && words.mark(i + 1) != ' ' ? day(i, i + 2, -1) : Optional.empty();
    }

    private static Optional<Phrase> phrase(int from, int until, StatedDate date) {
        return Optional.of(new Phrase(from, until, date));
    }
}
