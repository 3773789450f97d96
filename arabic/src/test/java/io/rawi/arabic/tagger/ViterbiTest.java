package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViterbiTest {

    private static final int TAGS = Tags.COUNT;

    private final Random random = new Random(7);
    private final float[] steps = scores(Gap.COUNT * TAGS * TAGS);
    private final Viterbi viterbi = new Viterbi(steps);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldFindTheBestOfAllAllowedSequences(int length) {
        for (int round = 0; round < 40; round++) {
            float[] scores = scores(length * TAGS);
            byte[] gaps = gaps(length);
            byte[] tags = decode(scores, gaps, length);

            assertThat(allowed(tags)).isTrue();
            assertThat(score(tags, scores, gaps)).isCloseTo(best(scores, gaps, length), within(1e-4));
        }
    }

    @Test
    void shouldNotContinueANameThatDidNotBegin() {
        float[] scores = new float[2 * TAGS];
        scores[2] = 50;
        scores[TAGS + 2] = 1;

        assertThat(allowed(decode(scores, new byte[2], 2))).isTrue();
    }

    @Test
    void shouldLeaveOtherSentencesAlone() {
        byte[] tags = {5, 5, 5, 5};
        viterbi.decode(scores(4 * TAGS), gaps(4), 1, 3, new byte[4 * TAGS], tags);

        assertThat(tags[0]).isEqualTo((byte) 5);
        assertThat(tags[3]).isEqualTo((byte) 5);
    }

    private byte[] decode(float[] scores, byte[] gaps, int length) {
        byte[] tags = new byte[length];
        viterbi.decode(scores.clone(), gaps, 0, length, new byte[length * TAGS], tags);
        return tags;
    }

    private double best(float[] scores, byte[] gaps, int length) {
        double best = Double.NEGATIVE_INFINITY;
        byte[] tags = new byte[length];
        for (int number = 0; number < Math.pow(TAGS, length); number++) {
            int rest = number;
            for (int i = 0; i < length; i++) {
                tags[i] = (byte) (rest % TAGS);
                rest /= TAGS;
            }
            if (allowed(tags)) {
                best = Math.max(best, score(tags, scores, gaps));
            }
        }
        return best;
    }

    private double score(byte[] tags, float[] scores, byte[] gaps) {
        double sum = 0;
        for (int i = 0; i < tags.length; i++) {
            sum += scores[i * TAGS + tags[i]];
            sum += i == 0 ? 0 : steps[(gaps[i] * TAGS + tags[i - 1]) * TAGS + tags[i]];
        }
        return sum;
    }

    static boolean allowed(byte[] tags) {
        for (int i = 0; i < tags.length; i++) {
            if (i == 0 ? Tags.isFurther(tags[i]) : !Tags.mayFollow(tags[i - 1], tags[i])) {
                return false;
            }
        }
        return true;
    }

    private float[] scores(int count) {
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            scores[i] = (float) random.nextGaussian();
        }
        return scores;
    }

    private byte[] gaps(int length) {
        byte[] gaps = new byte[length + 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (byte) random.nextInt(Gap.COUNT);
        }
        return gaps;
    }
}
