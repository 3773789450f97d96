package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Near-copies, updates and filled forms that come in any order, from any page, seen again at other times. */
class NearCopiesPropertiesTest {

    private static final List<List<String>> TEXTS = texts();

    private static List<List<String>> texts() {
        List<String> first = InventedPrints.report("سرمدان", 12);
        List<String> second = InventedPrints.report("القيروز", 30);
        return List.of(
                first,
                InventedPrints.retouched(first, 9, "والمؤن"),
                InventedPrints.shortened(first, 40),
                InventedPrints.extended(first, "وكانت", "قافلة", "سابقة", "قد", "وصلت", "قبل", "شهر", "الى", "المرفأ"),
                InventedPrints.report("سرمدان", 19),
                second,
                InventedPrints.retouched(second, 3, "مرفأ"),
                InventedPrints.shortened(second, 25),
                InventedPrints.extended(
                        InventedPrints.shortened(second, 40), "الخميس", "المقبل", "في", "ساحة", "البلدة"));
    }

    @Provide
    Arbitrary<List<Fingerprint>> sightings() {
        Arbitrary<String> page = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Integer> text = Arbitraries.integers().between(0, TEXTS.size() - 1);
        Arbitrary<Duration> time = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 1, 2, 3, 7, 8, 14, 3000), Arbitraries.of(0, 0, 1, 6, 20))
                .as((days, hours) -> Duration.ofDays(days).plusHours(hours));
        Arbitrary<Integer> fetched = Arbitraries.integers().between(0, 50);
        return Combinators.combine(page, text, time, fetched)
                .as((p, t, moment, hour) ->
                        InventedPrints.sighting(p, "1" + t, TEXTS.get(t), moment, Duration.ofHours(hour)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void shouldEndWhereComparingAllWithAllEnds(
            @ForAll("sightings") List<Fingerprint> sightings, @ForAll Random random) {
        Map<String, Optional<Duplicate>> expected = new WholeSet(sightings).marks();
        List<Fingerprint> order = new ArrayList<>(sightings);
        Collections.shuffle(order, random);
        try (Lane lane = new Lane(new GroupingRules(Lane.WEEK, 8, 1 + random.nextInt(20), 1 + random.nextInt(30)))) {
            order.forEach(lane::emitted);
            assertThat(marks(lane)).isEqualTo(expected);
            assertThat(lane.counters.givenUpCount()).isZero();
        }
    }

    /** Few may be settled anew for one fingerprint, and what waits is worked off at any moment, or is read from the stores. */
    @Property(tries = 300)
    void shouldEndThereHoweverLongTheyWait(@ForAll("sightings") List<Fingerprint> sightings, @ForAll Random random) {
        Map<String, Optional<Duplicate>> expected = new WholeSet(sightings).marks();
        List<Fingerprint> order = new ArrayList<>(sightings);
        order.sort(Comparator.comparing(Fingerprint::getArticleTime).reversed());
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        try (Lane lane = new Lane(new GroupingRules(Lane.WEEK, 8, 20, 30, random.nextInt(3)))) {
            for (Fingerprint sighting : order) {
                lane.emitted(sighting);
                if (random.nextInt(8) == 0) {
                    lane.tick();
                }
                if (random.nextInt(8) == 0) {
                    lane.restart();
                }
            }
            lane.tick();
            assertThat(marks(lane)).isEqualTo(expected);
            assertThat(lane.tick()).as("nobody waits any longer").isEmpty();
        }
    }

    @Property(tries = 60)
    void shouldNotMindWhatItHasInMemory(@ForAll("sightings") List<Fingerprint> sightings) {
        try (Lane roomy = new Lane();
                Lane tight = new Lane(new GroupingRules(Lane.WEEK, 8, 1, 1))) {
            sightings.forEach(roomy::emitted);
            sightings.forEach(tight::emitted);
            assertThat(tight.table).isEqualTo(roomy.table);
        }
    }

    @Property(tries = 60)
    void shouldKeepLinksOfMatchesOnly(@ForAll("sightings") List<Fingerprint> sightings) {
        try (Lane lane = new Lane()) {
            sightings.forEach(lane::emitted);
            List<String> links = new ArrayList<>();
            lane.stores.get(RelateStep.LINKS).all().forEachRemaining(link -> links.add(link.key.toString()));
            long matched = lane.table.keySet().stream()
                    .filter(id -> isMatched(lane, id))
                    .count();
            assertThat(links).hasSize((int) matched);
        }
    }

    /** Copies to the letter repeat the mark of their original and have no match of their own. */
    private static boolean isMatched(Lane lane, String articleId) {
        boolean original = lane.stores.get(RelateStep.STANDINGS)
                        .get(org.apache.kafka.common.utils.Bytes.wrap(articleId.getBytes()))[Long.BYTES]
                == 1;
        return original && lane.table.get(articleId).getDuplicate().isPresent();
    }

    @Property(tries = 1)
    void shouldMeetEveryKindInTheseTexts() {
        Map<DuplicateKind, Integer> kinds = new EnumMap<>(DuplicateKind.class);
        for (long hours : new long[] {10, 50}) {
            new WholeSet(everyText(hours))
                    .marks()
                    .values()
                    .forEach(mark -> mark.ifPresent(known -> kinds.merge(known.getKind(), 1, Integer::sum)));
        }
        assertThat(kinds)
                .containsKeys(
                        DuplicateKind.EXACT_COPY,
                        DuplicateKind.NEAR_COPY,
                        DuplicateKind.UPDATE,
                        DuplicateKind.TEMPLATE);
    }

    /** Each text from a page of its own and from one that has all of them, so many hours apart. */
    private static List<Fingerprint> everyText(long hours) {
        List<Fingerprint> sightings = new ArrayList<>();
        for (int text = 0; text < TEXTS.size(); text++) {
            for (String page : List.of(Integer.toString(text), "f")) {
                sightings.add(InventedPrints.sighting(
                        page, "1" + text, TEXTS.get(text), Duration.ofHours(hours * text), Duration.ofHours(text)));
            }
        }
        return sightings;
    }

    private static Map<String, Optional<Duplicate>> marks(Lane lane) {
        Map<String, Optional<Duplicate>> marks = new HashMap<>();
        for (Relation relation : lane.table.values()) {
            marks.put(relation.getArticleId(), relation.getDuplicate());
        }
        return marks;
    }
}
