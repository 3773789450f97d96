package io.rawi.ingest.send;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says, while the producer waits for a broker that does not answer, that it waits and for whom. */
public final class SilenceWatch implements AutoCloseable {

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rawi-ingest-silence");
        thread.setDaemon(true);
        return thread;
    });

    /** @param patience how long the broker may be silent before it is told, and between two tellings */
    public SilenceWatch(Tally tally, String address, Duration patience) {
        String message = "waiting for the Kafka broker at " + address;
        looking.scheduleAtFixedRate(
                () -> tally.tellOfSilence(patience, message),
                patience.toMillis(),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
