package io.rawi.arabic.tagger.train;

/** The logistic function from a table, exact to about 0.004, as word vectors need no more. */
final class Sigmoid {

    private static final int SIZE = 2048;
    private static final float MOST = 8;
    private static final float[] TABLE = table();

    private Sigmoid() {}

    static float of(float x) {
        if (x >= MOST) {
            return 1;
        }
        if (x <= -MOST) {
            return 0;
        }
        return TABLE[(int) ((x + MOST) * (SIZE / (2 * MOST)))];
    }

    private static float[] table() {
        float[] table = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double x = (i + 0.5) * 2 * MOST / SIZE - MOST;
            table[i] = (float) (1 / (1 + StrictMath.exp(-x)));
        }
        return table;
    }
}
