package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What closes a story is three days of the articles' own time, and a late article opens it again. */
class StorySilenceTest {

    private static final String WORDS = "غرق عبارة ركاب قبالة سواحل عدن وانقاذ بحارة";

    private final Newsroom newsroom = new Newsroom();

    private static Fingerprint report(String id, double hours) {
        return Newsroom.article(id, hours, WORDS, WORDS);
    }

    private static Fingerprint other(String id, double hours) {
        return Newsroom.article(id, hours, "مهرجان تمور " + id, "مهرجان تمور ونخيل " + id);
    }

    @BeforeEach
    void tellAStory() {
        newsroom.enter(report("a", 0));
        newsroom.copy(report("b", 2), "a");
    }

    @Test
    void shouldCloseAfterThreeDaysWithoutAnArticle() {
        newsroom.enter(other("x", 2 + 72));
        assertThat(newsroom.table.get("a").getClosed()).isFalse();

        List<Story> told = newsroom.enter(other("y", 2 + 73));

        assertThat(told).singleElement().satisfies(story -> {
            assertThat(story.getStoryId()).isEqualTo("a");
            assertThat(story.getClosed()).isTrue();
            assertThat(story.getRevision()).isEqualTo(2);
        });
    }

    @Test
    void shouldCloseOnce() {
        newsroom.enter(other("x", 80));

        assertThat(newsroom.enter(other("y", 90))).isEmpty();
        assertThat(newsroom.enter(other("z", 400))).isEmpty();
    }

    @Test
    void shouldOpenAgainForAnArticleOfNow() {
        newsroom.enter(other("x", 80));

        newsroom.copy(report("c", 80), "a");

        assertThat(newsroom.table.get("a").getClosed()).isFalse();
        assertThat(newsroom.table.get("a").getArticleIds()).containsExactly("a", "b", "c");
    }

    @Test
    void shouldCloseAgainAfterItOpenedAgain() {
        newsroom.enter(other("x", 80));
        newsroom.copy(report("c", 80), "a");

        newsroom.enter(other("y", 160));

        assertThat(newsroom.table.get("a").getClosed()).isTrue();
    }

    @Test
    void shouldStayClosedForAnArticleOfThatTimeThatComesLate() {
        newsroom.enter(other("x", 200));

        List<Story> told = newsroom.copy(report("c", 3), "a");

        assertThat(told).singleElement().satisfies(story -> {
            assertThat(story.getArticleIds()).containsExactly("a", "b", "c");
            assertThat(story.getClosed()).isTrue();
        });
    }

    @Test
    void shouldTellAtOnceThatABackfilledStoryIsClosed() {
        newsroom.enter(other("x", 2000));
        newsroom.enter(Newsroom.article("p", 500, "كسوف شمس جزئي بنواكشوط", "كسوف شمس"));
        newsroom.copy(Newsroom.article("q", 501, "كسوف شمس جزئي بنواكشوط", "كسوف شمس"), "p");

        assertThat(newsroom.table.get("p").getClosed()).isTrue();
    }

    @Test
    void shouldKnowAfterARestartHowFarTimeHasCome() {
        newsroom.enter(other("x", 60));
        newsroom.restart();

        newsroom.enter(other("y", 2 + 73));

        assertThat(newsroom.table.get("a").getClosed()).isTrue();
    }

    @Test
    void shouldKeepNothingListedOfStoriesThatAreClosed() {
        newsroom.enter(other("x", 200));

        long listed = 0;
        try (var open = newsroom.stores.get(StoryTelling.SILENCE).all()) {
            while (open.hasNext()) {
                open.next();
                listed++;
            }
        }
        // How far time has come is all that is left.
        assertThat(listed).isEqualTo(1);
    }
}
