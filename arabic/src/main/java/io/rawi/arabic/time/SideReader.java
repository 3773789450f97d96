package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.StatedDate.Side;
import java.util.Optional;

/** Reads the words behind a unit, month or weekday that say on which side of today it lies, and how far. */
final class SideReader {

    private final TimeWords words;

    /**
     * What was said.
     *
     * @param side before or behind today
     * @param steps how many units from the present one
     * @param until the token behind
     */
    record Said(Side side, int steps, int until) {}

    SideReader(TimeWords words) {
        this.words = words;
    }

    /** {@code الماضي}, {@code المقبل}, {@code الجاري}, {@code قبل الماضي}, {@code بعد المقبل}; they touch the word before. */
    Optional<Said> at(int i) {
        if (i >= words.count() || !words.touches(i - 1) && words.mark(i - 1) != ')' || words.conjoined(i)) {
            return Optional.empty();
        }
        if (words.is(i, NEXT) || words.is(i, FOLLOWING)) {
            return said(Side.FUTURE, 1, i + 1);
        }
        if (words.is(i, LAST) || words.is(i, PREVIOUS)) {
            return said(Side.PAST, -1, i + 1);
        }
        if (words.is(i, CURRENT)) {
            return said(Side.CURRENT, 0, i + 1);
        }
        if (words.reads(i, "ما") && words.touches(i) && (words.is(i + 1, BEFORE) || words.is(i + 1, AFTER))) {
            return at(i + 1);
        }
        if (words.is(i, BEFORE) && words.touches(i) && (words.is(i + 1, LAST) || words.is(i + 1, RECENT))) {
            return said(Side.PAST, -2, i + 2);
        }
        if (words.is(i, AFTER) && words.touches(i) && words.is(i + 1, NEXT)) {
            return said(Side.FUTURE, 2, i + 2);
        }
        return Optional.empty();
    }

    private static Optional<Said> said(Side side, int steps, int until) {
        return Optional.of(new Said(side, steps, until));
    }
}
