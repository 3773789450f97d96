package io.rawi.enrich.runtime;

import io.rawi.codec.RegistryUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a thread dies.
 *
 * <ul>
 *   <li>The surroundings failed it, and may recover (the registry is away, the broker does not answer): the thread is
 *       replaced after a pause, and takes up its work at the last commit. Where that happens too many times in a row
 *       without a record getting through, the application gives up.
 *   <li>Anything else (a fault of the program, a state store that fails, a right that is missing): the application stops
 *       at once, and {@link #failure()} says why. Nothing of the open transaction becomes visible.
 * </ul>
 *
 * What Kafka Streams heals by itself (a fenced producer, a migrated task) never gets here.
 */
public final class FaultPolicy implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPolicy.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final int maxAttempts;
    private final LongSupplier progress;
    private final CountDownLatch closing;
    private final Duration firstPause;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicInteger replaced = new AtomicInteger();
    private int inARow;
    private long progressSeen;

    /**
     * @param maxAttempts how many replacements in a row without progress are made
     * @param progress a number that grows with every record that gets through
     * @param closing ends a pause at once when it reaches zero
     */
    public FaultPolicy(int maxAttempts, LongSupplier progress, CountDownLatch closing) {
        this(maxAttempts, progress, closing, FIRST_PAUSE);
    }

    FaultPolicy(int maxAttempts, LongSupplier progress, CountDownLatch closing, Duration firstPause) {
        this.maxAttempts = maxAttempts;
        this.progress = progress;
        this.closing = closing;
        this.firstPause = firstPause;
    }

    /** Why the application stopped by itself. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** How many threads were replaced. */
    public int replaced() {
        return replaced.get();
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable exception) {
        if (!mayPass(exception)) {
            return giveUp("a fault that waiting does not mend", exception);
        }
        int attempt = nextAttempt();
        if (attempt > maxAttempts) {
            return giveUp("still failing after " + maxAttempts + " attempts", exception);
        }
        LOG.warn("attempt {} of {} failed, starting the thread afresh: {}", attempt, maxAttempts, root(exception));
        replaced.incrementAndGet();
        pause(attempt);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private synchronized int nextAttempt() {
        long now = progress.getAsLong();
        inARow = now > progressSeen ? 1 : inARow + 1;
        progressSeen = now;
        return inARow;
    }

    private StreamThreadExceptionResponse giveUp(String why, Throwable exception) {
        failure.compareAndSet(null, exception);
        LOG.error("the enriching application stops, {}: {}", why, root(exception), exception);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void pause(int attempt) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 5));
        long millis = Math.min(pause.toMillis(), LONGEST_PAUSE.toMillis());
        try {
            closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean mayPass(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryUnavailableException || cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    private static String root(Throwable exception) {
        Throwable root = exception;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
