package io.rawi.app.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The user's wish to stop: Ctrl-C, SIGTERM. Commands that run until then wait on it, or are told. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);
    private final List<Runnable> listeners = new ArrayList<>();

    /** Tells everybody; a second time tells nobody. */
    public void give() {
        List<Runnable> told;
        synchronized (listeners) {
            if (isGiven()) {
                return;
            }
            given.countDown();
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    public boolean isGiven() {
        return given.getCount() == 0;
    }

    /** Runs this when the wish comes, or at once where it has come already. */
    public void whenGiven(Runnable listener) {
        synchronized (listeners) {
            if (!isGiven()) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Waits for it, at most so long; whether it was given. An interrupt is a wish to stop as well. */
    public boolean await(Duration longest) {
        try {
            return given.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits for it. An interrupt is a wish to stop as well. */
    public void await() {
        try {
            given.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
