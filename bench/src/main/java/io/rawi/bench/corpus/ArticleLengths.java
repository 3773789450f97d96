package io.rawi.bench.corpus;

/**
 * How long news articles are: bytes of the body in UTF-8, by quantile, as counted over 31,030 articles of 14 Arabic
 * newspapers (mean 3,106). Values between the quantiles lie on a line.
 */
final class ArticleLengths {

    private static final double[] QUANTILES = {0, .05, .25, .50, .75, .90, .95, .99, 1};
    private static final int[] BYTES = {120, 546, 1297, 2195, 3861, 6478, 8794, 14332, 30000};

    private ArticleLengths() {}

    /** The length below which the share {@code quantile} (0 to 1) of all articles stays. */
    static int at(double quantile) {
        int i = 1;
        while (i < QUANTILES.length - 1 && quantile > QUANTILES[i]) {
            i++;
        }
        double share = (quantile - QUANTILES[i - 1]) / (QUANTILES[i] - QUANTILES[i - 1]);
        return (int) Math.round(BYTES[i - 1] + share * (BYTES[i] - BYTES[i - 1]));
    }
}
