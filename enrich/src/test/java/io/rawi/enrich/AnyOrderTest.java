package io.rawi.enrich;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.HARVEST;
import static io.rawi.enrich.Wire.NOON;
import static io.rawi.enrich.Wire.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.Oracle.Row;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Invariant 3 of docs/guarantees.md: the final table depends on which sightings came in, and on nothing else. The hours
 * are chosen so that copies lie on both sides of the seven-day window and pages are fetched again earlier and later.
 *
 * <p>Each set of sightings is tried in a few orders; {@code -Drawi.orders=50} tries as many as that.
 */
class AnyOrderTest {

    private static final int ORDERS = Integer.getInteger("rawi.orders", 2);

    private static final List<String> TEXTS = List.of(BRIDGE, HARVEST, SHORT);
    private static final Oracle ORACLE = new Oracle(
            EnrichConfig.defaults().duplicateWindow(), EnrichConfig.defaults().shortestGrouped());

    @Provide
    Arbitrary<List<RawArticle>> sightings() {
        Arbitrary<Integer> page = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> text = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, 0), net.jqwik.api.Tuple.of(3, 1), net.jqwik.api.Tuple.of(1, 2));
        Arbitrary<Integer> day = Arbitraries.of(0, 1, 2, 5, 6, 7, 8, 12, 13, 14, 15, 21, 22, 28);
        Arbitrary<Integer> fetched = Arbitraries.integers().between(0, 6);
        // Two sightings may agree in all times and still not be the same bytes.
        Arbitrary<Integer> line = Arbitraries.integers().between(1, 3);
        Arbitrary<RawArticle> sighting = Combinators.combine(page, text, day, fetched, line)
                .as((p, t, d, f, l) -> {
                    Instant published = NOON.plus(Duration.ofDays(d)).plusMillis(p % 2);
                    return origin(
                            Wire.report(
                                    "p" + p + ".example",
                                    "page",
                                    TEXTS.get(t),
                                    published,
                                    NOON.plus(Duration.ofDays(30 + f))),
                            "wire#" + l);
                });
        return sighting.list().ofMinSize(2).ofMaxSize(24);
    }

    @Property(tries = 6)
    void shouldEndInTheSameTableWhateverTheOrder(@ForAll("sightings") List<RawArticle> sightings, @ForAll Random random)
            throws IOException {
        Map<String, Row> expected = ORACLE.table(sightings);
        Map<String, ByteBuffer> bytes = Map.of();
        for (int order = 0; order < ORDERS; order++) {
            Map<String, EnrichedArticle> table = run(shuffled(sightings, random), EnrichConfig.defaults(), -1);
            assertThat(rows(table)).isEqualTo(expected);
            Map<String, ByteBuffer> found = withoutRevision(table);
            assertThat(order == 0 ? found : bytes).isEqualTo(found);
            bytes = found;
        }
    }

    @Property(tries = 4)
    void shouldEndInTheSameTableWhenFewDaysFitIntoMemory(
            @ForAll("sightings") List<RawArticle> sightings, @ForAll Random random) throws IOException {
        EnrichConfig defaults = EnrichConfig.defaults();
        Map<String, ByteBuffer> roomy = withoutRevision(run(sightings, defaults, -1));
        for (int days = 1; days <= 2; days++) {
            Map<String, EnrichedArticle> tight =
                    run(shuffled(sightings, random), defaults.withResident(days, days), -1);
            assertThat(rows(tight)).isEqualTo(ORACLE.table(sightings));
            assertThat(withoutRevision(tight)).isEqualTo(roomy);
        }
    }

    @Property(tries = 4)
    void shouldEndInTheSameTableWhenItIsRestartedInTheMiddle(
            @ForAll("sightings") List<RawArticle> sightings, @ForAll Random random) throws IOException {
        List<RawArticle> order = shuffled(sightings, random);
        Map<String, EnrichedArticle> table = run(order, EnrichConfig.defaults(), random.nextInt(order.size()));
        assertThat(rows(table)).isEqualTo(ORACLE.table(sightings));
        assertThat(withoutRevision(table)).isEqualTo(withoutRevision(run(sightings, EnrichConfig.defaults(), -1)));
    }

    private static Map<String, EnrichedArticle> run(List<RawArticle> sightings, EnrichConfig config, int restartAt) {
        try (Pipeline pipeline = Pipeline.open(config)) {
            for (int i = 0; i < sightings.size(); i++) {
                if (i == restartAt) {
                    pipeline.restart();
                }
                pipeline.add(sightings.get(i));
            }
            Map<String, EnrichedArticle> table =
                    new TreeMap<>(pipeline.expectNoDeadLetter().table());
            int before = table.values().stream()
                    .mapToInt(EnrichedArticle::getRevision)
                    .sum();
            // The whole batch again adds nothing.
            sightings.forEach(pipeline::add);
            assertThat(pipeline.table().values().stream()
                            .mapToInt(EnrichedArticle::getRevision)
                            .sum())
                    .isEqualTo(before);
            return table;
        }
    }

    private static List<RawArticle> shuffled(List<RawArticle> sightings, Random random) {
        List<RawArticle> shuffled = new ArrayList<>(sightings);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Map<String, Row> rows(Map<String, EnrichedArticle> table) {
        Map<String, Row> rows = new TreeMap<>();
        table.forEach((id, enriched) -> {
            Edition edition = enriched.getEdition();
            rows.put(
                    id,
                    new Row(
                            enriched.getArticle().getTime().getValue(),
                            enriched.getArticle().getFetchedAt(),
                            enriched.getArticle().getOrigin(),
                            edition.getNumber(),
                            edition.getCurrent(),
                            edition.getPrevious(),
                            edition.getNext(),
                            enriched.getDuplicate().map(io.rawi.schema.Duplicate::getOf)));
        });
        return rows;
    }

    /** What may not depend on the order of arrival: all but the revision, and the story, which is clustered as articles come. */
    private static Map<String, ByteBuffer> withoutRevision(Map<String, EnrichedArticle> table) throws IOException {
        Map<String, ByteBuffer> bytes = new TreeMap<>();
        for (Map.Entry<String, EnrichedArticle> entry : table.entrySet()) {
            EnrichedArticle copy = EnrichedArticle.newBuilder(entry.getValue())
                    .setRevision(0)
                    .setStoryId(null)
                    .build();
            copy.getArticle().setAttributes(new TreeMap<>(copy.getArticle().getAttributes()));
            bytes.put(entry.getKey(), copy.toByteBuffer());
        }
        return bytes;
    }

    private static RawArticle origin(RawArticle raw, String origin) {
        raw.setOrigin(origin);
        return raw;
    }
}
