package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Tags;
import java.util.List;

/**
 * What a training of a conditional random field gave.
 *
 * @param features for each feature the weight of each tag
 * @param steps for each gap, tag before and tag behind, the score of the two together
 */
record CrfWeights(float[] features, float[] steps) {

    /** The weight of a feature for a tag. */
    float weight(int feature, int tag) {
        return features[feature * Tags.COUNT + tag];
    }

    /**
     * The mean of several trainings on the same features. Scores are sums of weights, so that it is at the same time the
     * mean of what the several fields would say, at the price of one.
     */
    static CrfWeights mean(List<CrfWeights> several) {
        return new CrfWeights(
                mean(several.stream().map(CrfWeights::features).toList(), several.get(0).features.length),
                mean(several.stream().map(CrfWeights::steps).toList(), several.get(0).steps.length));
    }

    private static float[] mean(List<float[]> several, int length) {
        float[] mean = new float[length];
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (float[] values : several) {
                sum += values[i];
            }
            mean[i] = (float) (sum / several.size());
        }
        return mean;
    }
}
