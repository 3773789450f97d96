package io.rawi.arabic.time;

import io.rawi.arabic.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * A time that the text states.
 *
 * @param span where the phrase stands
 * @param phrase the phrase as it stands there
 * @param type what it is, as TIMEX3 tells them apart
 * @param value the value in TIMEX3 form, resolved against the article's time: {@code 2018-11-23}, {@code 2018-W47},
 *     {@code P2W}
 * @param precision the smallest unit stated
 * @param start first instant of it, where it is an interval on the calendar (UTC)
 * @param end instant behind the last one of it
 * @param contradictory whether the phrase contradicts itself, as a weekday that the date does not fall on
 */
public record TimeMention(
        Span span,
        String phrase,
        Type type,
        String value,
        TimePrecision precision,
        Optional<Instant> start,
        Optional<Instant> end,
        boolean contradictory) {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
