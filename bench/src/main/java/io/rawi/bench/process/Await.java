package io.rawi.bench.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition by looking again and again. */
public final class Await {

    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

    private Await() {}

    /** @return whether the condition came to hold within the time; not so where this thread was interrupted */
    public static boolean until(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }
}
