package io.rawi.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units in which phrases count time; {@link #of} takes the numbers that {@code words.txt} gives them. */
enum TimeUnit {
    SECOND("S", TimePrecision.SECOND),
    MINUTE("M", TimePrecision.MINUTE),
    HOUR("H", TimePrecision.HOUR),
    DAY("D", TimePrecision.DAY),
    WEEK("W", TimePrecision.WEEK),
    MONTH("M", TimePrecision.MONTH),
    YEAR("Y", TimePrecision.YEAR),
    DECADE("Y", TimePrecision.YEAR),
    CENTURY("Y", TimePrecision.YEAR),
    NIGHT("D", TimePrecision.DAY);

    private final String letter;
    private final TimePrecision precision;

    TimeUnit(String letter, TimePrecision precision) {
        this.letter = letter;
        this.precision = precision;
    }

    static TimeUnit of(int number) {
        return values()[number - 1];
    }

    TimePrecision precision() {
        return precision;
    }

    boolean clock() {
        return ordinal() <= HOUR.ordinal();
    }

    /** A length in ISO 8601: {@code P3W}, {@code PT2H}. */
    String length(int count) {
        return (clock() ? "PT" : "P") + count * years() + letter;
    }

    /** A length that is not said exactly, in TIMEX3: {@code PXD}. */
    String someLength() {
        return (clock() ? "PT" : "P") + "X" + letter;
    }

    private int years() {
        return this == DECADE ? 10 : this == CENTURY ? 100 : 1;
    }

    LocalDateTime plus(LocalDateTime time, int count) {
        return switch (this) {
            case SECOND -> time.plusSeconds(count);
            case MINUTE -> time.plusMinutes(count);
            case HOUR -> time.plusHours(count);
            case DAY, NIGHT -> time.plusDays(count);
            case WEEK -> time.plusWeeks(count);
            case MONTH -> time.plusMonths(count);
            case YEAR, DECADE, CENTURY -> time.plusYears((long) count * years());
        };
    }

    /** The unit of the calendar in which a day lies, or the one {@code steps} behind it. */
    Resolved around(LocalDate day, int steps) {
        return switch (this) {
            case WEEK -> week(day.plusWeeks(steps));
            case MONTH -> month(day.withDayOfMonth(1).plusMonths(steps));
            case YEAR -> year(day.getYear() + steps);
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10 + steps * 10);
            case CENTURY -> century(Math.floorDiv(day.getYear() - 1, 100) + 1 + steps);
            default -> day(day.plusDays(steps));
        };
    }

    static Resolved day(LocalDate day) {
        return Resolved.days(iso(day), TimePrecision.DAY, day, day.plusDays(1));
    }

    static Resolved week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Resolved.days(weekValue(monday), TimePrecision.WEEK, monday, monday.plusWeeks(1));
    }

    /** Saturday and Sunday of a day's week. */
    static Resolved weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Resolved.days(weekValue(monday) + "-WE", TimePrecision.DAY, monday.plusDays(5), monday.plusWeeks(1));
    }

    private static String weekValue(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Resolved month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return Resolved.days(iso(first).substring(0, 7), TimePrecision.MONTH, first, first.plusMonths(1));
    }

    static Resolved year(int year) {
        return Resolved.days(
                padded(new StringBuilder(), year, 4).toString(),
                TimePrecision.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }

    static Resolved decade(int year) {
        return Resolved.days(
                String.format(Locale.ROOT, "%03d", year / 10),
                TimePrecision.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 10, 1, 1));
    }

    /** A century by its number: the 21st begins with the year 2001; TIMEX3 writes it {@code 20}. */
    static Resolved century(int number) {
        return Resolved.days(
                String.format(Locale.ROOT, "%02d", number - 1),
                TimePrecision.YEAR,
                LocalDate.of((number - 1) * 100 + 1, 1, 1),
                LocalDate.of(number * 100 + 1, 1, 1));
    }

    /** Part {@code number} of a year that is cut into {@code parts}: quarters ({@code Q}) or halves ({@code H}). */
    static Resolved partOfYear(int year, String letter, int number, int parts) {
        LocalDate first = LocalDate.of(year, 1, 1).plusMonths((long) (number - 1) * (12 / parts));
        return Resolved.days(
                String.format(Locale.ROOT, "%04d-%s%d", year, letter, number),
                TimePrecision.QUARTER,
                first,
                first.plusMonths(12 / parts));
    }

    /** ISO 8601 with four digits for the year. */
    static String iso(LocalDate day) {
        StringBuilder iso = new StringBuilder(10);
        padded(iso, day.getYear(), 4).append('-');
        padded(iso, day.getMonthValue(), 2).append('-');
        return padded(iso, day.getDayOfMonth(), 2).toString();
    }

    /** A number with zeros before it, up to that many digits. */
    static StringBuilder padded(StringBuilder to, int number, int digits) {
        for (int bound = 10, places = 1; places < digits; bound *= 10, places++) {
            if (number < bound) {
                to.append('0');
            }
        }
        return to.append(number);
    }
}
