package io.rawi.enrich.registry;

import io.rawi.codec.RegistryUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a schema registry that is away: tries again, with growing pauses, until it answers, until the patience is
 * spent, or until the application closes. Safe for several threads.
 */
public final class RegistryPatience {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryPatience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Duration patience;
    private final Pause pause;
    private final LongSupplier nanoTime;

    /** @param closing a wait ends at once when it reaches zero */
    public RegistryPatience(Duration patience, CountDownLatch closing) {
        this(patience, length -> closing.await(length.toNanos(), TimeUnit.NANOSECONDS), System::nanoTime);
    }

    RegistryPatience(Duration patience, Pause pause, LongSupplier nanoTime) {
        this.patience = patience;
        this.pause = pause;
        this.nanoTime = nanoTime;
    }

    /** @throws RegistryUnavailableException where the registry stayed away */
    public <T> T call(Supplier<T> request) {
        long begin = nanoTime.getAsLong();
        Duration next = FIRST_PAUSE;
        while (true) {
            try {
                return request.get();
            } catch (RegistryUnavailableException e) {
                long spent = nanoTime.getAsLong() - begin;
                if (spent + next.toNanos() > patience.toNanos() || endedBy(next)) {
                    throw e;
                }
                LOG.warn("{}; trying again", e.getMessage());
                Duration longer = next.multipliedBy(2);
                next = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            }
        }
    }

    private boolean endedBy(Duration length) {
        try {
            return pause.await(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A wait that may be cut short. */
    @FunctionalInterface
    interface Pause {
        /** Whether it was cut short. */
        boolean await(Duration length) throws InterruptedException;
    }
}
