package io.rawi.bench.duplicates;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a run of {@link RestoreRun} took.
 *
 * @param articles related before the kill
 * @param relating from the first fingerprint sent until the last relation was read
 * @param stateBytes the state stores on the disk at the kill
 * @param session how long Kafka keeps the partitions of a killed process for it
 * @param back from the new start until the relation of one more fingerprint was read
 * @param processor processor time of the new process until then, of all its threads
 */
public record RestoreReport(
        int articles, Duration relating, long stateBytes, Duration session, Duration back, Duration processor) {

    /** The report, for people; the last line sums it up. */
    public List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "related before the kill: %d in %.1f s (%.0f/s by the clock)",
                        articles,
                        seconds(relating),
                        articles / seconds(relating)),
                String.format(Locale.ROOT, "state stores on the disk: %d MB", stateBytes >> 20),
                String.format(
                        Locale.ROOT,
                        "one more related %.1f s after the start, of which up to %.0f s are spent on waiting for the"
                                + " partitions of the killed process; processor time %.1f s",
                        seconds(back),
                        seconds(session),
                        seconds(processor)),
                String.format(Locale.ROOT, "restore articles %d seconds %.1f", articles, seconds(back)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
