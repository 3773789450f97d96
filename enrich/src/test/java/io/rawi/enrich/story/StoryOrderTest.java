package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the order in which articles come may change of their stories, and what it may not. */
class StoryOrderTest {

    private static Newsroom told(List<Fingerprint> articles, int... restarts) {
        Newsroom newsroom = new Newsroom();
        for (int at = 0; at < articles.size(); at++) {
            for (int restart : restarts) {
                if (restart == at) {
                    newsroom.restart();
                }
            }
            newsroom.enter(articles.get(at));
        }
        return newsroom;
    }

    @Property(tries = 10)
    void shouldMakeTheSameStoriesOfTheSameOrder(@ForAll long seed) {
        List<Fingerprint> articles = InventedNews.of(seed, 40).articles();

        Newsroom one = told(articles);
        Newsroom other = told(articles);

        assertThat(other.table).isEqualTo(one.table);
        assertThat(other.placed).isEqualTo(one.placed);
    }

    @Property(tries = 15)
    void shouldMakeTheSameStoriesWhereItIsRestarted(
            @ForAll long seed, @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second) {
        List<Fingerprint> articles = InventedNews.of(seed, 40).articles();

        Newsroom whole = told(articles);
        Newsroom broken = told(articles, first, first + second);

        assertThat(broken.table).isEqualTo(whole.table);
        assertThat(broken.placed).isEqualTo(whole.placed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldAgreeWithAnOrderShuffledWithinADay(long seed) {
        InventedNews news = InventedNews.of(seed, 150);

        Map<String, String> inOrder = told(news.articles()).placed;
        Map<String, String> shuffled = told(news.shuffled(seed, 24)).placed;

        assertThat(Agreement.of(shuffled, inOrder)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void shouldFindTheEventsThatWereInvented() {
        InventedNews news = InventedNews.of(42, 150);

        assertThat(Agreement.of(told(news.articles()).placed, news.events())).isGreaterThanOrEqualTo(0.9);
    }

    @Property(tries = 10)
    void shouldKeepEveryArticleInExactlyOneStoryThatIsNotMerged(@ForAll long seed) {
        InventedNews news = InventedNews.of(seed, 40);
        Newsroom newsroom = told(news.shuffled(seed, 48));

        assertThat(newsroom.placed).hasSameSizeAs(news.articles());
        newsroom.table.values().forEach(story -> {
            if (story.getMergedInto().isPresent()) {
                assertThat(newsroom.placed).doesNotContainValue(story.getStoryId());
            } else {
                assertThat(story.getArticleIds())
                        .allSatisfy(id -> assertThat(newsroom.placed).containsEntry(id, story.getStoryId()));
            }
        });
    }
}
