package io.rawi.arabic.tagger.train;

/**
 * Weights that learn by follow-the-regularised-leader (McMahan et al. 2013, "Ad click prediction: a view from the
 * trenches"): a learning rate of its own for each weight, and a penalty that leaves those of no use at nothing.
 */
final class Weights {

    private final float rate;
    private final float flat;
    private final float square;
    private final float[] values;
    private final float[] sums;
    private final float[] squares;

    /**
     * @param flat penalty on the size of weights (L1)
     * @param square penalty on their squares (L2)
     */
    Weights(int count, float rate, float flat, float square) {
        this.rate = rate;
        this.flat = flat;
        this.square = square;
        this.values = new float[count];
        this.sums = new float[count];
        this.squares = new float[count];
    }

    float get(int at) {
        return values[at];
    }

    float[] values() {
        return values;
    }

    /** A step against the gradient of the loss. */
    void update(int at, float gradient) {
        float before = (float) Math.sqrt(squares[at]);
        squares[at] += gradient * gradient;
        float root = (float) Math.sqrt(squares[at]);
        sums[at] += gradient - (root - before) / rate * values[at];
        float size = Math.abs(sums[at]);
        values[at] = size <= flat ? 0 : -Math.copySign(size - flat, sums[at]) / ((1 + root) / rate + square);
    }
}
