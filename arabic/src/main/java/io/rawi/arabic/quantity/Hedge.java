package io.rawi.arabic.quantity;

import java.util.Locale;

/** What a phrase beside a number makes of it. */
enum Hedge {
    MORE,
    LEAST,
    LESS,
    MOST,
    ABOUT,
    EQUAL,
    /** فوق: more than, but also a plain preposition of place. */
    ABOVE,
    /** تحت, دون: less than, but also plain prepositions of place. */
    BELOW;

    static Hedge named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Interval of(double value) {
        return switch (this) {
            case MORE, ABOVE -> Interval.moreThan(value);
            case LEAST -> Interval.atLeast(value);
            case LESS, BELOW -> Interval.lessThan(value);
            case MOST -> Interval.atMost(value);
            case ABOUT -> Interval.about(value);
            case EQUAL -> Interval.exactly(value);
        };
    }

    /** Whether it sets a bound, rather than to say that the number is rough or exact. */
    boolean bounds() {
        return this != ABOUT && this != EQUAL;
    }

    boolean isPlaceWord() {
        return this == ABOVE || this == BELOW;
    }
}
