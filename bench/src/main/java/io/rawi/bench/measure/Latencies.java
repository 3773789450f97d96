package io.rawi.bench.measure;

import java.util.Arrays;

/**
 * Waiting times, all of them kept: percentiles are exact values that were measured (nearest rank), never interpolated.
 * Nanoseconds.
 */
public final class Latencies {

    private final long[] sorted;

    public Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no waiting times were measured");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** The smallest value that at least this share (0 to 1) of all values does not exceed. */
    public long percentile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a percentile is a share of 0 to 1, not " + share);
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    public long max() {
        return sorted[sorted.length - 1];
    }

    public int count() {
        return sorted.length;
    }

    /** In whole milliseconds, rounded up: a benchmark must not tell a time shorter than it was. */
    public static long millis(long nanos) {
        return (nanos + 999_999) / 1_000_000;
    }
}
