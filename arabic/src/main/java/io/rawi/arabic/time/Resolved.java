package io.rawi.arabic.time;

import io.rawi.arabic.time.TimeMention.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A time on the calendar, or a length of time.
 *
 * @param type as TIMEX3 tells them apart
 * @param value in TIMEX3 form
 * @param precision the smallest unit stated
 * @param start where it begins, if it is on the calendar
 * @param end where it has ended
 * @param contradictory whether the phrase contradicts itself
 */
record Resolved(
        Type type,
        String value,
        TimePrecision precision,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        boolean contradictory)
        implements Point {

    /** An interval of days. */
    static Resolved days(String value, TimePrecision precision, LocalDate first, LocalDate behindLast) {
        return new Resolved(
                Type.DATE,
                value,
                precision,
                Optional.of(first.atStartOfDay()),
                Optional.of(behindLast.atStartOfDay()),
                false);
    }

    static Resolved time(String value, TimePrecision precision, LocalDateTime start, LocalDateTime end) {
        return new Resolved(Type.TIME, value, precision, Optional.of(start), Optional.of(end), false);
    }

    static Resolved length(Type type, String value, TimePrecision precision) {
        return new Resolved(type, value, precision, Optional.empty(), Optional.empty(), false);
    }

    /** A year before Christ, which no calendar date is made of here. */
    static Resolved beforeChrist(int year) {
        return length(Type.DATE, String.format(Locale.ROOT, "BC%04d", year), TimePrecision.YEAR);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        return this;
    }

    /** The first day of it; there is one where it is on the calendar. */
    LocalDate firstDay() {
        return start.orElseThrow().toLocalDate();
    }

    boolean onCalendar() {
        return start.isPresent();
    }

    @Override
    public boolean isDay() {
        return type == Type.DATE && precision == TimePrecision.DAY && onCalendar() && value.length() == 10;
    }

    Resolved contradicting(boolean contradiction) {
        return contradiction ? new Resolved(type, value, precision, start, end, true) : this;
    }

    /** The same time, narrowed to a part of it. */
    Resolved within(LocalDate first, LocalDate behindLast) {
        return new Resolved(
                type,
                value,
                precision,
                Optional.of(first.atStartOfDay()),
                Optional.of(behindLast.atStartOfDay()),
                contradictory);
    }
}
