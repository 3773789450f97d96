package io.rawi.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an ingestion did.
 *
 * @param read articles read
 * @param sent articles that the broker acknowledged
 * @param bytes bytes of the bodies of the acknowledged articles
 * @param refused how many were refused, by reason; reasons in their natural order
 * @param refusals the refusals, the first {@value #MOST_REFUSALS} of them
 * @param failure why the ingestion could not be finished: what was wrong, how far it came, what to do
 */
public record IngestSummary(
        long read,
        long sent,
        long bytes,
        Map<RefusalReason, Long> refused,
        List<Refusal> refusals,
        Optional<String> failure) {

    /** Most refusals that are kept one by one; the counts go on. */
    public static final int MOST_REFUSALS = 1000;

    public IngestSummary {
        refused = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(refused));
        refusals = List.copyOf(refusals);
    }

    /** How many were refused. */
    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether every article that was read is acknowledged by the broker, or refused with its reason. */
    public boolean complete() {
        return failure.isEmpty();
    }
}
