package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.Pipeline;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text that thousands carry must not cost more for each one; {@code -Drawi.copies=50000} tries more of them. */
class ManyCopiesTest {

    private static final int COPIES = Integer.getInteger("rawi.copies", 1_000);
    private static final Instant BEGIN = Instant.parse("2024-03-10T00:00:00Z");

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    private static Fingerprint copy(int minute) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setDocumentId(String.format("%032x", minute));
        fingerprint.setContentId("c".repeat(32));
        fingerprint.setArticleId(fingerprint.getDocumentId() + "-" + fingerprint.getContentId());
        fingerprint.setSource("p" + minute + ".example");
        fingerprint.setArticleTime(BEGIN.plusSeconds(60L * minute));
        fingerprint.setFetchedAt(BEGIN.plusSeconds(60L * minute));
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(100);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setVersions(new Versions("1", "none", "1"));
        return fingerprint;
    }

    private List<Relation> relate(List<Integer> order) {
        order.forEach(minute -> pipeline.add(copy(minute)));
        pipeline.after(Duration.ofSeconds(1));
        return pipeline.relations();
    }

    private static void expectOneGroup(List<Relation> relations) {
        Map<String, Relation> last = new HashMap<>();
        relations.forEach(relation -> last.put(relation.getArticleId(), relation));
        String original = copy(0).getArticleId();
        assertThat(last).hasSize(COPIES);
        assertThat(last.remove(original).getDuplicate()).isEmpty();
        assertThat(last.values()).allSatisfy(relation -> assertThat(
                        relation.getDuplicate().orElseThrow().getOf())
                .isEqualTo(original));
    }

    @Test
    void shouldEmitEachOnceWhenTheyArriveInOrder() {
        List<Relation> relations = relate(IntStream.range(0, COPIES).boxed().toList());

        expectOneGroup(relations);
        assertThat(relations).hasSize(COPIES);
    }

    @Test
    void shouldEmitEachAFewTimesWhenTheyArriveInAnyOrder() {
        List<Integer> order =
                new java.util.ArrayList<>(IntStream.range(0, COPIES).boxed().toList());
        Collections.shuffle(order, new Random(20240310));

        List<Relation> relations = relate(order);

        expectOneGroup(relations);
        // A new earliest one comes about ln(n) times, and each time all that came before are told.
        assertThat(relations.size()).isLessThan(20 * COPIES);
    }

    @Test
    void shouldEmitEachNotMuchMoreOftenWhenTheyArriveBackwards() {
        List<Relation> relations = relate(IntStream.range(0, COPIES)
                .mapToObj(minute -> COPIES - 1 - minute)
                .toList());

        expectOneGroup(relations);
        // As far as 128 all are told each time; from there on when there are an eighth more of them.
        assertThat(relations.size()).isLessThan(128 * 128 / 2 + 12 * COPIES);
    }

    @Test
    void shouldTellThoseThatWaitWithinASecondOrAfterARestart() {
        int several = 200;
        for (int minute = several; minute > 0; minute--) {
            pipeline.add(copy(minute));
        }
        pipeline.relations();
        pipeline.add(copy(0));
        int atOnce = pipeline.relations().size();
        assertThat(atOnce).isLessThan(several);

        pipeline.restart().after(Duration.ofSeconds(1));

        List<Relation> told = pipeline.relations();
        assertThat(told.size()).isGreaterThanOrEqualTo(several - atOnce);
        assertThat(told).allSatisfy(relation -> assertThat(
                        relation.getDuplicate().orElseThrow().getOf())
                .isEqualTo(copy(0).getArticleId()));
        assertThat(pipeline.after(Duration.ofSeconds(1)).relations()).isEmpty();
    }
}
