package io.rawi.enrich.story;

import java.util.HashMap;
import java.util.Map;

/** How well two clusterings of the same articles agree, B-cubed: counted over all pairs, which is slow and plain. */
final class Agreement {

    private Agreement() {}

    /** The harmonic mean of precision and recall, 0 to 1. */
    static double of(Map<String, String> found, Map<String, String> right) {
        Map<String, Double> precision = new HashMap<>();
        Map<String, Double> recall = new HashMap<>();
        for (String one : right.keySet()) {
            int both = 0;
            int together = 0;
            int belonging = 0;
            for (String other : right.keySet()) {
                boolean inFound = found.get(one).equals(found.get(other));
                boolean inRight = right.get(one).equals(right.get(other));
                together += inFound ? 1 : 0;
                belonging += inRight ? 1 : 0;
                both += inFound && inRight ? 1 : 0;
            }
            precision.put(one, (double) both / together);
            recall.put(one, (double) both / belonging);
        }
        double p = mean(precision);
        double r = mean(recall);
        return 2 * p * r / (p + r);
    }

    private static double mean(Map<String, Double> values) {
        return values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
