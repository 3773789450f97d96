package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stories that turn out to be one; what who holds the id of the one that goes is told. */
class StoryMergesTest {

    private final Newsroom newsroom = new Newsroom();

    private static Fingerprint article(String id, double hours, String words) {
        return Newsroom.article(id, hours, words, words);
    }

    private void pair(String first, String second, double hours, String words) {
        newsroom.enter(article(first, hours, words));
        newsroom.copy(article(second, hours + 1, words), first);
    }

    @BeforeEach
    void tellTwoStories() {
        pair("a", "b", 0, "انهيار جسر معلق بوادي الرمان ونجاة حافلة");
        newsroom.copy(article("c", 2, "انهيار جسر معلق بوادي الرمان ونجاة حافلة"), "a");
        pair("m", "n", 4, "افتتاح معرض طوابع نادرة بقلعة حلب");
    }

    @Test
    void shouldLeadFromTheStoryThatGoesToTheOneThatStays() {
        List<Story> told = newsroom.unite("a", "m");

        assertThat(newsroom.placed).containsEntry("m", "a").containsEntry("n", "a");
        assertThat(newsroom.table.get("a").getArticleIds()).containsExactly("a", "b", "c", "m", "n");
        assertThat(told).hasSize(2);
        Story gone = newsroom.table.get("m");
        assertThat(gone.getMergedInto()).isEqualTo(Optional.of("a"));
        assertThat(gone.getArticleIds()).isEmpty();
        assertThat(gone.getClosed()).isTrue();
        assertThat(gone.getRevision()).isEqualTo(2);
        assertThat(gone.getHeadline()).isEqualTo(newsroom.table.get("a").getHeadline());
    }

    @Test
    void shouldKeepTheLargerStoryWhicheverIsNamedFirst() {
        newsroom.unite("m", "a");

        assertThat(newsroom.placed).containsEntry("m", "a");
    }

    @Test
    void shouldKeepTheSmallerIdOfEquallyLargeOnes() {
        pair("x", "y", 5, "عاصفة رملية تغلق مطار تمنراست ثلاث ليال");

        newsroom.unite("x", "m");

        assertThat(newsroom.placed).containsEntry("x", "m").containsEntry("y", "m");
    }

    @Test
    void shouldLeadOnFromARedirectToARedirect() {
        pair("x", "y", 5, "عاصفة رملية تغلق مطار تمنراست ثلاث ليال");
        newsroom.unite("x", "m");
        newsroom.unite("m", "a");

        // The two that were one already are more than the three.
        assertThat(newsroom.placed.values()).containsOnly("m");
        assertThat(newsroom.table.get("a").getMergedInto()).isEqualTo(Optional.of("m"));
        String at = "x";
        while (newsroom.table.get(at).getMergedInto().isPresent()) {
            at = newsroom.table.get(at).getMergedInto().get();
        }
        assertThat(newsroom.table.get(at).getArticleIds()).hasSize(7);
    }

    @Test
    void shouldPutCopiesOfArticlesOfAGoneStoryIntoTheOneThatStays() {
        newsroom.unite("a", "m");
        newsroom.restart();

        newsroom.copy(article("o", 6, "افتتاح معرض طوابع نادرة بقلعة حلب"), "n");

        assertThat(newsroom.placed).containsEntry("o", "a");
    }

    @Test
    void shouldTellNothingWhereTwoArticlesOfOneStoryAreUnited() {
        assertThat(newsroom.unite("a", "b")).isEmpty();
    }

    @Test
    void shouldTellNothingOfAStoryThatGoesBeforeItWasToldOf() {
        newsroom.enter(article("q", 6, "ولادة فيل نادر بحديقة حيوان"));

        newsroom.unite("q", "a");

        assertThat(newsroom.table).doesNotContainKey("q");
        assertThat(newsroom.placed).containsEntry("q", "a");
    }

    @Test
    void shouldNotCloseAStoryThatIsGone() {
        newsroom.unite("a", "m");
        Story gone = newsroom.table.get("m");

        newsroom.enter(article("z", 200, "خبر بعيد عن كل ما سبق"));

        assertThat(newsroom.table.get("m")).isEqualTo(gone);
        assertThat(newsroom.table.get("a").getClosed()).isTrue();
    }

    @Test
    void shouldMakeStoriesOneThatALaterReportBridgesAndRedirectTheOneThatGoes() {
        String collapse = "انهيار سد طيني قرب بلدة عطبرة بعد فيضان وغمر حقول قطن ومدرسة ومستوصف";
        String flight = "اجلاء سكان قرية المقرن بزوارق مطاطية وايواء عائلات بملعب كريمة";
        pair("s", "s2", 10, collapse);
        pair("t", "t2", 11, flight);
        assertThat(newsroom.placed).containsEntry("s2", "s").containsEntry("t2", "t");
        Story before = newsroom.table.get("t");
        assertThat(before.getMergedInto()).isEmpty();

        for (int report = 0; report < 6; report++) {
            newsroom.enter(article("u" + report, 13 + report, collapse + " " + flight));
        }

        assertThat(newsroom.placed)
                .containsEntry("u5", "s")
                .containsEntry("t", "s")
                .containsEntry("t2", "s");
        assertThat(newsroom.table).doesNotContainKey("u0");
        Story gone = newsroom.table.get("t");
        assertThat(gone.getMergedInto()).isEqualTo(Optional.of("s"));
        assertThat(gone.getArticleIds()).isEmpty();
        assertThat(gone.getRevision()).isEqualTo(before.getRevision() + 1);
        assertThat(newsroom.table.get("s").getArticleIds())
                .containsExactly("s", "s2", "t", "t2", "u0", "u1", "u2", "u3", "u4", "u5");
    }
}
