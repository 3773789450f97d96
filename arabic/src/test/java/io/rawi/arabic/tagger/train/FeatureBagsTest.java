package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureBagsTest {

    private static final int VIEWS = 50;
    private static final int TRAININGS = 10;

    /** Two features to each view. */
    private final int[] views =
            IntStream.range(0, 2 * VIEWS).map(feature -> feature / 2).toArray();

    private final TrainingSentence sentence =
            new TrainingSentence(new int[][] {IntStream.range(0, 2 * VIEWS).toArray()}, new int[1], new int[1], 0.5f);

    private int[] seen(int training) {
        TrainingSentence reduced = new FeatureBags(views, TRAININGS, view -> view == 7 ? 0 : 0.4)
                .reduced(List.of(sentence), training)
                .get(0);
        assertThat(reduced.weight()).isEqualTo(0.5f);
        return reduced.features()[0];
    }

    @Test
    void shouldLeaveEachViewOutOfAsManyTrainingsAsItsShareSays() {
        int[] kept = new int[2 * VIEWS];
        for (int training = 0; training < TRAININGS; training++) {
            for (int feature : seen(training)) {
                kept[feature]++;
            }
        }
        assertThat(kept[14]).isEqualTo(TRAININGS);
        kept[14] = 6;
        kept[15] = 6;
        assertThat(kept).containsOnly(6);
    }

    @Test
    void shouldKeepOrLeaveAViewAsAWhole() {
        for (int training = 0; training < TRAININGS; training++) {
            int[] seen = seen(training);
            assertThat(Arrays.stream(seen).filter(feature -> feature % 2 == 0).map(feature -> feature + 1))
                    .containsExactlyElementsOf(Arrays.stream(seen)
                            .filter(feature -> feature % 2 == 1)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void shouldShowEachTrainingOtherViews() {
        assertThat(seen(0)).isNotEqualTo(seen(1));
        assertThat(seen(3)).isEqualTo(seen(3));
    }

    @Test
    void shouldLeaveAllInWhereNothingIsToBeLeftOut() {
        assertThat(new FeatureBags(views, 3, view -> 0)
                        .reduced(List.of(sentence), 2)
                        .get(0)
                        .features()[0])
                .hasSize(2 * VIEWS);
    }
}
