package io.rawi.arabic.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A publication date that a page states beside its running text.
 *
 * @param dates the day; a second one where day and month may also be the other way round
 * @param clock the hour in UTC, where stated
 * @param phrase the phrase that states it
 * @param start where the phrase begins in the page
 * @param removed whether it goes with the page chrome
 */
public record Dateline(List<LocalDate> dates, Optional<LocalTime> clock, String phrase, int start, boolean removed) {

    public Dateline {
        dates = List.copyOf(dates);
    }
}
