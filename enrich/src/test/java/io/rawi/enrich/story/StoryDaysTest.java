package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryDaysTest {

    private static final long WINDOW = 3 * Terms.DAY;

    private final Map<Integer, List<StoryArticle>> stored = new TreeMap<>();
    private final List<Integer> loaded = new ArrayList<>();
    private final StoryDays days = days(1000);

    private StoryDays days(int mostArticles) {
        return new StoryDays(
                day -> {
                    loaded.add(day);
                    return stored.getOrDefault(day, List.of()).stream();
                },
                WINDOW,
                8,
                mostArticles);
    }

    private static List<String> ids(List<StoryArticle> articles) {
        return articles.stream().map(article -> article.articleId).sorted().toList();
    }

    @Test
    void shouldFindWhatSharesRareTermsWithinTheWindow() {
        days.add(Terms.article("same day", 0, 1, 2, 3));
        days.add(Terms.article("edge", -WINDOW, 1, 2, 3));
        days.add(Terms.article("behind the edge", -WINDOW - 1, 1, 2, 3));
        days.add(Terms.article("later", WINDOW, 1, 2, 3));
        days.add(Terms.article("other", 0, 7, 8, 9));

        assertThat(ids(days.alike(Terms.article("asked", 0, 1, 2, 3)))).containsExactly("edge", "later", "same day");
    }

    @Test
    void shouldNotFindWhatWasRemoved() {
        days.add(Terms.article("a", 0, 1, 2, 3));
        days.remove(0, "a");

        assertThat(days.alike(Terms.article("asked", 0, 1, 2, 3))).isEmpty();
        assertThat(days.find(0, "a")).isEmpty();
        assertThat(days.day(0L).holding(1)).isZero();
        assertThat(days.residentArticles()).isZero();
    }

    @Test
    void shouldHoldAnArticleOnce() {
        days.add(Terms.article("a", 0, 1));
        days.add(Terms.article("a", 0, 1));

        assertThat(days.residentArticles()).isEqualTo(1);
        assertThat(days.day(0L).holding(1)).isEqualTo(1);
    }

    @Test
    void shouldLoadADayWhenItIsAskedForAndOnlyThen() {
        stored.put(2, List.of(Terms.article("stored", 2 * Terms.DAY, 1, 2, 3)));

        assertThat(ids(days.alike(Terms.article("asked", 4 * Terms.DAY, 1, 2, 3))))
                .containsExactly("stored");
        assertThat(ids(days.alike(Terms.article("asked", 4 * Terms.DAY, 1, 2, 3))))
                .containsExactly("stored");

        assertThat(loaded).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void shouldKeepNoMoreDaysThanItMay() {
        for (int day = 0; day < 60; day++) {
            days.alike(Terms.article("asked", day * Terms.DAY, 1, 2, 3));
        }

        assertThat(days.residentDays()).isLessThanOrEqualTo(8);
    }

    @Test
    void shouldKeepNoMoreArticlesThanItMayButForTheWindow() {
        StoryDays few = days(10);
        for (int day = 0; day < 30; day++) {
            few.alike(Terms.article("asked", day * Terms.DAY, 1, 2, 3));
            for (int i = 0; i < 5; i++) {
                few.add(Terms.article(day + "-" + i, day * Terms.DAY, 1, 2, 3));
            }
        }

        // Seven days are in use: three on each side.
        assertThat(few.residentDays()).isLessThanOrEqualTo(7);
        assertThat(few.residentArticles()).isLessThanOrEqualTo(4 * 5);
    }

    @Test
    void shouldCountTheSameAfterADayWasForgottenAndLoadedAgain() {
        StoryArticle article = Terms.article("a", 0, 1, 2, 3);
        days.add(article);
        stored.put(0, List.of(article));
        for (int day = 20; day < 40; day++) {
            days.alike(Terms.article("asked", day * Terms.DAY, 1, 2, 3));
        }
        assertThat(loaded).doesNotHaveDuplicates();

        assertThat(ids(days.alike(Terms.article("asked", 0, 1, 2, 3)))).containsExactly("a");
        assertThat(loaded).contains(0);
    }

    @Test
    void shouldFindMostOfWhatComparingWithAllFinds() {
        int alike = 0;
        int found = 0;
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<StoryArticle> all = new ArrayList<>();
            StoryDays some = new StoryDays(day -> Stream.empty(), WINDOW, 8, 1000);
            for (int i = 0; i < 150; i++) {
                long time = (long) (random.nextDouble() * 5 * Terms.DAY);
                StoryArticle article = Terms.article("a" + i, time, Terms.random(random, 50));
                all.add(article);
                some.add(article);
            }
            for (int i = 0; i < 20; i++) {
                StoryArticle like = all.get(random.nextInt(all.size()));
                // Two fifths of the terms are those of a known article.
                int[] terms = Terms.random(random, 50);
                System.arraycopy(like.terms, 0, terms, 0, Math.min(20, like.terms.length));
                StoryArticle asked = Terms.article("asked", like.time, terms);
                List<StoryArticle> candidates = some.alike(asked);
                for (StoryArticle other : all) {
                    if (Math.abs(other.time - asked.time) <= WINDOW && cosine(asked, other) >= 0.5) {
                        alike++;
                        found += candidates.contains(other) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(alike).isGreaterThan(800);
        assertThat((double) found / alike).isGreaterThan(0.85);
    }

    private static double cosine(StoryArticle one, StoryArticle other) {
        Likeness likeness = new Likeness();
        likeness.turn(one, new Burst(new float[one.terms.length], 0));
        return likeness.with(other)[Likeness.COSINE];
    }

    @Test
    void shouldKnowAnArticleByItsTimeAndId() {
        days.add(Terms.article("a", 5, 1));

        assertThat(days.find(5, "a")).map(article -> article.articleId).isEqualTo(Optional.of("a"));
        assertThat(days.find(5 + 2 * Terms.DAY, "a")).isEmpty();
    }

    @Test
    void shouldTakeADayAndTheWindowBeforeItIntoMemory() {
        stored.put(9, List.of(Terms.article("kept", 9 * Terms.DAY, 1, 2, 3)));

        days.loadBefore(10);

        assertThat(loaded).containsExactly(7, 8, 9, 10);
        assertThat(ids(days.alike(Terms.article("asked", 10 * Terms.DAY, 1, 2, 3))))
                .containsExactly("kept");
        assertThat(loaded).as("only the days to come").containsExactly(7, 8, 9, 10, 11, 12, 13);
    }
}
