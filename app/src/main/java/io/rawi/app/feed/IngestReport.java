package io.rawi.app.feed;

import io.rawi.ingest.IngestSummary;
import java.util.stream.Collectors;

/** What an ingestion did, in words. */
public final class IngestReport {

    private IngestReport() {}

    /** One line: {@code read 120 sent 118 refused 2 (1 empty, 1 not text)}. */
    public static String line(IngestSummary summary) {
        String reasons = summary.refused().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", ", " (", ")"));
        return "read " + summary.read() + " sent " + summary.sent() + " refused " + summary.refusedInAll()
                + (summary.refused().isEmpty() ? "" : reasons);
    }
}
