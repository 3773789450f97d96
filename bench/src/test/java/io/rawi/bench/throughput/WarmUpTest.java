package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static int passagesOf(double... micros) {
        WarmUp warmUp = new WarmUp();
        int passages = 0;
        while (!warmUp.isOver()) {
            warmUp.passed(micros[passages++]);
        }
        return passages;
    }

    @Test
    void shouldGoOnWhileTheCompilerStillSavesMuch() {
        assertThat(passagesOf(4000, 2000, 1500, 1200, 1000, 990)).isEqualTo(6);
    }

    @Test
    void shouldEndWhereAPassageSavesHardlyAnything() {
        assertThat(passagesOf(2000, 1000, 960)).isEqualTo(3);
        assertThat(passagesOf(2000, 1000, 940, 930)).isEqualTo(4);
    }

    @Test
    void shouldEndWhereAPassageCostsMoreThanTheOneBefore() {
        assertThat(passagesOf(2000, 1500, 1000, 1300)).isEqualTo(4);
    }

    @Test
    void shouldNotBeOverBeforeThreePassagesHoweverAlikeTheyAre() {
        assertThat(passagesOf(1000, 1000, 1000)).isEqualTo(3);
    }

    @Property
    void shouldEndWithinItsBoundsWhateverIsMeasured(@ForAll @Size(WarmUp.MOST) double[] micros) {
        assertThat(passagesOf(micros)).isBetween(WarmUp.FEWEST, WarmUp.MOST);
    }
}
