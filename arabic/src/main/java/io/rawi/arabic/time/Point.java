package io.rawi.arabic.time;

/** A time as a phrase gives it: on the calendar already, or a date of which the phrase leaves something to be inferred. */
sealed interface Point permits Resolved, StatedDate {

    /** The time on the calendar. */
    Resolved resolve(Anchor anchor);

    /** Whether it is one day. */
    boolean isDay();
}
