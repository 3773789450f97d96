package io.rawi.enrich.publish;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.enrich.Pipeline;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.schema.Article;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EventModality;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import io.rawi.schema.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last step alone: articles and relations that come in any interleaving. */
class PublishTest {

    private static final ArticleReader READER = new ArticleReader(ArabicEngine.load());

    private Pipeline pipeline;
    private Article article;

    @BeforeEach
    void open() {
        pipeline = Pipeline.open();
        article = article();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    /** An article as the read step makes it. */
    private static Article article() {
        try {
            return READER.read(report("a.example", "1", BRIDGE, Duration.ZERO));
        } catch (NotAnArticleException e) {
            throw new IllegalStateException(e);
        }
    }

    private Relation relation(int revision, String copyOf) {
        return new Relation(
                article.getArticleId(),
                article.getFetchedAt(),
                new Edition(1, true, null, null),
                copyOf == null ? null : new Duplicate(DuplicateKind.EXACT_COPY, copyOf, null, 1f, 1f, List.of()),
                null,
                revision);
    }

    private Article fetchedEarlier(int seconds) {
        return Article.newBuilder(article)
                .setFetchedAt(article.getFetchedAt().minusSeconds(seconds))
                .build();
    }

    private NewsEvent event(String place) {
        NewsEvent event = new NewsEvent();
        event.setEventId(article.getArticleId() + "/" + place);
        event.setArticleId(article.getArticleId());
        event.setType("Strategic developments");
        event.setModality(EventModality.REPORTED);
        event.setSides(List.of());
        event.setTolls(List.of());
        event.setEvidence(new Span(0, 5));
        event.setVersions(article.getVersions());
        event.setRevision(1);
        return event;
    }

    @Test
    void shouldWaitForTheRelation() {
        pipeline.add(article).expectNoMore();
        pipeline.add(relation(1, null));

        EnrichedArticle enriched = pipeline.expectNext();
        assertThat(encoded(pipeline, enriched.getArticle())).isEqualTo(encoded(pipeline, article));
        assertThat(enriched.getRevision()).isEqualTo(1);
        pipeline.expectNoMore();
    }

    @Test
    void shouldWaitForTheArticle() {
        pipeline.add(relation(1, null)).add(relation(2, "x")).expectNoMore();
        pipeline.add(article);

        EnrichedArticle enriched = pipeline.expectNext();
        assertThat(enriched.getDuplicate().orElseThrow().getOf()).isEqualTo("x");
        assertThat(enriched.getRevision()).isEqualTo(1);
        pipeline.expectNoMore();
    }

    @Test
    void shouldCountItsOwnRevisions() {
        pipeline.add(article).add(relation(7, null)).add(relation(9, "x"));

        assertThat(pipeline.expectNext().getRevision()).isEqualTo(1);
        assertThat(pipeline.expectNext().getRevision()).isEqualTo(2);
    }

    @Test
    void shouldEmitNothingWhenNothingChanged() {
        pipeline.add(article).add(relation(1, null));
        pipeline.expectNext();

        pipeline.add(article).add(relation(1, null)).add(relation(2, null)).expectNoMore();
    }

    @Test
    void shouldEmitAgainWhenAnEarlierSightingArrives() {
        pipeline.add(article).add(relation(1, null));
        pipeline.expectNext();

        pipeline.add(fetchedEarlier(60));

        EnrichedArticle again = pipeline.expectNext();
        assertThat(again.getRevision()).isEqualTo(2);
        assertThat(again.getArticle().getFetchedAt())
                .isEqualTo(article.getFetchedAt().minusSeconds(60));
        pipeline.add(article).expectNoMore();
    }

    @Test
    void shouldGoOnCountingAfterARestart() {
        pipeline.add(article).add(relation(1, null));
        pipeline.expectNext();

        pipeline.restart().add(relation(2, "x"));

        assertThat(pipeline.expectNext().getRevision()).isEqualTo(2);
    }

    @Test
    void shouldWriteTheSameBytesAsTheSerializer() {
        pipeline.add(article).add(relation(1, null)).add(relation(2, "x"));

        List<TestRecord<byte[], byte[]>> records = pipeline.output(pipeline.topics.enriched());
        assertThat(records).hasSize(2);
        for (TestRecord<byte[], byte[]> record : records) {
            EnrichedArticle enriched =
                    pipeline.decode(EnrichedArticle.class, pipeline.topics.enriched(), record.value());
            Article inside = enriched.getArticle();
            inside.setAttributes(new TreeMap<>(inside.getAttributes()));
            assertThat(pipeline.encode(EnrichedArticle.class, pipeline.topics.enriched(), enriched))
                    .isEqualTo(record.value());
        }
    }

    @Test
    void shouldStampRecordsWithTheArticlesTime() {
        pipeline.add(article).add(relation(1, null));

        assertThat(pipeline.output(pipeline.topics.enriched())).singleElement().satisfies(record -> assertThat(
                        record.timestamp())
                .isEqualTo(article.getTime().getValue().toEpochMilli()));
    }

    @Test
    void shouldEmitEventsAsRowsOnceTheArticleComesOut() {
        article.setEvents(List.of(event("0"), event("1")));
        pipeline.add(article);
        assertThat(pipeline.events()).isEmpty();

        pipeline.add(relation(1, null));
        assertThat(pipeline.events()).containsExactly(event("0"), event("1"));
        pipeline.add(relation(2, "x"));
        assertThat(pipeline.events()).isEmpty();
    }

    @Test
    void shouldWithdrawEventsThatAnEarlierSightingDoesNotReport() {
        article.setEvents(List.of(event("0"), event("1")));
        pipeline.add(article).add(relation(1, null));
        pipeline.events();
        Article earlier = fetchedEarlier(60);
        earlier.setEvents(List.of(event("1")));

        pipeline.add(earlier);

        List<NewsEvent> rows = pipeline.events();
        assertThat(rows)
                .extracting(NewsEvent::getEventId)
                .containsExactly(event("1").getEventId(), event("0").getEventId());
        assertThat(rows).extracting(NewsEvent::getWithdrawn).containsExactly(false, true);
        assertThat(rows).extracting(NewsEvent::getRevision).containsExactly(2, 2);
    }

    @Property(tries = 5)
    void shouldEndInTheSameArticleWhateverTheInterleaving(@ForAll Random random) {
        article = article();
        List<Object> articles =
                new ArrayList<>(List.of(article, fetchedEarlier(10), fetchedEarlier(20), fetchedEarlier(10)));
        Collections.shuffle(articles, random);
        // Relations of one article come in the order of their partition.
        List<Object> relations = new ArrayList<>(List.of(relation(1, null), relation(2, "x"), relation(3, "y")));
        try (Pipeline fresh = Pipeline.open()) {
            while (!articles.isEmpty() || !relations.isEmpty()) {
                List<Object> from =
                        relations.isEmpty() || (!articles.isEmpty() && random.nextBoolean()) ? articles : relations;
                Object next = from.remove(0);
                if (next instanceof Article one) {
                    fresh.add(one);
                } else {
                    fresh.add((Relation) next);
                }
            }
            EnrichedArticle last = fresh.table().get(article.getArticleId());
            assertThat(encoded(fresh, last.getArticle())).isEqualTo(encoded(fresh, fetchedEarlier(20)));
            assertThat(last.getDuplicate().orElseThrow().getOf()).isEqualTo("y");
            assertThat(fresh.table()).hasSize(1);
        }
    }

    /** Compared as bytes: Avro's own comparison of records in arrays does not know the type of their times. */
    private static byte[] encoded(Pipeline pipeline, Article record) {
        Article sorted = Article.newBuilder(record)
                .setAttributes(new TreeMap<>(record.getAttributes()))
                .build();
        return pipeline.encode(Article.class, pipeline.topics.articles(), sorted);
    }
}
