package io.rawi.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One figure measured several times.
 *
 * @param values in order of measuring
 */
public record Repetitions(List<Double> values) {

    public Repetitions {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** From smallest to largest, as a share of the median. */
    public double spread() {
        return (max() - min()) / median();
    }

    /** {@code 5900 (5700 .. 6100, spread 7 %)}. */
    public String describe() {
        return String.format(
                Locale.ROOT, "%.0f (%.0f .. %.0f, spread %.0f %%)", median(), min(), max(), 100 * spread());
    }
}
