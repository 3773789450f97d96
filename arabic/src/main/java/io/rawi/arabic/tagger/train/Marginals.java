package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Tags;
import java.util.Arrays;

/**
 * How likely each tag, and each pair of neighbouring tags, is under a linear-chain conditional random field: the
 * forward-backward procedure, each place scaled to a sum of 1. What may not follow has no share at all.
 */
final class Marginals {

    private static final int TAGS = Tags.COUNT;

    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] local = new double[0];
    private double[] scale = new double[0];
    private double logPartition;

    /**
     * Computes them for a sentence.
     *
     * @param scores of each place and tag
     * @param steps score of each pair of tags by the place of the second; those that may not follow are not looked at
     */
    void compute(int length, float[] scores, float[][] steps) {
        if (local.length < length * TAGS) {
            forward = new double[length * TAGS * 2];
            backward = new double[length * TAGS * 2];
            local = new double[length * TAGS * 2];
            scale = new double[length * 2];
        }
        logPartition = 0;
        for (int i = 0; i < length; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int tag = 0; tag < TAGS; tag++) {
                most = Math.max(most, scores[i * TAGS + tag]);
            }
            for (int tag = 0; tag < TAGS; tag++) {
                local[i * TAGS + tag] = Math.exp(scores[i * TAGS + tag] - most);
            }
            logPartition += most;
        }
        forward(length, steps);
        backward(length, steps);
    }

    private void forward(int length, float[][] steps) {
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double in = 0;
                if (i == 0) {
                    in = Tags.isFurther(tag) ? 0 : 1;
                } else {
                    for (int before = 0; before < TAGS; before++) {
                        in += forward[(i - 1) * TAGS + before] * steps[i][before * TAGS + tag];
                    }
                }
                double here = in * local[i * TAGS + tag];
                forward[i * TAGS + tag] = here;
                sum += here;
            }
            scale[i] = sum;
            logPartition += Math.log(sum);
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i * TAGS + tag] /= sum;
            }
        }
    }

    private void backward(int length, float[][] steps) {
        Arrays.fill(backward, (length - 1) * TAGS, length * TAGS, 1);
        for (int i = length - 2; i >= 0; i--) {
            for (int tag = 0; tag < TAGS; tag++) {
                double sum = 0;
                for (int after = 0; after < TAGS; after++) {
                    int at = (i + 1) * TAGS + after;
                    sum += steps[i + 1][tag * TAGS + after] * local[at] * backward[at];
                }
                backward[i * TAGS + tag] = sum / scale[i + 1];
            }
        }
    }

    /** The logarithm of the sum over all sequences of tags. */
    double logPartition() {
        return logPartition;
    }

    /** How likely a tag is at a place. */
    double of(int place, int tag) {
        return forward[place * TAGS + tag] * backward[place * TAGS + tag];
    }

    /** How likely a tag is at a place together with the one before it. */
    double of(int place, int before, int tag, float[][] steps) {
        int at = place * TAGS + tag;
        return forward[(place - 1) * TAGS + before]
                * steps[place][before * TAGS + tag]
                * local[at]
                * backward[at]
                / scale[place];
    }
}
