package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.Pipeline;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
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
}
