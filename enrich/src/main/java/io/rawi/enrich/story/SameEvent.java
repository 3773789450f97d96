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

    /** The weights as learned; that of opposite headlines is set, since few labelled pairs have them. */
    static SameEvent learned() {
        return new SameEvent(
                -11.255, 3.296, 3.778, 3.708, 0.804, -0.805, -0.551, 0.870, 1.039, -0.185, 0.945, -1.100, -1.5);
    }

    double logOdds(double[] likeness) {
        double sum = constant;
        for (int i = 0; i < Likeness.COUNT; i++) {
            sum += weights[i] * likeness[i];
        }
        return Math.max(UNLIKE, sum);
    }
}
