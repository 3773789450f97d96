package io.rawi.bench.kills;

import java.time.Duration;
import java.util.List;

/**
 * Waits until a pipeline has come to rest: everything fed, everything that was to come out has come out and is stored,
 * and nothing has changed for longer than a killed process is waited for.
 */
final class Drain {

    private static final Duration REST = Duration.ofSeconds(12);

    private final Workshop workshop;
    private final int articles;
    private final Duration patience;

    Drain(Workshop workshop, int articles, Duration patience) {
        this.workshop = workshop;
        this.articles = articles;
        this.patience = patience;
    }

    /** @return whether it came to rest with everything out; false where nothing moved for as long as patience lasts */
    boolean await() {
        List<Long> seen = List.of();
        long since = System.nanoTime();
        while (true) {
            workshop.check();
            List<Long> now = state();
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            }
            Duration still = Duration.ofNanos(System.nanoTime() - since);
            if (isComplete() && still.compareTo(REST) >= 0) {
                return true;
            }
            if (still.compareTo(patience) >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }

    private List<Long> state() {
        return List.of(
                (long) workshop.feeder().fed(),
                workshop.results().records(),
                (long) workshop.stored(),
                workshop.allStored() ? 1L : 0L);
    }

    private boolean isComplete() {
        return workshop.feeder().fed() == articles
                && workshop.results().articles()
                        >= workshop.expected().articles().size()
                && workshop.results().deadLetters().size()
                        >= workshop.expected().refused().size()
                && workshop.stored() >= workshop.expected().articles().size()
                && workshop.allStored();
    }
}
