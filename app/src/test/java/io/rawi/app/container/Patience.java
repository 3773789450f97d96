package io.rawi.app.container;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for something to become true. */
final class Patience {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private Patience() {}

    /** Something that may be true by now. What it throws counts as not yet, and is told where it lasts. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** @throws AssertionError with the last failure as its cause, where the condition does not hold within the time */
    static void await(String what, Duration limit, Condition condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        Exception last = null;
        do {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting until " + what, e);
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(PAUSE);
        } while (System.nanoTime() < deadline);
        throw new AssertionError("not within " + limit.toSeconds() + " s: " + what, last);
    }
}
