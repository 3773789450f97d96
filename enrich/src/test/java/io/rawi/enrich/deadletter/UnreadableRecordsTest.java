package io.rawi.enrich.deadletter;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.NotAnArticleException;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.Pipeline;
import io.rawi.enrich.step.RefusedRecordException;
import io.rawi.schema.Article;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Relation;
import io.rawi.topic.TopicDefinition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invariant 4 of docs/guarantees.md: what cannot be read becomes a dead letter, whole, and the pipeline goes on. */
class UnreadableRecordsTest {

    private static final byte[] GARBAGE = "not avro at all".getBytes(StandardCharsets.UTF_8);
    private static final byte[] KEY = {1, 2, (byte) 0xff};

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    /** Whatever came before, the next good article comes out. */
    private void expectToGoOn() {
        pipeline.add(report("after.example", "1", BRIDGE, Duration.ZERO));
        assertThat(pipeline.expectNext().getArticle().getText()).isEqualTo(BRIDGE);
        pipeline.expectNoMore().expectNoDeadLetter();
    }

    private DeadLetter expectDeadLetter(String stage, byte[] value) {
        DeadLetter letter = pipeline.expectDeadLetter();
        assertThat(letter.getStage()).isEqualTo(stage);
        assertThat(bytes(letter.getValue().orElseThrow())).isEqualTo(value);
        assertThat(letter.getErrorMessage()).isNotBlank();
        assertThat(letter.getStackTrace().orElseThrow()).contains("at io.rawi.");
        assertThat(letter.getVersion()).isNotBlank();
        return letter;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        return Arrays.copyOfRange(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.limit());
    }

    @Test
    void shouldKeepBytesHeadersAndPlaceOfWhatIsNotAvro() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("from", new byte[] {9, 8}).add("empty", null);
        pipeline.add(report("before.example", "1", BRIDGE, Duration.ZERO));
        pipeline.expectNext();

        pipeline.add(
                pipeline.topics.raw(), new TestRecord<>(KEY, GARBAGE, headers, Instant.parse("2024-05-06T07:08:09Z")));

        DeadLetter letter = expectDeadLetter("read", GARBAGE);
        assertThat(letter.getTopic()).contains("news.raw");
        assertThat(letter.getPartition()).contains(0);
        assertThat(letter.getOffset()).contains(1L);
        assertThat(letter.getOrigin()).isEqualTo("news.raw-0@1");
        assertThat(letter.getTimestamp()).contains(Instant.parse("2024-05-06T07:08:09Z"));
        assertThat(bytes(letter.getKey().orElseThrow())).isEqualTo(KEY);
        assertThat(letter.getErrorClass()).isEqualTo(UnreadableRecordException.class.getName());
        assertThat(letter.getHeaders()).hasSize(2);
        assertThat(letter.getHeaders().get(0).getKey()).isEqualTo("from");
        assertThat(bytes(letter.getHeaders().get(0).getValue().orElseThrow())).isEqualTo(new byte[] {9, 8});
        assertThat(letter.getHeaders().get(1).getValue()).isEmpty();
        pipeline.expectNoDeadLetter();
    }

    @Test
    void shouldRefuseAnUnknownSchema() {
        byte[] unknown = ByteBuffer.allocate(20).put((byte) 0).putInt(987_654).array();
        pipeline.add(pipeline.topics.raw(), KEY, unknown);

        assertThat(expectDeadLetter("read", unknown).getErrorMessage()).contains("knows no schema");
        expectToGoOn();
    }

    @Test
    void shouldRefuseARecordOfAnotherType() {
        byte[] relation = pipeline.encode(Relation.class, pipeline.topics.relations(), relation("a-b"));
        pipeline.add(pipeline.topics.raw(), KEY, relation);

        assertThat(expectDeadLetter("read", relation).getErrorMessage())
                .contains("RawArticle")
                .contains("Relation");
        expectToGoOn();
    }

    @Test
    void shouldRefuseATruncatedRecord() {
        byte[] whole = raw(report("a.example", "1", BRIDGE, Duration.ZERO));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        pipeline.add(pipeline.topics.raw(), KEY, half);

        expectDeadLetter("read", half);
        expectToGoOn();
    }

    @Test
    void shouldRefuseARecordWithoutValueOnEveryTopic() {
        for (TopicDefinition topic : List.of(
                pipeline.topics.raw(),
                pipeline.topics.articles(),
                pipeline.topics.fingerprints(),
                pipeline.topics.relations())) {
            pipeline.add(topic, KEY, null);
            DeadLetter letter = pipeline.expectDeadLetter();
            assertThat(letter.getTopic()).contains(topic.name());
            assertThat(letter.getValue()).isEmpty();
            assertThat(letter.getErrorMessage()).contains("no value");
        }
        expectToGoOn();
    }

    @Test
    void shouldRefuseAnEmptyValue() {
        pipeline.add(pipeline.topics.raw(), null, new byte[0]);

        assertThat(expectDeadLetter("read", new byte[0]).getKey()).isEmpty();
        expectToGoOn();
    }

    @Test
    void shouldRefuseWhatIsNoArticle() {
        byte[] empty = raw(report("a.example", "1", " \n ", Duration.ZERO));
        pipeline.add(pipeline.topics.raw(), KEY, empty);

        assertThat(expectDeadLetter("read", empty).getErrorClass()).isEqualTo(NotAnArticleException.class.getName());
        expectToGoOn();
    }

    @Test
    void shouldRefuseAnArticleThatOutgrowsItsRecord() {
        byte[] large = raw(report("a.example", "1", (BRIDGE + " ").repeat(60_000), Duration.ZERO));
        pipeline.add(pipeline.topics.raw(), KEY, large);

        assertThat(expectDeadLetter("read", large).getErrorMessage()).contains("at most");
        expectToGoOn();
    }

    @Test
    void shouldRefuseAnArticleFromNoYear() {
        RawArticle future = report("a.example", "1", BRIDGE, Duration.ofDays(365L * 20_000));
        byte[] value = raw(future);
        pipeline.add(pipeline.topics.raw(), KEY, value);

        assertThat(expectDeadLetter("read", value).getErrorMessage()).contains("years 1 to 9999");
        expectToGoOn();
    }

    @Test
    void shouldRefuseWhatIsNotAvroAtEachLaterStep() {
        pipeline.add(pipeline.topics.fingerprints(), KEY, GARBAGE);
        assertThat(expectDeadLetter("relate", GARBAGE).getTopic()).contains("news.fingerprints");
        pipeline.add(pipeline.topics.articles(), KEY, GARBAGE);
        assertThat(expectDeadLetter("publish", GARBAGE).getTopic()).contains("news.articles");
        pipeline.add(pipeline.topics.relations(), KEY, GARBAGE);
        assertThat(expectDeadLetter("publish", GARBAGE).getTopic()).contains("news.relations");
        expectToGoOn();
    }

    @Test
    void shouldRefuseARecordUnderAnotherArticlesKey() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.expectNext();
        byte[] article = pipeline.output(pipeline.topics.articles()).get(0).value();
        byte[] fingerprint =
                pipeline.output(pipeline.topics.fingerprints()).get(0).value();
        byte[] relation = pipeline.output(pipeline.topics.relations()).get(0).value();

        pipeline.add(pipeline.topics.articles(), KEY, article);
        assertThat(expectDeadLetter("publish", article).getErrorClass())
                .isEqualTo(RefusedRecordException.class.getName());
        pipeline.add(pipeline.topics.fingerprints(), null, fingerprint);
        assertThat(expectDeadLetter("relate", fingerprint).getErrorMessage()).contains("key is missing");
        pipeline.add(pipeline.topics.relations(), KEY, relation);
        expectDeadLetter("publish", relation);
        pipeline.expectNoMore();
    }

    @Test
    void shouldRefuseAFingerprintWhoseIdsDisagree() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.expectNext();
        Fingerprint fingerprint =
                pipeline.all(Fingerprint.class, pipeline.topics.fingerprints()).get(0);
        fingerprint.setDocumentId("0".repeat(32));
        pipeline.add(fingerprint);

        assertThat(pipeline.expectDeadLetter().getErrorMessage()).contains("names another document");
        expectToGoOnBesideTheOther();
    }

    private void expectToGoOnBesideTheOther() {
        pipeline.add(report("after.example", "1", BRIDGE, Duration.ofHours(1)));
        assertThat(pipeline.expectNext().getDuplicate()).isPresent();
    }

    @Test
    void shouldRefuseADamagedArticleUnderTheRightSchema() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.expectNext();
        TestRecord<byte[], byte[]> good =
                pipeline.output(pipeline.topics.articles()).get(0);
        byte[] cut = Arrays.copyOf(good.value(), good.value().length - 20);

        pipeline.add(pipeline.topics.articles(), good.key(), cut);

        expectDeadLetter("publish", cut);
        pipeline.expectNoMore();
    }

    @Test
    void shouldPublishNothingOfBytesBehindAnArticle() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.expectNext();
        TestRecord<byte[], byte[]> good =
                pipeline.output(pipeline.topics.articles()).get(0);
        Article earlier = pipeline.decode(Article.class, pipeline.topics.articles(), good.value());
        earlier.setFetchedAt(earlier.getFetchedAt().minusSeconds(5));
        byte[] clean = pipeline.encode(Article.class, pipeline.topics.articles(), earlier);

        pipeline.add(pipeline.topics.articles(), good.key(), Arrays.copyOf(clean, clean.length + 7));

        Article published = pipeline.expectNext().getArticle();
        assertThat(pipeline.encode(Article.class, pipeline.topics.articles(), published))
                .isEqualTo(clean);
        pipeline.expectNoMore().expectNoDeadLetter();
    }

    private byte[] raw(RawArticle article) {
        return pipeline.encode(RawArticle.class, pipeline.topics.raw(), article);
    }

    private static Relation relation(String articleId) {
        Relation relation = new Relation();
        relation.setArticleId(articleId);
        relation.setFetchedAt(Instant.EPOCH);
        relation.setEdition(new io.rawi.schema.Edition(1, true, null, null));
        relation.setRevision(1);
        return relation;
    }
}
