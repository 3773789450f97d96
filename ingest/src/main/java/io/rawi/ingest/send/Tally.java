package io.rawi.ingest.send;

import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts what becomes of every article and dead letter, and tells the listener, one call at a time. */
public final class Tally {

    private final IngestProgress progress;
    private final LongSupplier nanos;
    private final Map<RefusalReason, Long> refused = new EnumMap<>(RefusalReason.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private long read;
    private long sent;
    private long bytes;
    private long open;
    private long lastAnswer;
    private long failed;
    private String failure;

    /** @param nanos the running clock, as {@link System#nanoTime} */
    public Tally(IngestProgress progress, LongSupplier nanos) {
        this.progress = progress;
        this.nanos = nanos;
    }

    public synchronized void opened(String origin, long size) {
        progress.opened(origin, size);
    }

    public synchronized void watching() {
        progress.watching();
    }

    synchronized void read(String origin, long size) {
        read++;
        progress.read(origin, size);
    }

    /** A record is handed to the producer; exactly one of the outcomes below follows. */
    synchronized void handedOver() {
        if (open++ == 0) {
            lastAnswer = nanos.getAsLong();
        }
    }

    synchronized void acknowledged(String origin, long size) {
        answered();
        sent++;
        bytes += size;
        progress.sent(origin);
    }

    /** The broker took something that is no article. */
    synchronized void answered() {
        open--;
        lastAnswer = nanos.getAsLong();
    }

    public synchronized void refused(Refusal refusal) {
        refused.merge(refusal.reason(), 1L, Long::sum);
        if (refusals.size() < IngestSummary.MOST_REFUSALS) {
            refusals.add(refusal);
        }
        progress.refused(refusal);
    }

    synchronized void failed(String origin, Throwable cause) {
        answered();
        failed++;
        cannotGoOn("the broker did not take " + origin + ": " + cause.getMessage());
    }

    /** The ingestion ends; what was said first counts. */
    public synchronized void cannotGoOn(String why) {
        failure = failure == null ? why : failure;
    }

    public synchronized boolean hasFailed() {
        return failure != null;
    }

    /** Tells the listener where the broker has owed an answer for longer than the given time. */
    synchronized void tellOfSilence(Duration patience, String message) {
        Duration silence = Duration.ofNanos(nanos.getAsLong() - lastAnswer);
        if (open > 0 && silence.compareTo(patience) >= 0) {
            progress.waiting(message + "; " + open + " records wait, " + sent + " are acknowledged", silence);
        }
    }

    /** @param advice what to do about a failure */
    public synchronized IngestSummary summary(String advice) {
        Optional<String> told = Optional.ofNullable(failure)
                .map(first -> first + "; of " + read + " articles read, " + sent + " are acknowledged; " + failed
                        + (failed == 1 ? " record" : " records") + " failed. " + advice);
        return new IngestSummary(read, sent, bytes, refused, refusals, told);
    }
}
