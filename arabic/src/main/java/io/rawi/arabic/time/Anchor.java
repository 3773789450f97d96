package io.rawi.arabic.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * From where a phrase looks at the calendar.
 *
 * @param now the article's own time
 * @param future whether the words before the phrase speak of what is to come
 */
record Anchor(LocalDateTime now, boolean future) {

    private static final int FIRST_KNOWN = 1890;
    private static final int LAST_KNOWN = 2170;

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether the Umm al-Qura calendar is laid down for the years around it; outside of them nobody reckons with it. */
    boolean knowsHijri() {
        return now.getYear() > FIRST_KNOWN && now.getYear() < LAST_KNOWN;
    }
}
