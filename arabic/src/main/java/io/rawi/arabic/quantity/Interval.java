package io.rawi.arabic.quantity;

import java.util.OptionalDouble;

/**
 * The values that a phrase allows.
 *
 * @param low smallest, where the phrase sets one
 * @param best the value that it states or centres on, where it states one that it allows
 * @param high largest, where the phrase sets one
 * @param lowInclusive whether {@code low} itself is allowed
 * @param highInclusive whether {@code high} itself is allowed
 */
public record Interval(
        OptionalDouble low, OptionalDouble best, OptionalDouble high, boolean lowInclusive, boolean highInclusive) {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** This value and no other. */
    public static Interval exactly(double value) {
        OptionalDouble only = OptionalDouble.of(value);
        return new Interval(only, only, only, true, true);
    }

    /** Around a value; how far is not said. */
    public static Interval about(double value) {
        return new Interval(NONE, OptionalDouble.of(value), NONE, true, true);
    }

    /** From a value on, itself included. */
    public static Interval atLeast(double value) {
        return new Interval(OptionalDouble.of(value), OptionalDouble.of(value), NONE, true, true);
    }

    /** Above a value. */
    public static Interval moreThan(double value) {
        return new Interval(OptionalDouble.of(value), NONE, NONE, false, true);
    }

    /** Up to a value, itself included. */
    public static Interval atMost(double value) {
        return new Interval(NONE, OptionalDouble.of(value), OptionalDouble.of(value), true, true);
    }

    /** Below a value. */
    public static Interval lessThan(double value) {
        return new Interval(NONE, NONE, OptionalDouble.of(value), true, false);
    }

    /** From one value to another, both included. */
    public static Interval between(double low, double high) {
        return new Interval(OptionalDouble.of(low), NONE, OptionalDouble.of(high), true, true);
    }

    /** From one value up to below another: what plurals such as عشرات say. */
    public static Interval fromBelow(double low, double high) {
        return new Interval(OptionalDouble.of(low), NONE, OptionalDouble.of(high), true, false);
    }

    /** Whether it has both ends. */
    public boolean isClosed() {
        return low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
    }

    /** What this and another allow both. */
    public Interval and(Interval other) {
        boolean mine = low.isPresent();
        boolean mineHigh = high.isPresent();
        return new Interval(
                mine ? low : other.low,
                NONE,
                mineHigh ? high : other.high,
                mine ? lowInclusive : other.lowInclusive,
                mineHigh ? highInclusive : other.highInclusive);
    }
}
