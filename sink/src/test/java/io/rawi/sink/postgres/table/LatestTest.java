package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LatestTest {

    private record Emission(String id, int revision, String note) {}

    private static List<Emission> latest(List<Emission> emissions) {
        return List.copyOf(Latest.of(emissions, Emission::id, Emission::revision));
    }

    @Test
    void shouldKeepTheHighestRevisionWhereverItStands() {
        Emission low = new Emission("a", 1, "");
        Emission high = new Emission("a", 3, "");
        Emission middle = new Emission("a", 2, "");

        assertThat(latest(List.of(low, high, middle))).containsExactly(high);
    }

    @Test
    void shouldKeepTheFirstOfEqualRevisions() {
        Emission first = new Emission("a", 1, "first");

        assertThat(latest(List.of(first, new Emission("a", 1, "second")))).containsExactly(first);
    }

    @Test
    void shouldOrderByIdSoThatAllProgramsLockAlike() {
        assertThat(latest(List.of(new Emission("b", 1, ""), new Emission("a", 1, ""), new Emission("B", 1, ""))))
                .extracting(Emission::id)
                .containsExactly("B", "a", "b");
    }

    @Test
    void shouldTakeIdsForOneThatPostgresCannotTellApart() {
        // Both are stored under a\ufffd: two rows of one key would break the whole batch.
        Emission nul = new Emission("a\0", 1, "");
        Emission replaced = new Emission("a\ufffd", 2, "");

        assertThat(latest(List.of(nul, replaced))).containsExactly(replaced);
        assertThat(latest(List.of(replaced, nul))).containsExactly(replaced);
    }

    @Test
    void shouldGiveNothingForNothing() {
        assertThat(latest(List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<Emission>> emissions() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "ء");
        Arbitrary<Integer> revisions = Arbitraries.integers().between(1, 5);
        return Combinators.combine(ids, revisions)
                .as((id, revision) -> new Emission(id, revision, ""))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void shouldAgreeWithTheMaximumOfEachGroup(@ForAll("emissions") List<Emission> emissions) {
        Map<String, Integer> highest = emissions.stream()
                .collect(Collectors.groupingBy(
                        Emission::id,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparingInt(Emission::revision)),
                                found -> found.orElseThrow().revision())));

        assertThat(latest(emissions).stream().collect(Collectors.toMap(Emission::id, Emission::revision)))
                .isEqualTo(highest);
    }

    @Property
    void shouldCombineBatchesAsOne(
            @ForAll("emissions") List<Emission> first, @ForAll("emissions") List<Emission> second) {
        List<Emission> together = new ArrayList<>(first);
        together.addAll(second);
        List<Emission> reduced = new ArrayList<>(latest(first));
        reduced.addAll(latest(second));

        assertThat(latest(reduced)).isEqualTo(latest(together));
    }
}
