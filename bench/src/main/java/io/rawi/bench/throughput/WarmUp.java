package io.rawi.bench.throughput;

/**
 * Tells how long programs are to be warmed up: until a passage takes hardly less of the processor than the one before. As
 * long as the compiler works, it takes a share of the processor that says nothing of a program that runs for days.
 */
final class WarmUp {

    /** Fewer say nothing: the second passage is often the first one without the compiler's first pass. */
    static final int FEWEST = 3;

    /** Where other work on the machine lets the figures sway, it has to end all the same. */
    static final int MOST = 8;

    private static final double SETTLED = .05;

    private int passages;
    private double before = Double.POSITIVE_INFINITY;
    private double last = Double.POSITIVE_INFINITY;

    /** A passage is over, which took so many microseconds of the processor for each article. */
    void passed(double micros) {
        passages++;
        before = last;
        last = micros;
    }

    /** Whether what comes next counts. */
    boolean isOver() {
        return passages >= MOST || passages >= FEWEST && last > before * (1 - SETTLED);
    }
}
