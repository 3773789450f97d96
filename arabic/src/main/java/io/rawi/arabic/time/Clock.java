package io.rawi.arabic.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time of the day: an hour with or without its minutes, or a part of the day.
 *
 * @param hour 0 to 23; 24 is the midnight at the end of the day; -1 for a part of the day alone
 * @param minute -1 where none is stated
 * @param part the part of the day, 1 (dawn) to 7 (night), or 0
 * @param universal whether it is said to be in UTC
 */
record Clock(int hour, int minute, int part, boolean universal) {

    private static final String[] NAMES = {"", "TDA", "TMO", "TMI", "TAF", "TEV", "TEV", "TNI"};
    private static final int[] FROM = {0, 4, 6, 11, 14, 17, 17, 20};
    private static final int[] HOURS = {0, 2, 6, 3, 3, 2, 4, 8};

    static Clock of(int part) {
        return new Clock(-1, -1, part, false);
    }

    static String iso(LocalTime time) {
        StringBuilder iso =
                TimeUnit.padded(new StringBuilder(5), time.getHour(), 2).append(':');
        return TimeUnit.padded(iso, time.getMinute(), 2).toString();
    }

    /** This time with what a part of the day says about its hour: eight in the evening is 20. */
    Clock in(int named) {
        if (hour < 0) {
            return this;
        }
        boolean morning = named <= 2;
        boolean small = hour >= 1 && hour <= 11;
        int late =
                switch (named) {
                    case 3 -> hour <= 3 && small ? hour + 12 : hour;
                    case 4, 5, 6 -> small ? hour + 12 : hour;
                    case 7 -> hour == 12 ? 24 : small && hour >= 6 ? hour + 12 : hour;
                    default -> hour == 12 ? 0 : hour;
                };
        return new Clock(morning && hour > 12 ? hour : late, minute, named, universal);
    }

    Clock universal(boolean said) {
        return new Clock(hour, minute, part, universal || said);
    }

    /** What TIMEX3 calls a part of the day. */
    static String name(int part) {
        return NAMES[part];
    }

    /** The time on a day. */
    Resolved on(LocalDate day) {
        if (hour < 0) {
            LocalDateTime start = day.atTime(FROM[part], 0);
            return Resolved.time(
                    TimeUnit.iso(day) + NAMES[part], TimePrecision.PART_OF_DAY, start, start.plusHours(HOURS[part]));
        }
        LocalDateTime start = day.atStartOfDay().plusHours(hour).plusMinutes(Math.max(minute, 0));
        String value = TimeUnit.iso(start.toLocalDate()) + "T" + iso(start.toLocalTime()) + (universal ? "Z" : "");
        return minute < 0
                ? Resolved.time(value, TimePrecision.HOUR, start, start.plusHours(1))
                : Resolved.time(value, TimePrecision.MINUTE, start, start.plusMinutes(1));
    }
}
