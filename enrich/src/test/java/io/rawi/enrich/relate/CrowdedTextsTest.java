package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Duplicate;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many changed copies of one report within a day: each new earliest one takes over all that came before. */
class CrowdedTextsTest {

    private static final int COPIES = 60;

    private static List<Fingerprint> copies() {
        List<String> report = InventedPrints.report("سرمدان", 12);
        List<Fingerprint> copies = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            List<String> words = InventedPrints.retouched(report, 3 + i % 20, "والمؤن");
            copies.add(InventedPrints.sighting(
                    Character.toString((char) ('0' + i)),
                    "1" + (char) ('0' + i),
                    i % 3 == 0 ? report : words,
                    Duration.ofMinutes(i),
                    Duration.ofMinutes(i)));
        }
        return copies;
    }

    private static Map<String, Optional<Duplicate>> marks(Lane lane) {
        Map<String, Optional<Duplicate>> marks = new HashMap<>();
        lane.table.forEach((id, relation) -> marks.put(id, relation.getDuplicate()));
        return marks;
    }

    private static Map<String, Optional<Duplicate>> related(List<Fingerprint> order) {
        try (Lane lane = new Lane()) {
            for (Fingerprint fingerprint : order) {
                List<String> told = lane.emitted(fingerprint).stream()
                        .map(relation -> relation.getArticleId())
                        .toList();
                assertThat(new HashSet<>(told))
                        .as("each is told once for one that arrives")
                        .hasSameSizeAs(told);
            }
            assertThat(lane.counters.givenUpCount()).isZero();
            return marks(lane);
        }
    }

    @Test
    void shouldEndTheSameBackwardsAndInAnyOrder() {
        List<Fingerprint> order = new ArrayList<>(copies());
        Map<String, Optional<Duplicate>> expected = new WholeSet(order).marks();
        assertThat(related(order)).isEqualTo(expected);
        Collections.reverse(order);
        assertThat(related(order)).isEqualTo(expected);
        Collections.shuffle(order, new Random(20240310));
        assertThat(related(order)).isEqualTo(expected);
    }

    @Test
    void shouldEndTheSameWhereMemoryIsLostWhileTheyArriveBackwards() {
        List<Fingerprint> order = new ArrayList<>(copies());
        Map<String, Optional<Duplicate>> expected = new WholeSet(order).marks();
        Collections.reverse(order);
        try (Lane lane = new Lane()) {
            for (int i = 0; i < order.size(); i++) {
                if (i % 13 == 0) {
                    lane.restart();
                }
                lane.emitted(order.get(i));
            }
            assertThat(marks(lane)).isEqualTo(expected);
        }
    }

    @Test
    void shouldTellThemSeldomerBackwardsWhereFewMayBeTouchedAtOnce() {
        List<Fingerprint> order = new ArrayList<>(copies());
        Map<String, Optional<Duplicate>> expected = new WholeSet(order).marks();
        Collections.reverse(order);
        try (Lane patient = new Lane(new GroupingRules(Lane.WEEK, 8, 100, 1000, 4));
                Lane eager = new Lane()) {
            int told = order.stream()
                    .mapToInt(copy -> patient.emitted(copy).size())
                    .sum();
            told += patient.tick().size();
            int toldEagerly =
                    order.stream().mapToInt(copy -> eager.emitted(copy).size()).sum();
            assertThat(marks(patient)).isEqualTo(marks(eager)).isEqualTo(expected);
            assertThat(told).isLessThan(toldEagerly / 2);
        }
    }

    /** Each emission tells something new, counted without a gap, also of those that waited. */
    @Test
    void shouldCountTheRevisionsOfThoseThatWait() {
        List<Fingerprint> order = new ArrayList<>(copies());
        Collections.reverse(order);
        Map<String, Relation> last = new HashMap<>();
        try (Lane lane = new Lane(new GroupingRules(Lane.WEEK, 8, 100, 1000, 2))) {
            for (Fingerprint copy : order) {
                List<Relation> told = new ArrayList<>(lane.emitted(copy));
                told.addAll(last.size() % 17 == 0 ? lane.tick() : List.of());
                for (Relation relation : told) {
                    Relation before = last.put(relation.getArticleId(), relation);
                    assertThat(relation.getRevision()).isEqualTo(before == null ? 1 : before.getRevision() + 1);
                    if (before != null) {
                        assertThat(relation.getDuplicate()).isNotEqualTo(before.getDuplicate());
                    }
                }
            }
        }
    }

    @Test
    void shouldTellEachOnceInOrderOfTime() {
        try (Lane lane = new Lane()) {
            assertThat(copies())
                    .allSatisfy(copy -> assertThat(lane.emitted(copy)).hasSize(1));
        }
    }
}
