package io.rawi.bench.duplicates;

import java.util.Locale;

/**
 * What relating a crowd took.
 *
 * @param articles how many articles
 * @param seconds processor time
 * @param relations relations emitted, again and again where they changed
 * @param marked articles that repeat another one in the end
 * @param givenUp texts that were not compared with all that may be like them
 */
record CrowdResult(int articles, double seconds, long relations, long marked, long givenUp) {

    /** Columns of {@link #line}. */
    static final String FORM = "%-22s%-12s%10s%14s%10s%10s%n";

    /** A row for people. */
    String line(String what, String order) {
        return String.format(
                Locale.ROOT,
                FORM,
                what,
                order,
                number(seconds * 1e6 / articles),
                number((double) relations / articles),
                Long.toString(marked),
                Long.toString(givenUp));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
