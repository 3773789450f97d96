package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rawi.arabic.tagger.Tags;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginalsTest {

    private static final int TAGS = Tags.COUNT;

    private final Random random = new Random(11);
    private final Marginals marginals = new Marginals();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldSumOverAllAllowedSequences(int length) {
        float[] scores = scores(length);
        float[][] steps = steps(length);
        double[] shares = new double[length * TAGS];
        double all = enumerate(length, scores, steps, shares);
        marginals.compute(length, scores, steps);

        assertThat(marginals.logPartition()).isCloseTo(Math.log(all), within(1e-6));
        for (int i = 0; i < length * TAGS; i++) {
            assertThat(marginals.of(i / TAGS, i % TAGS)).isCloseTo(shares[i] / all, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void shouldBeTheGradientOfTheLogPartition(int length) {
        float[] scores = scores(length);
        float[][] steps = steps(length);
        float step = 1f / 128;
        for (int at = 0; at < length * TAGS; at += 5) {
            float held = scores[at];
            scores[at] = held + step;
            marginals.compute(length, scores, steps);
            double above = marginals.logPartition();
            scores[at] = held - step;
            marginals.compute(length, scores, steps);
            double below = marginals.logPartition();
            scores[at] = held;
            marginals.compute(length, scores, steps);

            assertThat(marginals.of(at / TAGS, at % TAGS)).isCloseTo((above - below) / (2 * step), within(1e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void shouldSharePairsAsTheirTagsAreShared(int length) {
        float[] scores = scores(length);
        float[][] steps = steps(length);
        marginals.compute(length, scores, steps);
        for (int i = 1; i < length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                double sum = 0;
                for (int before = 0; before < TAGS; before++) {
                    sum += marginals.of(i, before, tag, steps);
                }
                assertThat(sum).isCloseTo(marginals.of(i, tag), within(1e-6));
            }
        }
    }

    private double enumerate(int length, float[] scores, float[][] steps, double[] shares) {
        double all = 0;
        int[] tags = new int[length];
        for (int number = 0; number < Math.pow(TAGS, length); number++) {
            int rest = number;
            for (int i = 0; i < length; i++) {
                tags[i] = rest % TAGS;
                rest /= TAGS;
            }
            double share = Tags.isFurther(tags[0]) ? 0 : 1;
            for (int i = 0; i < length; i++) {
                share *= Math.exp(scores[i * TAGS + tags[i]]);
                share *= i == 0 ? 1 : steps[i][tags[i - 1] * TAGS + tags[i]];
            }
            all += share;
            for (int i = 0; i < length; i++) {
                shares[i * TAGS + tags[i]] += share;
            }
        }
        return all;
    }

    private float[] scores(int length) {
        float[] scores = new float[length * TAGS];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian() * 2;
        }
        return scores;
    }

    private float[][] steps(int length) {
        float[][] steps = new float[length][TAGS * TAGS];
        for (float[] step : steps) {
            for (int at = 0; at < step.length; at++) {
                step[at] = Tags.mayFollow(at / TAGS, at % TAGS) ? (float) Math.exp(random.nextGaussian()) : 0;
            }
        }
        return steps;
    }
}
