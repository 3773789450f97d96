package io.rawi.sink.postgres;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A time in which something that the sink needs is away: one line in the log when it begins, one when it ends, and
 * pauses between the attempts that grow up to a limit.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final PostgresConfig config;
    private final SinkProgress progress;
    private final Stop stop;
    private int attempts;
    private boolean endsWithWrite;
    private long began;

    Outage(PostgresConfig config, SinkProgress progress, Stop stop) {
        this.config = config;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Notes a failed attempt.
     *
     * @param writing whether it failed on writing a batch: then only a batch that is written shows that it is over
     */
    void met(String message, boolean writing) {
        if (attempts++ == 0) {
            began = System.nanoTime();
            LOG.warn("the sink {} waits and tries again: {}", config.name(), message);
        }
        endsWithWrite |= writing;
        progress.away(message);
    }

    /** Waits before the next attempt, shorter at first. */
    void pause() {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 16));
        stop.await(grown.compareTo(config.longestRetryPause()) < 0 ? grown : config.longestRetryPause());
    }

    /** Notes that all went well, with a batch written or not. */
    void passed(boolean wrote) {
        if (attempts == 0) {
            progress.connected();
        } else if (wrote || !endsWithWrite) {
            LOG.info(
                    "the sink {} goes on after {} attempts in {} s; nothing was lost",
                    config.name(),
                    attempts,
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
            attempts = 0;
            endsWithWrite = false;
            progress.connected();
        }
    }
}
