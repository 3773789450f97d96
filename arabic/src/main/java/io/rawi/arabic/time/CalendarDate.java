package io.rawi.arabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** Dates from their numbers, where there is such a day. */
final class CalendarDate {

    private CalendarDate() {}

    static Optional<LocalDate> gregorian(int year, int month, int day) {
        try {
            return year < 1900 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day of any year of the Gregorian calendar, also before it was made. */
    static Optional<LocalDate> proleptic(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day of the Umm al-Qura calendar (years 1300 to 1600); day 30 of a month of 29 days is the day after it. */
    static Optional<LocalDate> hijri(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return day == 30 ? hijri(year, month, 29).map(date -> date.plusDays(1)) : Optional.empty();
        }
    }
}
