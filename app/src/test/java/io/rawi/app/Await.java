package io.rawi.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, and tells what did not hold when it never does. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** Something that holds when it returns, and does not when it throws. */
    @FunctionalInterface
    public interface Condition {
        void check() throws Exception;
    }

    /** Tries until it holds; the last failure is thrown where it does not in time. */
    public static void until(Duration patience, Condition condition) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                condition.check();
                return;
            } catch (Exception | AssertionError e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
