package io.rawi.enrich.read;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.NOON;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.Pipeline;
import io.rawi.schema.Article;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Versions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first step: what of a raw article becomes an article and its fingerprint. */
class ReadStepTest {

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    private Article article() {
        List<Article> articles = pipeline.all(Article.class, pipeline.topics.articles());
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    @Test
    void shouldKeepWhatTheSourceSaid() {
        RawArticle raw = report("a.example", "news/1", BRIDGE, Duration.ZERO);
        raw.setAuthor("مراسلنا");
        pipeline.add(raw);

        Article article = article();
        assertThat(article.getSource()).isEqualTo("a.example");
        assertThat(article.getUrl()).contains("https://a.example/news/1");
        assertThat(article.getAuthor()).contains("مراسلنا");
        assertThat(article.getOrigin()).isEqualTo("wire.jsonl#1");
        assertThat(article.getFetchedAt()).isEqualTo(raw.getFetchedAt());
        assertThat(article.getAttributes()).isEqualTo(Map.of("desk", "local", "feed", "main", "lang", "ar"));
    }

    @Test
    void shouldSayWhatMadeIt() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));

        ArabicEngine engine = ArabicEngine.load();
        assertThat(article().getVersions())
                .isEqualTo(new Versions(engine.version(), engine.modelVersion(), engine.gazetteerVersion()));
    }

    @Test
    void shouldMakeAFingerprintThatAgreesWithTheArticle() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));

        Article article = article();
        Fingerprint fingerprint =
                pipeline.all(Fingerprint.class, pipeline.topics.fingerprints()).get(0);
        assertThat(fingerprint.getArticleId()).isEqualTo(article.getArticleId());
        assertThat(fingerprint.getArticleId())
                .isEqualTo(fingerprint.getDocumentId() + "-" + fingerprint.getContentId());
        assertThat(fingerprint.getArticleTime()).isEqualTo(article.getTime().getValue());
        assertThat(fingerprint.getFetchedAt()).isEqualTo(article.getFetchedAt());
        assertThat(fingerprint.getLanguage()).isEqualTo(article.getLanguage());
        assertThat(fingerprint.getTokens()).isEqualTo(BRIDGE.split(" ").length);
    }

    @Test
    void shouldKeyAndStampBothRecordsByTheArticle() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));

        TestRecord<byte[], byte[]> article =
                pipeline.output(pipeline.topics.articles()).get(0);
        TestRecord<byte[], byte[]> fingerprint =
                pipeline.output(pipeline.topics.fingerprints()).get(0);
        assertThat(new String(article.key(), StandardCharsets.UTF_8)).matches("[0-9a-f]{32}-[0-9a-f]{32}");
        assertThat(fingerprint.key()).isEqualTo(article.key());
        assertThat(article.timestamp()).isEqualTo(NOON.toEpochMilli());
        assertThat(fingerprint.timestamp()).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void shouldStampAnArticleFromBefore1970WithZeroAndKeepItsTime() {
        Instant early = Instant.parse("1948-05-01T00:00:00Z");
        pipeline.add(report("a.example", "1", BRIDGE, early, early));

        TestRecord<byte[], byte[]> record =
                pipeline.output(pipeline.topics.articles()).get(0);
        assertThat(record.timestamp()).isZero();
        Instant time = pipeline.decode(Article.class, pipeline.topics.articles(), record.value())
                .getTime()
                .getValue();
        Instant related = pipeline.all(Fingerprint.class, pipeline.topics.fingerprints())
                .get(0)
                .getArticleTime();
        assertThat(time).isEqualTo(early);
        assertThat(related).isEqualTo(early);
        pipeline.expectNext();
        pipeline.expectNoDeadLetter();
    }

    @Test
    void shouldWriteTheSameBytesForTheSameArticle() {
        RawArticle raw = report("a.example", "1", BRIDGE, Duration.ZERO);
        pipeline.add(raw, raw);

        List<TestRecord<byte[], byte[]>> records = pipeline.output(pipeline.topics.articles());
        assertThat(records).hasSize(2);
        assertThat(records.get(0).value()).isEqualTo(records.get(1).value());
    }

    @Test
    void shouldCountWhatItDid() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "1", BRIDGE, Duration.ofHours(1)));
        pipeline.add(report("c.example", "1", " ", Duration.ZERO));

        assertThat(pipeline.counters.readCount()).isEqualTo(3);
        assertThat(pipeline.counters.articleCount()).isEqualTo(2);
        assertThat(pipeline.counters.relationCount()).isEqualTo(2);
        assertThat(pipeline.counters.copyCount()).isEqualTo(1);
        assertThat(pipeline.counters.enrichedCount()).isEqualTo(2);
        assertThat(pipeline.counters.deadLetterCount()).isEqualTo(1);
    }
}
