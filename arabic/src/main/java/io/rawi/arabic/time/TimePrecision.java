package io.rawi.arabic.time;

/** The smallest unit that a time states. */
public enum TimePrecision {
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    PART_OF_DAY,
    HOUR,
    MINUTE,
    SECOND
}
