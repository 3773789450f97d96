package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.tagger.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfWeightsTest {

    @Test
    void shouldGiveTheMeanOfSeveralTrainings() {
        float[] one = new float[2 * Tags.COUNT];
        float[] other = new float[2 * Tags.COUNT];
        one[Tags.COUNT + 3] = 1f;
        other[Tags.COUNT + 3] = -4f;
        other[0] = 2f;
        CrfWeights mean = CrfWeights.mean(
                List.of(new CrfWeights(one, new float[] {1, 5}), new CrfWeights(other, new float[] {3, 5})));

        assertThat(mean.weight(1, 3)).isEqualTo(-1.5f);
        assertThat(mean.weight(0, 0)).isEqualTo(1f);
        assertThat(mean.weight(1, 4)).isZero();
        assertThat(mean.steps()).containsExactly(2f, 5f);
    }

    @Test
    void shouldLeaveASingleTrainingAsItIs() {
        float[] weights = new float[Tags.COUNT];
        weights[2] = 0.1f;

        assertThat(CrfWeights.mean(List.of(new CrfWeights(weights, new float[] {0.3f})))
                        .weight(0, 2))
                .isEqualTo(0.1f);
    }
}
