package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.EntityType;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTellingTest {

    private static final String FIRE = "حريق هائل يلتهم مستودع اخشاب بمرفا صفاقس";
    private static final String FIRE_BODY =
            "اندلع حريق هائل في مستودع اخشاب بمرفا صفاقس والتهمت النيران سقيفة ورافعتين واجلت الاطفائية عمال المرفا";
    private static final String FIRE_AGAIN = "اطفائية صفاقس تخمد حريق مستودع الاخشاب في المرفا";
    private static final String FIRE_AGAIN_BODY =
            "اخمدت اطفائية صفاقس حريق مستودع اخشاب المرفا بعد ان التهمت النيران سقيفة ورافعتين ولم يصب عمال";
    private static final String MATCH = "المريخ يهزم الهلال بهدفين ويتوج بكاس السلة النسائية";
    private static final String MATCH_BODY =
            "توج المريخ بكاس السلة النسائية بعدما هزم الهلال بهدفين في نهائي مثير بام درمان";

    private final Newsroom newsroom = new Newsroom();

    private static Fingerprint fire(String id, double hours) {
        return Newsroom.article(id, hours, FIRE, FIRE_BODY);
    }

    private static Fingerprint fireAgain(String id, double hours) {
        return Newsroom.article(id, hours, FIRE_AGAIN, FIRE_AGAIN_BODY);
    }

    private static Fingerprint match(String id, double hours) {
        return Newsroom.article(id, hours, MATCH, MATCH_BODY);
    }

    @Test
    void shouldPutTwoReportsOfOneEventIntoOneStory() {
        newsroom.enter(fire("a", 0));
        List<Story> told = newsroom.enter(fireAgain("b", 5));

        assertThat(newsroom.placed).containsEntry("a", "a").containsEntry("b", "a");
        assertThat(told).singleElement().satisfies(story -> {
            assertThat(story.getArticleIds()).containsExactly("a", "b");
            assertThat(story.getPublishers()).containsExactly("a.example", "b.example");
            assertThat(story.getFirstSeen()).isEqualTo(Newsroom.BEGIN);
            assertThat(story.getLastSeen()).isEqualTo(Newsroom.BEGIN.plusSeconds(5 * 3600));
            assertThat(story.getRevision()).isEqualTo(1);
        });
    }

    @Test
    void shouldKeepEventsApart() {
        newsroom.enter(fire("a", 0));
        newsroom.enter(match("b", 1));

        assertThat(newsroom.placed).containsEntry("a", "a").containsEntry("b", "b");
    }

    @Test
    void shouldKeepReportsApartThatLieMoreThanThreeDaysApart() {
        newsroom.enter(fire("a", 0));
        newsroom.enter(fireAgain("b", 73));

        assertThat(newsroom.placed).containsEntry("b", "b");
    }

    @Test
    void shouldTellNothingOfAStoryOfOneArticle() {
        assertThat(newsroom.enter(fire("a", 0))).isEmpty();
        assertThat(newsroom.table).isEmpty();
    }

    @Test
    void shouldPutACopyIntoTheStoryOfItsOriginalHoweverFarApart() {
        newsroom.enter(fire("a", 0));
        newsroom.copy(fire("b", 24 * 6), "a");

        assertThat(newsroom.storyOf("b").getArticleIds()).containsExactly("a", "b");
    }

    @Test
    void shouldPutANearCopyIntoTheStoryOfItsOriginalWhateverItsHeadline() {
        newsroom.enter(fire("a", 0));
        newsroom.nearCopy(Newsroom.article("b", 1, "شاهد بالصور", "مقدمة طويلة لا تشبه"), "a");

        assertThat(newsroom.placed).containsEntry("b", "a");
    }

    @Test
    void shouldLetAnEarlierArticleComeLate() {
        newsroom.enter(fireAgain("b", 5));
        newsroom.enter(fire("a", 0));

        assertThat(newsroom.placed).containsEntry("a", "b");
        assertThat(newsroom.storyOf("a").getArticleIds()).containsExactly("a", "b");
        assertThat(newsroom.storyOf("a").getFirstSeen()).isEqualTo(Newsroom.BEGIN);
    }

    @Test
    void shouldSayWhatItsArticlesNameMostOftenFirst() {
        newsroom.enter(Newsroom.naming(fire("a", 0), EntityType.LOCATION, "تونس", "صفاقس"));
        newsroom.enter(Newsroom.naming(fireAgain("b", 1), EntityType.LOCATION, "صفاقس"));
        newsroom.copy(Newsroom.naming(fire("c", 2), EntityType.ORGANISATION, "الحماية المدنية"), "a");

        Story story = newsroom.storyOf("a");
        assertThat(story.getPlaces()).extracting(StoryEntity::getName).containsExactly("صفاقس", "تونس");
        assertThat(story.getPlaces()).extracting(StoryEntity::getArticles).containsExactly(2, 1);
        assertThat(story.getEntities()).extracting(StoryEntity::getName).containsExactly("الحماية المدنية");
    }

    @Test
    void shouldMoveAnArticleThatTurnsOutToBeEarlier() {
        newsroom.enter(fire("a", 4));
        newsroom.enter(fireAgain("b", 6));

        List<Story> told = newsroom.move(fireAgain("b", 2));

        assertThat(told).singleElement().satisfies(story -> {
            assertThat(story.getArticleIds()).containsExactly("b", "a");
            assertThat(story.getRevision()).isEqualTo(2);
        });
        assertThat(newsroom.placed).containsEntry("b", "a");
    }

    @Test
    void shouldCompareWithAMovedArticleAtItsNewTime() {
        newsroom.enter(fire("a", 24 * 5));
        newsroom.move(fire("a", 0));
        newsroom.enter(fireAgain("b", 24 * 6));

        assertThat(newsroom.placed).containsEntry("b", "b");
    }

    @Test
    void shouldHaveNoStoryForARecordOfBeforeStoriesWereTold() {
        Fingerprint old = fire("a", 0);
        old.setStory(null);

        assertThat(newsroom.enter(old)).isEmpty();
        assertThat(newsroom.placed).isEmpty();
    }

    @Test
    void shouldTellOfALargeStoryWhenItHasGrownByAnEighth() {
        newsroom.enter(fire("a", 0));
        int told = 0;
        for (int copy = 1; copy < 200; copy++) {
            told += newsroom.copy(fire("c" + copy, copy / 100.0), "a").size();
        }

        Story story = newsroom.storyOf("a");
        assertThat(told).isBetween(16, 40);
        assertThat(story.getRevision()).isEqualTo(told);
        assertThat(story.getArticleIds().size()).isBetween(175, 200);
    }

    @Test
    void shouldTellTheWholeOfALargeStoryWhenItCloses() {
        newsroom.enter(fire("a", 0));
        for (int copy = 1; copy < 119; copy++) {
            newsroom.copy(fire("c" + copy, copy / 100.0), "a");
        }

        newsroom.enter(match("z", 100));

        assertThat(newsroom.storyOf("a").getClosed()).isTrue();
        assertThat(newsroom.storyOf("a").getArticleIds()).hasSize(119);
    }
}
