package io.rawi.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.corpus.InventedArticles;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private final ArabicEngine engine = ArabicEngine.load();
    private final RawArticle article = FeedMarker.mark(
            new InventedArticles(InventedMix.likeNews(), 11).make(1).get(0), 0);

    @Test
    void shouldExpectEachPageAndText() {
        RawArticle elsewhere = FeedMarker.mark(
                RawArticle.newBuilder(article).setUrl("https://paper.example/b").build(), 1);

        Expectation expected = Expectation.of(List.of(article, elsewhere), engine::read);

        assertThat(expected.articles()).hasSize(2);
        assertThat(expected.articles().values())
                .extracting(ExpectedArticle::contentId)
                .containsOnly(expected.articles().values().iterator().next().contentId());
        assertThat(expected.refused()).isEmpty();
        assertThat(expected.outcomesOf(0)).isZero();
        assertThat(expected.outcomesOf(1)).isEqualTo(1);
        assertThat(expected.outcomesOf(2)).isEqualTo(2);
    }

    @Test
    void shouldExpectOneTextOfOnePageOnceWithItsFirstFetch() {
        RawArticle earlier = FeedMarker.mark(
                RawArticle.newBuilder(article)
                        .setFetchedAt(article.getFetchedAt().minusSeconds(60))
                        .build(),
                1);

        for (List<RawArticle> order : List.of(List.of(article, earlier), List.of(earlier, article))) {
            Expectation expected = Expectation.of(order, engine::read);
            assertThat(expected.articles().values()).singleElement().satisfies(one -> assertThat(one.marker())
                    .isEqualTo("1"));
        }
    }

    @Test
    void shouldExpectADeadLetterForWhatHoldsNoArticle() {
        RawArticle empty = FeedMarker.mark(
                RawArticle.newBuilder(article)
                        .setTitle("")
                        .setBody(ByteBuffer.allocate(0))
                        .build(),
                4);

        Expectation expected = Expectation.of(List.of(article, empty), engine::read);

        assertThat(expected.refused()).containsExactly("4");
        assertThat(expected.outcomesOf(2)).isEqualTo(2);
        assertThat(expected.articles()).hasSize(1);
    }

    @Test
    void shouldNotChangeAnyIdentityByTheMark() {
        Expectation seven = Expectation.of(List.of(FeedMarker.mark(article, 7)), engine::read);
        Expectation eight = Expectation.of(List.of(FeedMarker.mark(article, 8)), engine::read);

        assertThat(seven.articles().keySet()).isEqualTo(eight.articles().keySet());
    }

    @Test
    void shouldKeepOtherAttributesBesideTheMark() {
        RawArticle tagged = RawArticle.newBuilder(article)
                .setAttributes(java.util.Map.of("section", "sport"))
                .build();

        assertThat(FeedMarker.mark(tagged, 3).getAttributes())
                .containsEntry("section", "sport")
                .containsEntry(FeedMarker.ATTRIBUTE, "3");
    }
}
