package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberReading;
import java.util.Optional;

/**
 * An interval that a text states, before it is known whether it counts anything. Offsets count in the normalised text.
 *
 * @param interval the values
 * @param form how it is stated
 * @param start where the phrase begins, with its hedge
 * @param end offset behind its last character
 * @param firstToken the first token of it
 * @param lastToken its last token
 * @param first the number in it, the lower one of two; empty for a vague plural
 * @param last the other number of two, else the same
 * @param placeWord whether its hedge is also a preposition of place (فوق)
 * @param percent the percent sign or words for it, where they stand behind the number or the sign before it
 */
public record StatedInterval(
        Interval interval,
        Form form,
        int start,
        int end,
        int firstToken,
        int lastToken,
        Optional<NumberReading> first,
        Optional<NumberReading> last,
        boolean placeWord,
        Optional<Percent> percent) {

    /** How an interval is stated. */
    public enum Form {
        /** A number and no more. */
        EXACT,
        /** A number called equal to something. */
        EQUAL,
        /** A rough number: نحو. */
        ABOUT,
        /** A number as a bound: أكثر من. */
        BOUND,
        /** Two numbers as bounds: بين 20 و30. */
        BETWEEN,
        /** One number or another: ثلاثة أو أربعة. */
        EITHER,
        /** A plural: عشرات. */
        VAGUE
    }

    StatedInterval endingAt(int newEnd, int newLastToken, Interval newInterval, Form newForm) {
        return new StatedInterval(
                newInterval, newForm, start, newEnd, firstToken, newLastToken, first, last, placeWord, percent);
    }

    /** This and the next one as one interval: أكثر من 10 وأقل من 20. */
    StatedInterval and(StatedInterval next) {
        return new StatedInterval(
                interval.and(next.interval),
                Form.BOUND,
                start,
                next.end,
                firstToken,
                next.lastToken,
                first,
                next.last,
                placeWord,
                next.percent.or(() -> percent));
    }
}
