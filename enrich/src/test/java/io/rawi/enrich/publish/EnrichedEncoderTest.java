package io.rawi.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.Article;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Enriched articles are put together from bytes. The serializer, which writes them whole, must find the same ones. */
class EnrichedEncoderTest {

    private final PublishLane lane = new PublishLane();
    private final PatientCodec<Article> articles = lane.codec(Article.class, PublishLane.TOPICS.articles());
    private final PatientCodec<EnrichedArticle> enriched =
            lane.codec(EnrichedArticle.class, PublishLane.TOPICS.enriched());
    private final EnrichedEncoder encoder = new EnrichedEncoder(articles, enriched);

    @AfterEach
    void close() {
        articles.close();
        enriched.close();
        lane.close();
    }

    private EncodedArticle encoded(Article article) {
        return new ArticleIntake(articles).take(articles.encode(article));
    }

    private void expectWhatTheSerializerWrites(Article article, Relation relation, int revision) {
        byte[] whole = enriched.encode(new EnrichedArticle(
                article,
                relation.getEdition(),
                relation.getDuplicate().orElse(null),
                relation.getStoryId().orElse(null),
                revision));
        assertThat(encoder.encode(encoded(article), relation, revision)).isEqualTo(whole);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of("with nothing optional", Articles.bare("نص")),
                Arguments.of("with everything optional", Articles.full("نص طويل بما يكفي")),
                Arguments.of("with an empty text", Articles.bare("")),
                Arguments.of("with characters of two code units", Articles.full("نص 😀😀 𐤀 وآخر")),
                Arguments.of("with a NUL and a BOM", Articles.bare("\u0000\ufeff")),
                Arguments.of("whose length needs another byte", Articles.bare("x".repeat(8191))),
                Arguments.of("of a few megabytes", Articles.full("خبر ".repeat(500_000))));
    }

    static List<Relation> relations() {
        Edition first = new Edition(1, true, null, null);
        Edition middle = new Edition(Integer.MAX_VALUE, false, "x", "y");
        Duplicate copy = new Duplicate(DuplicateKind.EXACT_COPY, "x-y", null, 1f, 1f, List.of());
        Duplicate update =
                new Duplicate(DuplicateKind.UPDATE, "أ", null, 0.25f, 0f, List.of("12 قتيلا", "", "14 قتيلا"));
        return List.of(
                Articles.relation(1, first, null, null),
                Articles.relation(1, first, copy, null),
                Articles.relation(1, first, null, "story-1"),
                Articles.relation(1, first, update, "قصة"),
                Articles.relation(1, middle, null, null),
                Articles.relation(1, middle, update, ""));
    }

    @ParameterizedTest(name = "an article {0}")
    @MethodSource("articles")
    void shouldWriteWhatTheSerializerWritesForAllRelations(String shape, Article article) {
        for (Relation relation : relations()) {
            for (int revision : new int[] {1, 63, 64, 8192, Integer.MAX_VALUE}) {
                expectWhatTheSerializerWrites(article, relation, revision);
                if (article.getText().length() > 100_000) {
                    break;
                }
            }
        }
    }

    @Test
    void shouldCarryNothingOverFromOneArticleToTheNext() {
        Relation full = relations().get(3);
        Relation bare = relations().get(0);
        for (int i = 0; i < 3; i++) {
            expectWhatTheSerializerWrites(Articles.full("نص طويل بما يكفي"), full, 9);
            expectWhatTheSerializerWrites(Articles.bare("x"), bare, 1);
        }
    }

    @Test
    void shouldWriteTheHeaderOfTheEnrichedTopicAndNotOfTheArticles() {
        Article article = Articles.bare("نص");
        byte[] written = encoder.encode(encoded(article), relations().get(0), 1);
        assertThat(WireHeader.of(written)).isEqualTo(WireHeader.of(enriched.encode(enriched.decode(written))));
        assertThat(WireHeader.of(written)).isNotEqualTo(WireHeader.of(articles.encode(article)));
    }
}
