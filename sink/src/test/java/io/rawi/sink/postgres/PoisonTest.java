package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static io.rawi.sink.postgres.Records.withSource;
import static io.rawi.sink.postgres.Records.withText;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Story;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoisonTest {

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    /** Too long for an index, and not to be packed: PostgreSQL refuses the row. */
    private static EnrichedArticle refused(String document) {
        StringBuilder noise = new StringBuilder();
        new Random(42).ints(20_000, 0x4e00, 0x9fff).forEach(noise::appendCodePoint);
        return withSource(article(document, "c1", 1), noise.toString());
    }

    @Test
    void shouldSetAsideWhatPostgresRefusesAndWriteAllElse() {
        for (int i = 0; i < 20; i++) {
            cluster.publish(i % 9 == 4 ? refused("d" + i) : article("d" + i, "c1", 1));
        }
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(20);
            assertThat(sink.sink.status().deadLetters()).isEqualTo(2);
            assertThat(sink.sink.status().recordsWritten()).isEqualTo(18);
        }

        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo("18");
        assertThat(database.value("SELECT count(*) FROM mentions")).isEqualTo("18");
        assertThat(database.value("SELECT sum(next_offset) FROM kafka_offsets")).isEqualTo("20");
        assertThat(cluster.deadOrigins()).hasSize(2);
        for (DeadLetter letter : cluster.deadLetters) {
            assertThat(letter.getStage()).isEqualTo("sink-postgres");
            assertThat(letter.getErrorMessage()).contains("index row");
            assertThat(letter.getStackTrace()).isPresent();
        }
    }

    @Test
    void shouldKeepAnUnreadableRecordWholeWithItsPlaceAndCause() {
        cluster.publish(article("d1", "c1", 1));
        int partition = cluster.ends().get(cluster.enriched(0)) > 0 ? 0 : 1;
        cluster.append(cluster.enriched(partition), "ليس أفرو".getBytes(StandardCharsets.UTF_8));
        cluster.append(cluster.enriched(partition), null);
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(3);
        }

        assertThat(cluster.deadOrigins())
                .containsExactly("news.enriched-" + partition + "@1", "news.enriched-" + partition + "@2");
        DeadLetter letter = cluster.deadLetters.get(0);
        assertThat(letter.getTopic()).contains("news.enriched");
        assertThat(letter.getPartition()).contains(partition);
        assertThat(letter.getOffset()).contains(1L);
        assertThat(new String(letter.getKey().orElseThrow().array(), StandardCharsets.UTF_8))
                .isEqualTo("key-1");
        assertThat(new String(letter.getValue().orElseThrow().array(), StandardCharsets.UTF_8))
                .isEqualTo("ليس أفرو");
        assertThat(letter.getErrorMessage()).contains("EnrichedArticle");
        assertThat(cluster.deadLetters.get(1).getValue()).isEmpty();
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo("1");
    }

    @Test
    void shouldHoldNulAndLoneSurrogatesWithoutMovingAnyOffset() {
        String odd = "خبر\u0000عاجل \ud83d\ude00 تم";
        EnrichedArticle article = withText(article("d1", "c1", 1), odd, odd + "\n\nنص\u0000", "نص\u0000");
        article.getArticle().setAttributes(Map.of("k\u0000", "v\u0000"));
        cluster.publish(article, article("d2", "c1", 1));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(2);
        }

        assertThat(cluster.deadOrigins()).isEmpty();
        String stored = database.value("SELECT text FROM articles WHERE document_id = 'd1'");
        assertThat(stored)
                .isEqualTo("خبر\ufffdعاجل \ud83d\ude00 تم\n\nنص\ufffd")
                .hasSameSizeAs(article.getArticle().getText());
        assertThat(database.value("SELECT attributes::text FROM articles WHERE document_id = 'd1'"))
                .isEqualTo("{\"k\ufffd\": \"v\ufffd\"}");
    }

    @Test
    void shouldTakeAnArticleOfSeveralMegabytes() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            words.append("كلمة").append(i).append(' ');
        }
        String text = words.toString();
        cluster.publish(withText(article("d1", "c1", 1), "", text, text));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(1);
        }

        assertThat(cluster.deadOrigins()).isEmpty();
        assertThat(database.value("SELECT length(text) FROM articles")).isEqualTo(Integer.toString(text.length()));
    }

    @Test
    void shouldSetAsideATimeThatNoColumnHolds() {
        Story beyond = Story.newBuilder(Records.story("s1", 1, List.of()))
                .setLastSeen(Instant.ofEpochMilli(Long.MAX_VALUE))
                .build();
        Story late = Story.newBuilder(Records.story("s2", 1, List.of()))
                .setLastSeen(Instant.parse("+300000-01-01T00:00:00Z"))
                .build();
        cluster.publish(beyond, late, Records.story("s3", 1, List.of()));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(3);
        }

        assertThat(database.rows("SELECT story_id FROM stories")).containsExactly("s3");
        assertThat(cluster.deadOrigins()).hasSize(2);
    }

    @Test
    void shouldWaitWithTheOffsetsUntilDeadLettersAreSafe() {
        cluster.append(cluster.enriched(0), new byte[] {9});
        FakeConnection connection = cluster.connect();
        try (RunningSink sink = new RunningSink(connection, database.config(), StatementObserver.NONE)) {
            sink.awaitDone(1);
            cluster.brokerAway = true;
            cluster.append(cluster.enriched(0), new byte[] {8});
            sink.await(() -> sink.sink.status().lastError().isPresent());
            assertThat(sink.sink.status().lastError().orElseThrow()).contains("Kafka");
            assertThat(database.value("SELECT sum(next_offset) FROM kafka_offsets"))
                    .isEqualTo("1");
            cluster.brokerAway = false;
            sink.awaitDone(2);
        }
        assertThat(cluster.deadOrigins()).containsExactly("news.enriched-0@0", "news.enriched-0@1");
    }
}
