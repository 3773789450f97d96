package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Duplicate;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The second step against a reckoning of the whole set at once, with days coming and going from memory. */
class RelatePropertiesTest {

    private static final Comparator<Fingerprint> KEPT =
            Comparator.comparing(Fingerprint::getFetchedAt).thenComparing(Fingerprint::getArticleTime);

    @Provide
    Arbitrary<List<Fingerprint>> sightings() {
        Arbitrary<String> name = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.of("1", "1", "2"))
                .as(String::concat);
        // Around the window from either side, on both sides of 1970 and years away.
        Arbitrary<Duration> time = Combinators.combine(
                        Arbitraries.of(0, 3, 7, 7, 10, 14, 14, 21, -19_795, -19_788, 3000), Arbitraries.of(-1, 0, 0, 1))
                .as((days, millis) -> Duration.ofDays(days).plusMillis(millis));
        Arbitrary<Integer> fetched = Arbitraries.integers().between(0, 50);
        return Combinators.combine(name, time, fetched)
                .as((article, moment, hour) -> Lane.sighting(article, moment, Duration.ofHours(hour), 100))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 150)
    void shouldEndWhereTheWholeSetSays(@ForAll("sightings") List<Fingerprint> sightings, @ForAll Random random) {
        List<Fingerprint> order = new ArrayList<>(sightings);
        Collections.shuffle(order, random);
        int days = 1 + random.nextInt(4);
        try (Lane lane = new Lane(new GroupingRules(Lane.WEEK, 8, days, 1 + random.nextInt(4)))) {
            Map<String, Integer> revisions = new HashMap<>();
            for (Fingerprint sighting : order) {
                expectNews(lane, sighting, revisions);
            }
            Map<String, Fingerprint> kept = kept(sightings);
            assertThat(lane.table.keySet()).isEqualTo(kept.keySet());
            for (Relation relation : lane.table.values()) {
                Fingerprint sighting = kept.get(relation.getArticleId());
                assertThat(relation.getFetchedAt()).isEqualTo(sighting.getFetchedAt());
                assertThat(relation.getDuplicate().map(Duplicate::getOf)).isEqualTo(original(sighting, kept));
                expectEdition(relation, editions(sighting, kept));
            }
        }
    }

    /** Copies to the letter, of which few may be settled anew for one fingerprint. */
    @Property(tries = 150)
    void shouldEndThereHoweverLongTheyWait(@ForAll("sightings") List<Fingerprint> sightings, @ForAll Random random) {
        List<Fingerprint> order = new ArrayList<>(sightings);
        Collections.shuffle(order, random);
        Map<String, Fingerprint> kept = kept(sightings);
        try (Lane lane = new Lane(new GroupingRules(Lane.WEEK, 8, 20, 30, random.nextInt(2)))) {
            for (Fingerprint sighting : order) {
                lane.emitted(sighting);
                if (random.nextInt(6) == 0) {
                    lane.restart();
                }
            }
            lane.tick();
            for (Relation relation : lane.table.values()) {
                assertThat(relation.getDuplicate().map(Duplicate::getOf))
                        .isEqualTo(original(kept.get(relation.getArticleId()), kept));
            }
        }
    }

    /** Each emission tells something new, and revisions count without a gap. */
    private static void expectNews(Lane lane, Fingerprint sighting, Map<String, Integer> revisions) {
        Map<String, Relation> before = new HashMap<>(lane.table);
        List<Relation> emitted = lane.emitted(sighting);
        assertThat(emitted).extracting(Relation::getArticleId).doesNotHaveDuplicates();
        for (Relation relation : emitted) {
            assertThat(relation.getRevision()).isEqualTo(revisions.merge(relation.getArticleId(), 1, Integer::sum));
            Relation old = before.get(relation.getArticleId());
            if (old != null) {
                Relation same = Relation.newBuilder(old)
                        .setRevision(relation.getRevision())
                        .build();
                assertThat(relation).isNotEqualTo(same);
            }
        }
    }

    private static Map<String, Fingerprint> kept(List<Fingerprint> sightings) {
        Map<String, Fingerprint> kept = new TreeMap<>();
        for (Fingerprint sighting : sightings) {
            kept.merge(sighting.getArticleId(), sighting, (one, other) -> KEPT.compare(one, other) <= 0 ? one : other);
        }
        return kept;
    }

    private static Optional<String> original(Fingerprint article, Map<String, Fingerprint> kept) {
        List<Fingerprint> group = kept.values().stream()
                .filter(other -> other.getContentId().equals(article.getContentId()))
                .sorted(Comparator.comparing(Fingerprint::getArticleTime).thenComparing(Fingerprint::getArticleId))
                .toList();
        int at = group.indexOf(article);
        while (at > 0 && near(group.get(at - 1).getArticleTime(), group.get(at).getArticleTime())) {
            at--;
        }
        return Optional.of(group.get(at).getArticleId()).filter(id -> !id.equals(article.getArticleId()));
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).compareTo(Lane.WEEK) <= 0;
    }

    private static List<String> editions(Fingerprint article, Map<String, Fingerprint> kept) {
        return kept.values().stream()
                .filter(other -> other.getDocumentId().equals(article.getDocumentId()))
                .sorted(Comparator.comparing(Fingerprint::getFetchedAt).thenComparing(Fingerprint::getContentId))
                .map(Fingerprint::getArticleId)
                .toList();
    }

    private static void expectEdition(Relation relation, List<String> editions) {
        int at = editions.indexOf(relation.getArticleId());
        assertThat(relation.getEdition().getNumber()).isEqualTo(at + 1);
        assertThat(relation.getEdition().getCurrent()).isEqualTo(at == editions.size() - 1);
        assertThat(relation.getEdition().getPrevious().orElse("none"))
                .isEqualTo(at == 0 ? "none" : editions.get(at - 1));
        assertThat(relation.getEdition().getNext().orElse("none"))
                .isEqualTo(at == editions.size() - 1 ? "none" : editions.get(at + 1));
    }
}
