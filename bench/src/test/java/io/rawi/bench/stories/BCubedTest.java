package io.rawi.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

    @Test
    void shouldBeOneWhenTheClustersAreTheSameByOtherNames() {
        BCubed score = BCubed.of(Map.of("a", "x", "b", "x", "c", "x", "d", "y"), GOLD);
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void shouldLosePrecisionWhenAllIsThrownTogether() {
        BCubed score = BCubed.of(Map.of("a", "x", "b", "x", "c", "x", "d", "x"), GOLD);
        assertThat(score.precision()).isEqualTo((3 * 0.75 + 0.25) / 4);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void shouldLoseRecallWhenEachStandsAlone() {
        BCubed score = BCubed.of(Map.of(), GOLD);
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo((3 * (1 / 3.0) + 1) / 4, within(1e-12));
    }

    @Test
    void shouldScoreOverTheLabelledArticlesOnly() {
        Map<String, String> found = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "stranger", "y");
        assertThat(BCubed.of(found, GOLD).precision()).isEqualTo(1);
    }
}
