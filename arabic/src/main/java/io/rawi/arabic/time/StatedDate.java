package io.rawi.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A date as far as a phrase states it; 0 stands for what it leaves out.
 *
 * @param year the year
 * @param month the month, 1 to 12
 * @param day the day of the month
 * @param weekday the day of the week, Monday is 1
 * @param hijri whether year and month are of the Hijri calendar
 * @param side where the phrase says that it lies
 */
record StatedDate(int year, int month, int day, int weekday, boolean hijri, Side side) implements Point {

    /** Where a date lies, seen from the article, as the phrase says: {@code الماضي}, {@code المقبل}, {@code الجاري}. */
    enum Side {
        OPEN,
        PAST,
        FUTURE,
        CURRENT
    }

    /** A date without words on it lies ahead only if that is this near, in days, and it is not nearer in the past. */
    private static final int NEAR = 120;

    /** What has passed within this many days, and will not come again for long, is meant even beside words of the future. */
    private static final int JUST_PASSED = 45;

    private static final int LONG = 240;

    private static final int TURN_OF_MONTH = 21;

    static StatedDate of(int year, int month, int day, boolean hijri) {
        return new StatedDate(year, month, day, 0, hijri, Side.OPEN);
    }

    static StatedDate weekday(int weekday, Side side) {
        return new StatedDate(0, 0, 0, weekday, false, side);
    }

    StatedDate with(Side said) {
        return new StatedDate(year, month, day, weekday, hijri, said);
    }

    StatedDate on(int saidWeekday) {
        return new StatedDate(year, month, day, saidWeekday, hijri, side);
    }

    StatedDate in(int saidYear) {
        return new StatedDate(saidYear, month, day, weekday, hijri, side);
    }

    /** This date with what it leaves out taken from another one, as the 5th in "from the 5th to the 8th of August". */
    StatedDate filledFrom(StatedDate other) {
        boolean sameCalendar = hijri == other.hijri || month == 0;
        return sameCalendar
                ? new StatedDate(
                        year == 0 ? other.year : year,
                        month == 0 ? other.month : month,
                        day,
                        weekday,
                        month == 0 ? other.hijri : hijri,
                        side == Side.OPEN ? other.side : side)
                : this;
    }

    /** Whether there is such a day, month or year at all. */
    boolean exists() {
        return day == 0
                || month == 0
                || year == 0 && day <= 31
                || date(year, month, day).isPresent();
    }

    @Override
    public boolean isDay() {
        return day > 0 || year == 0 && month == 0 && weekday > 0;
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (month == 0) {
            return year != 0 ? wholeYear() : day != 0 ? dayOfMonth(anchor) : dayOfWeek(anchor);
        }
        int in = year != 0 ? year : inferredYear(anchor);
        if (day == 0) {
            return wholeMonth(in);
        }
        LocalDate date = date(in, month, day).orElseGet(() -> lastOfMonth(in));
        boolean contradiction = weekday != 0 && date.getDayOfWeek().getValue() != weekday;
        return TimeUnit.day(date).contradicting(contradiction && !(hijri && nearly(date)));
    }

    /** The Hijri day as seen and as reckoned differ by one often enough: the weekday then tells the day. */
    private boolean nearly(LocalDate date) {
        int distance = Math.floorMod(date.getDayOfWeek().getValue() - weekday, 7);
        return distance == 1 || distance == 6;
    }

    private Resolved wholeYear() {
        if (!hijri) {
            return TimeUnit.year(year);
        }
        LocalDate first = start(year, 1);
        LocalDate behind = start(year + 1, 1);
        return Resolved.days(interval(first, behind), TimePrecision.YEAR, first, behind);
    }

    private Resolved wholeMonth(int in) {
        LocalDate first = start(in, month);
        if (!hijri) {
            return TimeUnit.month(first);
        }
        LocalDate behind = month == 12 ? start(in + 1, 1) : start(in, month + 1);
        return Resolved.days(interval(first, behind), TimePrecision.MONTH, first, behind);
    }

    private static String interval(LocalDate first, LocalDate behind) {
        return TimeUnit.iso(first) + "/" + TimeUnit.iso(behind.minusDays(1));
    }

    private LocalDate start(int in, int of) {
        return date(in, of, 1).orElseThrow();
    }

    private LocalDate lastOfMonth(int in) {
        return start(in, month).with(TemporalAdjusters.lastDayOfMonth());
    }

    private Optional<LocalDate> date(int in, int of, int on) {
        return hijri ? CalendarDate.hijri(in, of, on) : CalendarDate.proleptic(in, of, on);
    }

    private int inferredYear(Anchor anchor) {
        LocalDate today = anchor.today();
        int current = hijri ? HijrahDate.from(today).get(ChronoField.YEAR) : today.getYear();
        if (side == Side.CURRENT) {
            return current;
        }
        LocalDate here = date(current, month, Math.max(day, 1)).orElse(today);
        boolean passed = day == 0 ? start(current, month).isBefore(today.withDayOfMonth(1)) : here.isBefore(today);
        boolean same = day == 0 ? sameMonth(here, today) : here.equals(today);
        int lastPast = passed || same && side != Side.PAST ? current : current - 1;
        int firstFuture = passed || same && side == Side.FUTURE ? current + 1 : current;
        if (side != Side.OPEN) {
            return side == Side.PAST ? lastPast : firstFuture;
        }
        LocalDate behind = date(lastPast, month, Math.max(day, 1)).orElse(today);
        LocalDate ahead = date(firstFuture, month, Math.max(day, 1)).orElse(today);
        long back = ChronoUnit.DAYS.between(behind, today);
        long forth = ChronoUnit.DAYS.between(today, ahead);
        boolean near = forth <= NEAR && forth * 2 < back;
        boolean justPassed = back <= JUST_PASSED && forth > LONG;
        return anchor.future() && back > 1 && !justPassed || near ? firstFuture : lastPast;
    }

    private boolean sameMonth(LocalDate here, LocalDate today) {
        return hijri
                ? HijrahDate.from(today).get(ChronoField.MONTH_OF_YEAR) == month
                : here.getMonth() == today.getMonth();
    }

    /** A day of the month without the month: of this month, but of the one before where it has only just turned. */
    private Resolved dayOfMonth(Anchor anchor) {
        LocalDate today = anchor.today();
        LocalDate here = ofMonth(today);
        if (weekday != 0) {
            for (int months : new int[] {0, -1, 1}) {
                LocalDate other = ofMonth(today.withDayOfMonth(1).plusMonths(months));
                if (other.getDayOfMonth() == day && other.getDayOfWeek().getValue() == weekday) {
                    return TimeUnit.day(other);
                }
            }
            return TimeUnit.day(here).contradicting(true);
        }
        boolean turned = !anchor.future() && ChronoUnit.DAYS.between(today, here) > TURN_OF_MONTH;
        return TimeUnit.day(turned ? ofMonth(today.withDayOfMonth(1).minusMonths(1)) : here);
    }

    private LocalDate ofMonth(LocalDate of) {
        return of.withDayOfMonth(Math.min(day, of.lengthOfMonth()));
    }

    private Resolved dayOfWeek(Anchor anchor) {
        DayOfWeek of = DayOfWeek.of(weekday);
        LocalDate today = anchor.today();
        return TimeUnit.day(
                switch (side) {
                    case PAST -> today.with(TemporalAdjusters.previous(of));
                    case FUTURE -> today.with(TemporalAdjusters.next(of));
                    case CURRENT ->
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(weekday - 1L);
                    case OPEN ->
                        today.with(
                                anchor.future()
                                        ? TemporalAdjusters.nextOrSame(of)
                                        : TemporalAdjusters.previousOrSame(of));
                });
    }
}
