package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.fingerprint.Hashes;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static int[] shingles(int count, long seed) {
        return new Random(seed).ints().limit(count).sorted().distinct().toArray();
    }

    @Test
    void shouldHoldShortTextsWholeAndLongOnesBySomeForty() {
        assertThat(Sample.of(shingles(30, 1))).hasSize(30);
        assertThat(Sample.of(shingles(47, 1))).hasSize(47);
        assertThat(Sample.of(shingles(80, 2)).length).isBetween(25, 55);
        assertThat(Sample.of(shingles(300, 3)).length).isBetween(20, 55);
    }

    @Test
    void shouldNeverSampleMoreCoarselyThanOneInEight() {
        assertThat(Sample.rate(1)).isEqualTo(1);
        assertThat(Sample.rate(48)).isEqualTo(2);
        assertThat(Sample.rate(96)).isEqualTo(4);
        assertThat(Sample.rate(192)).isEqualTo(8);
        assertThat(Sample.rate(8_000)).isEqualTo(8);
    }

    @Property(tries = 200)
    void shouldHoldOfTwoTextsWhatBothOfThemAreSampledBy(
            @ForAll @IntRange(min = 3, max = 900) int one,
            @ForAll @IntRange(min = 3, max = 900) int other,
            @ForAll long seed) {
        int[] a = shingles(one, seed);
        int[] b = Arrays.copyOf(a, Math.min(a.length, other));
        int rate = Math.max(Sample.rate(a.length), Sample.rate(b.length));
        long both =
                Arrays.stream(b).filter(shingle -> Sample.holds(shingle, rate)).count();
        assertThat(Hashes.shared(Sample.of(a), Sample.of(b))).isEqualTo((int) both);
        assertThat(Sample.similarity(a, b)).isEqualTo(Sample.similarity((int) both, a.length, b.length));
        assertThat(Sample.similarity(a, b)).isEqualTo(Sample.similarity(b, a));
    }

    @Property(tries = 1_000)
    void shouldAskForTheLeastThatIsPromising(
            @ForAll @IntRange(min = 1, max = 3_000) int one, @ForAll @IntRange(min = 1, max = 3_000) int other) {
        int least = Sample.least(one, other);
        assertThat(Sample.promising(least, one, other)).isTrue();
        assertThat(Sample.promising(least - 1, one, other)).isFalse();
    }

    @Property(tries = 1_000)
    void shouldNeverAskMoreOfAClassThanOfOneOfIt(
            @ForAll @IntRange(min = 1, max = 3_000) int one, @ForAll @IntRange(min = 1, max = 3_000) int other) {
        assertThat(SizeClass.least(one)[SizeClass.of(other)]).isLessThanOrEqualTo(Sample.least(one, other));
    }

    @Property(tries = 300)
    void shouldSampleAllOfOneClassAtOneRate(@ForAll @IntRange(min = 1, max = 3_000) int shingles) {
        int least = shingles;
        while (least > 1 && SizeClass.of(least - 1) == SizeClass.of(shingles)) {
            least--;
        }
        assertThat(Sample.rate(least)).isEqualTo(Sample.rate(shingles));
    }

    @Test
    void shouldTellThatATextIsLikeItself() {
        int[] text = shingles(200, 5);
        assertThat(Sample.similarity(text, text)).isBetween(0.5, 1.0);
        int[] brief = shingles(40, 6);
        assertThat(Sample.similarity(brief, brief)).isEqualTo(1);
        assertThat(Sample.similarity(brief, shingles(40, 7))).isZero();
    }
}
