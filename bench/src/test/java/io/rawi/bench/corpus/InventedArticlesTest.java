package io.rawi.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InventedArticlesTest {

    @Property(tries = 20)
    void shouldMakeTheSameArticlesFromTheSameSeed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        List<RawArticle> once = new InventedArticles(InventedMix.hard(), seed).make(count);

        assertThat(once).hasSize(count).isEqualTo(new InventedArticles(InventedMix.hard(), seed).make(count));
    }

    @Test
    void shouldMakeOtherArticlesFromAnotherSeed() {
        assertThat(new InventedArticles(InventedMix.likeNews(), 1).make(5))
                .isNotEqualTo(new InventedArticles(InventedMix.likeNews(), 2).make(5));
    }

    @Test
    void shouldBeAsLongAsRealArticles() {
        int[] lengths = new InventedArticles(InventedMix.likeNews(), 7)
                .make(4000).stream()
                        .mapToInt(article -> article.getBody().remaining())
                        .sorted()
                        .toArray();

        // A body ends with a whole sentence: up to some 300 bytes longer than drawn.
        assertThat(lengths[2000]).isCloseTo(2195, within(400));
        assertThat(lengths[3800]).isCloseTo(8794, within(1500));
        assertThat(Arrays.stream(lengths).average().orElseThrow()).isCloseTo(3300, within(500.0));
    }

    @Test
    void shouldMixCopiesSightingsEditionsAndEmptyPagesAsWanted() {
        List<RawArticle> articles = new InventedArticles(InventedMix.hard(), 3).make(4000);
        int empties = 0;
        int copies = 0;
        int sightings = 0;
        int editions = 0;
        Set<String> urls = new HashSet<>();
        Set<ByteBuffer> bodies = new HashSet<>();
        for (RawArticle article : articles) {
            boolean newUrl = urls.add(article.getUrl().orElseThrow());
            boolean newBody = bodies.add(article.getBody());
            empties += article.getBody().remaining() == 0 ? 1 : 0;
            copies += newUrl && !newBody && article.getBody().remaining() > 0 ? 1 : 0;
            sightings += !newUrl && !newBody ? 1 : 0;
            editions += !newUrl && newBody ? 1 : 0;
        }

        assertThat(empties / 4000.0).isCloseTo(.02, within(.01));
        assertThat(copies / 4000.0).isCloseTo(.25, within(.03));
        assertThat(sightings / 4000.0).isCloseTo(.05, within(.015));
        assertThat(editions / 4000.0).isCloseTo(.05, within(.015));
    }

    @Test
    void shouldMakeEveryPageOnceWhereNoneIsSeenAgain() {
        List<RawArticle> articles = new InventedArticles(InventedMix.likeNews(), 3).make(1000);

        assertThat(articles).extracting(RawArticle::getUrl).doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void shouldLengthenWithTheQuantile(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        assertThat(ArticleLengths.at(Math.min(one, other)))
                .isLessThanOrEqualTo(ArticleLengths.at(Math.max(one, other)));
        assertThat(ArticleLengths.at(one)).isBetween(120, 30000);
    }

    @Test
    void shouldRefuseAMixOfMoreThanEverything() {
        assertThatThrownBy(() -> new InventedMix(.5, .5, .1, 0)).hasMessageContaining("together at most 1");
        assertThatThrownBy(() -> new InventedMix(-.1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTellRoundsApartInAddressAndTimeAndKeepTheRest() {
        RawArticle article =
                new InventedArticles(InventedMix.likeNews(), 3).make(1).get(0);
        Duration later = Duration.ofDays(90);

        RawArticle round = new Round("b2", later).of(article);

        assertThat(round.getUrl()).isEqualTo(article.getUrl().map(url -> url + "?round=b2"));
        assertThat(round.getFetchedAt()).isEqualTo(article.getFetchedAt().plus(later));
        assertThat(round.getPublishedAt()).isEqualTo(article.getPublishedAt().map(time -> time.plus(later)));
        assertThat(RawArticle.newBuilder(round)
                        .setUrl(article.getUrl().orElseThrow())
                        .setFetchedAt(article.getFetchedAt())
                        .setPublishedAt(article.getPublishedAt().orElseThrow())
                        .build())
                .isEqualTo(article);
    }

    @Test
    void shouldPublishWhenFetchedWhereAnArticleOfARoundHasNoTime() {
        RawArticle undated = RawArticle.newBuilder(
                        new InventedArticles(InventedMix.likeNews(), 3).make(1).get(0))
                .setPublishedAt(null)
                .build();

        RawArticle round = new Round("b2", Duration.ofDays(1)).of(undated);

        assertThat(round.getPublishedAt()).contains(undated.getFetchedAt().plus(Duration.ofDays(1)));
    }

    @Test
    void shouldLeaveNoTwoRoundsWithinTheTimeInWhichCopiesAreSought() throws Exception {
        Corpus corpus = Corpus.open(Optional.empty(), 200, InventedMix.hard(), 4);
        Function<Integer, LongSummaryStatistics> days = number -> corpus.articles().stream()
                .map(corpus.round(number)::of)
                .mapToLong(article -> article.getFetchedAt().getEpochSecond() / 86_400)
                .summaryStatistics();

        for (int number = 0; number < 6; number++) {
            long gap = days.apply(number + 1).getMin() - days.apply(number).getMax();
            assertThat(gap).isBetween(59L, 61L);
        }
        assertThat(corpus.round(0).later()).isEqualTo(Duration.ZERO);
    }

    @Test
    void shouldAddTheRoundBehindOtherParametersOfAnAddress() {
        RawArticle article = RawArticle.newBuilder(
                        new InventedArticles(InventedMix.likeNews(), 3).make(1).get(0))
                .setUrl("https://paper.example/show?id=7")
                .build();

        assertThat(new Round("x", Duration.ZERO).of(article).getUrl())
                .contains("https://paper.example/show?id=7&round=x");
    }

    @Test
    void shouldInventArticlesWhereNoDataFolderIsGiven() throws Exception {
        Corpus corpus = Corpus.open(Optional.empty(), 12, InventedMix.likeNews(), 1);

        assertThat(corpus.articles()).hasSize(12);
        assertThat(corpus.description()).isEqualTo("12 invented articles");
        assertThat(corpus.bytes()).isGreaterThan(12 * 120);
    }
}
