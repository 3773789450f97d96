package io.rawi.arabic.time;

import java.time.LocalDate;

/**
 * The beginning, the middle and the end of a period, as stretches of it: halves of years and months, Monday to Wednesday and
 * Thursday to Sunday of weeks. The middle of a month is its second third, that of a year its second and third quarter. These are
 * the bounds of Microsoft's Recognizers-Text.
 */
final class PartOfPeriod {

    private PartOfPeriod() {}

    static Resolved of(Resolved period, boolean early, boolean mid) {
        LocalDate first = period.firstDay();
        LocalDate behind = period.end().orElseThrow().toLocalDate();
        return switch (period.precision()) {
            case WEEK ->
                early
                        ? period.within(first, first.plusDays(3))
                        : mid
                                ? period.within(first.plusDays(1), first.plusDays(5))
                                : period.within(first.plusDays(3), behind);
            case MONTH ->
                early
                        ? period.within(first, first.plusDays(15))
                        : mid
                                ? period.within(first.plusDays(9), first.plusDays(20))
                                : period.within(first.plusDays(15), behind);
            default -> thirds(period, first, behind, early, mid);
        };
    }

    /** Halves, and the two inner quarters. */
    private static Resolved thirds(Resolved period, LocalDate first, LocalDate behind, boolean early, boolean mid) {
        boolean years = first.getDayOfYear() == 1 && behind.getDayOfYear() == 1;
        long months = years ? (behind.getYear() - first.getYear()) * 12L : 0;
        long days = behind.toEpochDay() - first.toEpochDay();
        LocalDate quarter = years ? first.plusMonths(months / 4) : first.plusDays(days / 4);
        LocalDate half = years ? first.plusMonths(months / 2) : first.plusDays(days / 2);
        LocalDate threeQuarters = years ? first.plusMonths(months * 3 / 4) : first.plusDays(days * 3 / 4);
        return early
                ? period.within(first, half)
                : mid ? period.within(quarter, threeQuarters) : period.within(half, behind);
    }
}
