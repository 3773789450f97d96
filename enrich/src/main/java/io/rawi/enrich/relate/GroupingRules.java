package io.rawi.enrich.relate;

import io.rawi.schema.Fingerprint;
import java.time.Duration;

/**
 * What makes a group of copies.
 *
 * @param window how far apart in time neighbours of a group may lie
 * @param shortest how many words a text needs: a shorter one ("Details to follow", a bare headline) is written by many
 *     about different things, so that its repetition tells nothing
 * @param residentDays days of the calendar in memory at most
 * @param residentArticles articles in memory at most, but for the day in use
 * @param touchedAtOnce members that are settled anew for one fingerprint; where there are more, they wait a while
 */
public record GroupingRules(Duration window, int shortest, int residentDays, int residentArticles, int touchedAtOnce) {

    /** Far more copies than a report has on a common day. */
    private static final int TOUCHED_AT_ONCE = 128;

    public GroupingRules(Duration window, int shortest, int residentDays, int residentArticles) {
        this(window, shortest, residentDays, residentArticles, TOUCHED_AT_ONCE);
    }

    boolean groups(Fingerprint fingerprint) {
        return fingerprint.getTokens() >= shortest;
    }

    Calendar.Limits limits() {
        return new Calendar.Limits(window.toMillis(), residentDays, residentArticles);
    }
}
