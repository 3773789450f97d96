package io.rawi.bench.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KillPlanTest {

    @Property
    void shouldPlanTheSameKillsFromTheSameSeed(@ForAll long seed) {
        assertThat(KillPlan.of(20_000, 10, seed)).isEqualTo(KillPlan.of(20_000, 10, seed));
    }

    @Property
    void shouldLeaveWorkUndoneAtEveryKill(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int kills,
            @ForAll @IntRange(min = 20, max = 500) int each) {
        int articles = each * (kills + 1);
        KillPlan plan = KillPlan.of(articles, kills, seed);

        assertThat(plan.kills()).hasSize(kills);
        for (int i = 0; i < kills; i++) {
            // Results before this kill cannot exceed what was fed before it, and more is to come.
            assertThat(plan.kills().get(i).progress()).isBetween(1, plan.portion());
            assertThat(plan.allowance(i, articles)).isLessThan(articles);
        }
        assertThat(plan.allowance(kills, articles)).isEqualTo(articles);
    }

    @Property
    void shouldFeedMoreAfterEveryKill(@ForAll @IntRange(min = 0, max = 8) int done) {
        KillPlan plan = KillPlan.of(20_003, 10, 1);

        assertThat(plan.allowance(done + 1, 20_003) - plan.allowance(done, 20_003))
                .isEqualTo(plan.portion());
    }

    @Property
    void shouldKillEachAndBothInEveryPlanOfThreeAndMore(@ForAll long seed) {
        Set<Victim> victims = new HashSet<>();
        KillPlan.of(600, 3, seed).kills().forEach(kill -> victims.add(kill.victim()));

        assertThat(victims).containsExactlyInAnyOrder(Victim.values());
    }

    @Test
    void shouldVaryMomentsAndVictimsWithTheSeed() {
        Set<KillPlan> plans = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            plans.add(KillPlan.of(20_000, 10, seed));
        }

        assertThat(plans).hasSize(20);
    }

    @Test
    void shouldRefuseTooFewArticlesToKillAnythingAtWork() {
        assertThatThrownBy(() -> KillPlan.of(100, 10, 1)).hasMessageContaining("at least 20 articles");
        assertThatThrownBy(() -> KillPlan.of(100, 0, 1)).hasMessageContaining("at least one kill");
        assertThatThrownBy(() -> new PlannedKill(Victim.SINK, 0)).hasMessageContaining("shows nothing");
    }

    @Test
    void shouldKnowWhomAKillHits() {
        assertThat(Victim.ENRICH.enrich()).isTrue();
        assertThat(Victim.ENRICH.sink()).isFalse();
        assertThat(Victim.SINK.enrich()).isFalse();
        assertThat(Victim.SINK.sink()).isTrue();
        assertThat(Victim.BOTH.enrich() && Victim.BOTH.sink()).isTrue();
    }
}
