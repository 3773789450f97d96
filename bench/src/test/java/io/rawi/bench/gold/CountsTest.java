package io.rawi.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void shouldMeasurePrecisionRecallAndTheirHarmonicMean() {
        Counts counts = new Counts(6, 2, 4);
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.6);
        assertThat(counts.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void shouldBeZeroWhereNothingWasFoundOrThereIsNothing() {
        assertThat(Counts.NONE.f1()).isZero();
        assertThat(new Counts(0, 0, 5).precision()).isZero();
        assertThat(new Counts(0, 5, 0).recall()).isZero();
    }

    @Test
    void shouldPrintTheLastLineOfAnEvaluation() {
        assertThat(new Counts(725, 275, 275).line("entities")).isEqualTo("entities F1 0.725 P 0.725 R 0.725");
        assertThat(Counts.line("stories", 0.5, 1)).isEqualTo("stories F1 0.667 P 0.500 R 1.000");
    }

    @Property(tries = 200)
    void shouldLieBetweenPrecisionAndRecall(
            @ForAll @IntRange(max = 500) int right,
            @ForAll @IntRange(max = 500) int wrong,
            @ForAll @IntRange(max = 500) int missed) {
        Counts counts = new Counts(right, wrong, missed);
        assertThat(counts.f1())
                .isBetween(
                        Math.min(counts.precision(), counts.recall()) - 1e-12,
                        Math.max(counts.precision(), counts.recall()) + 1e-12);
    }

    @Property(tries = 200)
    void shouldAddInAnyOrder(
            @ForAll @IntRange(max = 99) int a, @ForAll @IntRange(max = 99) int b, @ForAll @IntRange(max = 99) int c) {
        Counts one = new Counts(a, b, c);
        Counts other = new Counts(c, a, b);
        assertThat(one.plus(other)).isEqualTo(other.plus(one)).isEqualTo(new Counts(a + c, b + a, c + b));
        assertThat(one.plus(Counts.NONE)).isEqualTo(one);
    }
}
