package io.rawi.enrich.story;

/**
 * Whether two articles tell one event: a logistic regression on the measures of {@link Likeness}, as the logarithm of the
 * odds. Learned on hand-labelled pairs of real news; {@code docs/stories.md} tells how.
 */
final class SameEvent {

    /** What a pair counts that is not worth comparing. */
    static final double UNLIKE = -3;

    private final double constant;
    private final double[] weights;

    /** @param weights one for each measure of {@link Likeness} */
    SameEvent(double constant, double... weights) {
        if (weights.length != Likeness.COUNT) {
            throw new IllegalArgumentException(weights.length + " weights for " + Likeness.COUNT + " measures");
        }
        this.constant = constant;
        this.weights = weights.clone();
    }

    /** The weights as learned. */
    static SameEvent learned() {
        return new SameEvent(-10.915, 4.528, 3.868, 2.416, 0.738, -0.851, -0.770, 0.835, 0.946, -0.415, 1.388, -1.762);
    }

    double logOdds(double[] likeness) {
        double sum = constant;
        for (int i = 0; i < Likeness.COUNT; i++) {
            sum += weights[i] * likeness[i];
        }
        return Math.max(UNLIKE, sum);
    }
}
