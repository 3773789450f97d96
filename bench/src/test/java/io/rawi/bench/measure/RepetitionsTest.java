package io.rawi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    @Test
    void shouldTellMedianAndSpreadInAnyOrder() {
        Repetitions three = new Repetitions(List.of(110.0, 90.0, 100.0));

        assertThat(three.median()).isEqualTo(100);
        assertThat(three.min()).isEqualTo(90);
        assertThat(three.max()).isEqualTo(110);
        assertThat(three.spread()).isCloseTo(.2, within(1e-9));
        assertThat(three.describe()).isEqualTo("100 (90 .. 110, spread 20 %)");
    }

    @Test
    void shouldTakeTheMiddleOfAnEvenNumber() {
        assertThat(new Repetitions(List.of(1.0, 100.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @Test
    void shouldNotMoveWithOneOutlier() {
        assertThat(new Repetitions(List.of(100.0, 101.0, 5.0)).median()).isEqualTo(100);
    }

    @Test
    void shouldRefuseNothing() {
        assertThatThrownBy(() -> new Repetitions(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
