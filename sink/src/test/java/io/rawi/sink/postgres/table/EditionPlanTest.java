package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.EnrichedArticle;
import io.rawi.sink.postgres.Records;
import io.rawi.sink.postgres.table.EditionPlan.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EditionPlanTest {

    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    private static Stored stored(String document, String content, int minute, int revision, boolean current) {
        return new Stored(document + "-" + content, document, content, at(minute), revision, current);
    }

    private static EnrichedArticle arrived(String document, String content, int minute, int revision) {
        return Records.article(document, content, revision, at(minute));
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private static List<String> accepted(EditionPlan plan) {
        return plan.accepted().stream()
                .map(record -> record.getArticle().getArticleId())
                .toList();
    }

    @Test
    void shouldMakeTheFirstTextOfAPageItsCurrentOne() {
        EnrichedArticle record = arrived("d", "c1", 0, 1);
        EditionPlan plan = EditionPlan.of(List.of(), List.of(record));

        assertThat(accepted(plan)).containsExactly("d-c1");
        assertThat(plan.isCurrent(record)).isTrue();
        assertThat(plan.replaced()).isEmpty();
        assertThat(plan.demoted()).isEmpty();
        assertThat(plan.promoted()).isEmpty();
    }

    @Test
    void shouldDemoteTheStoredTextWhenANewerOneArrives() {
        EnrichedArticle record = arrived("d", "c2", 5, 1);
        EditionPlan plan = EditionPlan.of(List.of(stored("d", "c1", 0, 1, true)), List.of(record));

        assertThat(plan.isCurrent(record)).isTrue();
        assertThat(plan.demoted()).containsExactly("d-c1");
    }

    @Test
    void shouldNotMakeAnOlderTextThatArrivesLateTheCurrentOne() {
        EnrichedArticle record = arrived("d", "c1", 0, 1);
        EditionPlan plan = EditionPlan.of(List.of(stored("d", "c2", 5, 1, true)), List.of(record));

        assertThat(accepted(plan)).containsExactly("d-c1");
        assertThat(plan.isCurrent(record)).isFalse();
        assertThat(plan.demoted()).isEmpty();
        assertThat(plan.promoted()).isEmpty();
    }

    @Test
    void shouldTellTextsFetchedAtOneInstantApartByContent() {
        EnrichedArticle lower = arrived("d", "c1", 0, 1);
        EnrichedArticle higher = arrived("d", "c2", 0, 1);

        for (List<EnrichedArticle> order : List.of(List.of(lower, higher), List.of(higher, lower))) {
            EditionPlan plan = EditionPlan.of(List.of(), order);
            assertThat(plan.isCurrent(higher)).isTrue();
            assertThat(plan.isCurrent(lower)).isFalse();
        }
    }

    @Test
    void shouldPassOverRevisionsThatAreNotHigher() {
        List<Stored> before = List.of(stored("d", "c1", 0, 3, true));

        assertThat(EditionPlan.of(before, List.of(arrived("d", "c1", 0, 2))).accepted())
                .as("a lower one")
                .isEmpty();
        assertThat(EditionPlan.of(before, List.of(arrived("d", "c1", 0, 3))).accepted())
                .as("the same again")
                .isEmpty();
        assertThat(EditionPlan.of(before, List.of(arrived("d", "c1", 0, 4))).replaced())
                .as("a higher one")
                .containsExactly("d-c1");
    }

    @Test
    void shouldLetAPassedOverRecordMoveNothing() {
        EditionPlan plan = EditionPlan.of(
                List.of(stored("d", "c1", 0, 2, false), stored("d", "c2", 5, 1, true)),
                List.of(arrived("d", "c1", 99, 1)));

        assertThat(plan.current()).containsExactly("d-c2");
        assertThat(plan.demoted()).isEmpty();
        assertThat(plan.promoted()).isEmpty();
    }

    @Test
    void shouldPromoteTheNextTextWhenTheCurrentOneTurnsOutToBeOlder() {
        EditionPlan plan = EditionPlan.of(
                List.of(stored("d", "c1", 1, 1, false), stored("d", "c2", 5, 1, true)),
                List.of(arrived("d", "c2", 0, 2)));

        assertThat(plan.promoted()).containsExactly("d-c1");
        assertThat(plan.demoted())
                .as("the replaced row is written anew, with its flag")
                .isEmpty();
    }

    @Test
    void shouldNotTouchOtherPages() {
        EditionPlan plan = EditionPlan.of(
                List.of(stored("d", "c1", 0, 1, true), stored("e", "c1", 0, 1, true)),
                List.of(arrived("d", "c2", 1, 1)));

        assertThat(plan.demoted()).containsExactly("d-c1");
        assertThat(plan.current()).containsExactlyInAnyOrder("d-c2", "e-c1");
    }

    @Test
    void shouldMendAPageThatHasNoCurrentText() {
        EditionPlan plan = EditionPlan.of(
                List.of(stored("d", "c1", 0, 1, false), stored("d", "c2", 5, 1, false)),
                List.of(arrived("d", "c0", 1, 1)));

        assertThat(plan.promoted()).containsExactly("d-c2");
    }

    @Test
    void shouldNotAskTheFlagInTheRecord() {
        EnrichedArticle older = arrived("d", "c1", 0, 1);
        EnrichedArticle newer = arrived("d", "c2", 1, 1);
        older.getEdition().setCurrent(true);
        newer.getEdition().setCurrent(false);

        EditionPlan plan = EditionPlan.of(List.of(), List.of(older, newer));

        assertThat(plan.isCurrent(newer)).isTrue();
        assertThat(plan.isCurrent(older)).isFalse();
    }

    @Test
    void shouldKnowIdsInTheFormThatIsStored() {
        List<Stored> before = List.of(stored("d\ufffd", "c1", 0, 1, true));
        EnrichedArticle record = arrived("d\0", "c1", 0, 2);

        EditionPlan plan = EditionPlan.of(before, List.of(record));

        assertThat(plan.replaced()).containsExactly("d\ufffd-c1");
        assertThat(plan.isCurrent(record)).isTrue();
    }

    /** What the rows hold when the plan was carried out, by the words of its documentation. */
    private static Map<String, Stored> carriedOut(Map<String, Stored> rows, EditionPlan plan) {
        Map<String, Stored> after = new TreeMap<>(rows);
        plan.replaced().forEach(after::remove);
        plan.demoted().forEach(id -> after.computeIfPresent(id, (key, row) -> flagged(row, false)));
        for (EnrichedArticle record : plan.accepted()) {
            var article = record.getArticle();
            Stored row = new Stored(
                    article.getArticleId(),
                    article.getDocumentId(),
                    article.getContentId(),
                    article.getFetchedAt(),
                    record.getRevision(),
                    plan.isCurrent(record));
            assertThat(after.put(row.articleId(), row))
                    .as("a row is written once")
                    .isNull();
            requireOneCurrent(after, row.documentId(), false);
        }
        plan.promoted().forEach(id -> after.computeIfPresent(id, (key, row) -> flagged(row, true)));
        return after;
    }

    private static Stored flagged(Stored row, boolean current) {
        return new Stored(row.articleId(), row.documentId(), row.contentId(), row.fetchedAt(), row.revision(), current);
    }

    private static void requireOneCurrent(Map<String, Stored> rows, String document, boolean exactly) {
        long count = rows.values().stream()
                .filter(row -> row.documentId().equals(document) && row.current())
                .count();
        assertThat(count).as("current texts of " + document).isBetween(exactly ? 1L : 0L, 1L);
    }

    @Property(tries = 300)
    void shouldEndWithTheNewestTextOfEachPageCurrentAfterAnyBatches(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        Random random = new Random(seed);
        Map<String, Stored> rows = new TreeMap<>();
        Map<String, EnrichedArticle> highest = new HashMap<>();
        for (int i = 0; i < count; ) {
            Map<String, EnrichedArticle> batch = new HashMap<>();
            for (int size = 1 + random.nextInt(4); size > 0 && i < count; size--, i++) {
                EnrichedArticle record = arrived(
                        "d" + random.nextInt(2), "c" + random.nextInt(3), random.nextInt(4), 1 + random.nextInt(4));
                String id = record.getArticle().getArticleId();
                batch.put(id, record);
            }
            for (EnrichedArticle record : batch.values()) {
                highest.merge(
                        record.getArticle().getArticleId(),
                        record,
                        (kept, other) -> other.getRevision() > kept.getRevision() ? other : kept);
            }
            rows = carriedOut(rows, EditionPlan.of(rows.values(), batch.values()));
        }

        assertThat(rows.keySet()).isEqualTo(new TreeSet<>(highest.keySet()));
        for (Stored row : rows.values()) {
            assertThat(row.fetchedAt())
                    .isEqualTo(highest.get(row.articleId()).getArticle().getFetchedAt());
            requireOneCurrent(rows, row.documentId(), true);
        }
        for (String document : List.of("d0", "d1")) {
            List<Stored> editions = new ArrayList<>(rows.values());
            editions.removeIf(row -> !row.documentId().equals(document));
            editions.stream()
                    .max(Comparator.comparing(Stored::fetchedAt).thenComparing(Stored::contentId))
                    .ifPresent(newest -> assertThat(newest.current()).isTrue());
        }
    }
}
