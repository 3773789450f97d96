package io.rawi.bench.throughput;

import java.util.List;

/**
 * What is measured, and how long.
 *
 * @param articles articles of one passage
 * @param passes how many times the pass-through is fed all of them in one passage: it is several times as fast, and a
 *     passage has to last some seconds to be measured
 * @param repetitions passages of each lane, in turns, after one that is not counted
 * @param perSecond articles a second of the latency measurement
 * @param seconds how long the latency measurement lasts
 * @param javaOptions options of the Java machine of both lanes' processes
 * @param profile whether the pipeline's process writes a flight recording
 */
public record BenchPlan(
        int articles,
        int passes,
        int repetitions,
        double perSecond,
        int seconds,
        List<String> javaOptions,
        boolean profile) {

    public BenchPlan {
        javaOptions = List.copyOf(javaOptions);
        atLeast("--articles", articles, 1);
        atLeast("--passes", passes, 1);
        atLeast("--repetitions", repetitions, 1);
        atLeast("--seconds", seconds, 1);
        if (!(perSecond > 0 && perSecond <= 100_000)) {
            throw new IllegalArgumentException("--rate must be above 0 and at most 100000, not " + perSecond);
        }
    }

    private static void atLeast(String option, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(option + " must be at least " + least + ", not " + value);
        }
    }

    /** Articles of the latency measurement. */
    int paced() {
        return (int) Math.ceil(perSecond * seconds);
    }
}
