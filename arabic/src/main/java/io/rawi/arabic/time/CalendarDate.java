package io.rawi.arabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Dates from their numbers, where there is such a day. */
final class CalendarDate {

    /** The Gregorian year in which the Hijri years begin to be counted, and how much of a solar year each lasts. */
    private static final int HIJRA = 622;

    private static final double YEARS_IN_HIJRI_YEAR = 0.97;

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

    /** The Hijri year in which a day of a Hijri month falls into a Gregorian year: رمضان 2014 is of 1435. */
    static OptionalInt hijriYearIn(int gregorian, int month, int day) {
        int about = (int) ((gregorian - HIJRA) / YEARS_IN_HIJRI_YEAR);
        return IntStream.rangeClosed(about - 1, about + 2)
                .filter(year -> hijri(year, month, day)
                        .filter(date -> date.getYear() == gregorian)
                        .isPresent())
                .findFirst();
    }
}
