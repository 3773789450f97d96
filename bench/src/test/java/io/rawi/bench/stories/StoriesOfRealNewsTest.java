package io.rawi.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rawi.bench.duplicates.RelatedNews;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of two days of real news, in the folder that {@code RAWI_DATA} names; none of its text is kept here. */
class StoriesOfRealNewsTest {

    private static final Set<String> DAYS = Set.of("2015-07-31", "2015-08-01");

    private static List<Fingerprint> news;
    private static Map<String, String> inOrder;

    @BeforeAll
    static void readTheNews() {
        String data = System.getenv("RAWI_DATA");
        assumeTrue(data != null && Files.isDirectory(Path.of(data, "news")), "RAWI_DATA names no folder with news");
        news = List.copyOf(
                StoryNews.read(Path.of(data, "news"), DAYS::contains).byOrigin().values());
        inOrder = stories(news);
    }

    private static Map<String, String> stories(Collection<Fingerprint> fingerprints) {
        Map<String, String> stories = new TreeMap<>();
        for (Relation relation : RelatedNews.relate(fingerprints).relations().values()) {
            stories.put(relation.getArticleId(), relation.getStoryId().orElseThrow());
        }
        return stories;
    }

    @Test
    void shouldMakeTheSameStoriesOfTheSameOrder() {
        assertThat(stories(news)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldAgreeWithAnOrderShuffledWithinADay(long seed) {
        Random random = new Random(seed);
        Map<Fingerprint, Double> arrivals = new HashMap<>();
        news.forEach(article -> arrivals.put(
                article,
                article.getFetchedAt().toEpochMilli()
                        + random.nextDouble() * Duration.ofDays(1).toMillis()));

        Map<String, String> shuffled = stories(
                news.stream().sorted(Comparator.comparing(arrivals::get)).toList());

        assertThat(BCubed.of(shuffled, inOrder).f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void shouldPutEveryArticleIntoAStoryAndMostIntoSmallOnes() {
        Map<String, Integer> sizes = new HashMap<>();
        inOrder.values().forEach(story -> sizes.merge(story, 1, Integer::sum));

        assertThat(inOrder).hasSize((int)
                news.stream().map(Fingerprint::getArticleId).distinct().count());
        // A story that takes in a tenth of all news is no event.
        assertThat(sizes.values()).allMatch(size -> size < news.size() / 10);
        assertThat(sizes.size()).isBetween(news.size() / 5, news.size());
    }
}
