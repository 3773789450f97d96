package io.rawi.bench.measure;

import java.util.concurrent.locks.LockSupport;

/**
 * When each of a steady stream of articles is to be sent. Waiting times count from here, not from the moment of sending:
 * a sender that was held up would else leave out exactly the waits that the system caused ("coordinated omission").
 *
 * @param startNanos when the first is to be sent, on the clock of {@link System#nanoTime}
 * @param perSecond how many a second
 */
public record SendSchedule(long startNanos, double perSecond) {

    public SendSchedule {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("a rate must be more than 0 a second, not " + perSecond);
        }
    }

    /** When the article of this number, from 0, is to be sent, on the clock of {@link System#nanoTime}. */
    public long intendedNanos(long number) {
        return startNanos + Math.round(number * 1e9 / perSecond);
    }

    /** Waits until the article of this number is due; returns at once where it is overdue. */
    public void await(long number) {
        for (long left = intendedNanos(number) - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = intendedNanos(number) - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
