package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private final StoryDay day = new StoryDay();

    private StoryArticle added(String id) {
        StoryArticle article = Terms.article(id, 0, 1);
        day.add(article);
        return article;
    }

    @Test
    void shouldGiveAllWhereThereAreFew() {
        added("a");
        added("b");
        Alike alike = new Alike(3);

        alike.add(day, 0, 0.2f);
        alike.add(day, 1, 0.9f);

        assertThat(alike.most()).extracting(article -> article.articleId).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shouldTakeTheSmallerIdOfThoseThatShareEqually() {
        added("c");
        added("a");
        added("b");
        Alike alike = new Alike(2);

        for (int place = 0; place < 3; place++) {
            alike.add(day, place, 0.5f);
        }

        assertThat(alike.most()).extracting(article -> article.articleId).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shouldForgetWhatItWasGivenForAnotherArticle() {
        added("a");
        Alike alike = new Alike(2);
        alike.add(day, 0, 0.5f);

        alike.clear();

        assertThat(alike.most()).isEmpty();
    }

    @Property(tries = 200)
    void shouldGiveThoseThatASortGives(@ForAll long seed, @ForAll @IntRange(max = 700) int count) {
        record Given(String id, float share) {}
        Random random = new Random(seed);
        StoryDay many = new StoryDay();
        Alike alike = new Alike(48);
        List<Given> given = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            String id = Integer.toString(random.nextInt(), 36) + "-" + place;
            // Steps of a hundredth, so that many are equal, and some above one by rounding.
            float share = random.nextInt(103) / 100f;
            many.add(Terms.article(id, 0, 1));
            alike.add(many, place, share);
            given.add(new Given(id, share));
        }
        given.sort(Comparator.comparing(Given::share).reversed().thenComparing(Given::id));

        assertThat(alike.most())
                .extracting(article -> article.articleId)
                .containsExactlyInAnyOrderElementsOf(
                        given.stream().limit(48).map(Given::id).toList());
    }
}
