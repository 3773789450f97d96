package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

    private static final double CLOSE = 1e-9;

    @Test
    void shouldBeThatOfThePairWhereTheStoryHasOneMember() {
        assertThat(Resemblance.of(List.of(2.0), 1)).isCloseTo(2.0, within(CLOSE));
    }

    @Test
    void shouldWeighTheBestPairBesideTheMeanOfTheBestThree() {
        assertThat(Resemblance.of(List.of(1.0, 4.0, 2.0, 0.0), 9))
                .isCloseTo(0.3 * 4 + 0.7 * (4 + 2 + 1) / 3, within(CLOSE));
    }

    @Test
    void shouldCountMembersThatWereNotWorthComparingAsUnlike() {
        assertThat(Resemblance.of(List.of(4.0), 5))
                .isCloseTo(0.3 * 4 + 0.7 * (4 + 2 * SameEvent.UNLIKE) / 3, within(CLOSE));
    }

    @Property(tries = 100)
    void shouldNotMindTheOrderOfThePairs(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -3, max = 9) Double> odds, @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(odds);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Resemblance.of(shuffled, 4)).isEqualTo(Resemblance.of(odds, 4));
    }

    @Property(tries = 100)
    void shouldNotFallWhereAPairIsMoreAlike(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -3, max = 9) Double> odds,
            @ForAll @DoubleRange(max = 3) double more,
            @ForAll @IntRange(min = 1, max = 12) int members) {
        List<Double> raised = new ArrayList<>(odds);
        raised.set(0, odds.get(0) + more);

        assertThat(Resemblance.of(raised, members)).isGreaterThanOrEqualTo(Resemblance.of(odds, members));
    }

    @Test
    void shouldNeverCountAPairForLessThanUnlike() {
        SameEvent sameEvent = SameEvent.learned();

        assertThat(sameEvent.logOdds(new double[Likeness.COUNT])).isEqualTo(SameEvent.UNLIKE);
    }

    @Test
    void shouldRefuseWeightsThatDoNotFitTheMeasures() {
        assertThatThrownBy(() -> new SameEvent(0, 1, 2))
                .hasMessageContaining("2 weights for " + Likeness.COUNT + " measures");
    }

    @Test
    void shouldSeeABurstWhereATermIsUsedMoreThanOnAUsualDay() {
        StoryDays days = new StoryDays(day -> Stream.empty(), 3 * Terms.DAY, 8, 1000);
        for (int i = 0; i < 9; i++) {
            days.add(Terms.article("a" + i, 0, 2, 900));
        }

        Burst burst = Burst.of(Terms.article("asked", 1, 2, 3, 900), days, Terms.TABLE);

        assertThat(burst.of()[0]).isGreaterThan(3);
        // One rare word of one article is none, nor is a word that half of all articles hold.
        assertThat(burst.of()[1]).isZero();
        assertThat(burst.of()[2]).isZero();
        assertThat(burst.mass()).isEqualTo(burst.of()[0]);
    }

    @Test
    void shouldSeeNoBurstOfTheDayAfter() {
        StoryDays days = new StoryDays(day -> Stream.empty(), 3 * Terms.DAY, 8, 1000);
        for (int i = 0; i < 9; i++) {
            days.add(Terms.article("a" + i, Terms.DAY, 2));
        }

        assertThat(Burst.of(Terms.article("before", 0, 2), days, Terms.TABLE).mass())
                .isZero();
        assertThat(Burst.of(Terms.article("after", 2 * Terms.DAY, 2), days, Terms.TABLE)
                        .mass())
                .isPositive();
    }
}
