package io.rawi.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Records;
import io.rawi.app.terminal.Style;
import io.rawi.schema.Article;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.RemovedText;
import io.rawi.schema.Span;
import io.rawi.schema.TimeMention;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.TimeType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleLayoutTest {

    private final Article article = Records.enriched("a1").getArticle();

    @Test
    void shouldShowWhatIsKnownOfAnArticleFromTopToBottom() {
        assertThat(plain())
                .isEqualTo(
                        """
                        عنوان
                        2018-11-23T08:00:00Z (HOUR, from METADATA)  agency.example  [ar]
                        charset UTF-8 (DETECTED), malformed sequences: 0
                        a1

                        نص عن هجين

                        places
                          1x  هجين  Hajin  place:hajin

                        groups
                          1x  قسد  Syrian Democratic Forces  org:sdf
                        """);
    }

    @Test
    void shouldNotShowTheHeadlineTwice() {
        assertThat(plain().split("عنوان", -1)).hasSize(2);
    }

    @Test
    void shouldSayWhereThereIsNoHeadline() {
        article.setTitle("");
        article.setBodyStart(0);
        article.setText("نص وحده");
        assertThat(plain()).startsWith("(no headline)\n").contains("\nنص وحده\n");
    }

    @Test
    void shouldCountTheMentionsOfOneThing() {
        List<EntityMention> mentions = new ArrayList<>(article.getEntities());
        mentions.add(mentions.get(0));
        mentions.add(mentions.get(0));
        article.setEntities(mentions);
        assertThat(plain()).contains("  3x  هجين").contains("  1x  قسد");
    }

    @Test
    void shouldShowSomebodyUnknownAsWorded() {
        article.setEntities(List.of(mention(EntityType.PERSON, "أبو سالم"), mention(EntityType.OTHER, "اليوم الوطني")));
        assertThat(plain())
                .contains("\npeople\n  1x  أبو سالم\n")
                .contains("\nothers\n  1x  اليوم الوطني\n")
                .doesNotContain("places")
                .doesNotContain("groups");
    }

    @Test
    void shouldShowWhatWasTakenOutAndByWhichRuleOnOneLineEach() {
        article.setRemoved(List.of(
                new RemovedText(0, "\n  شارك\n\tعلى  فيسبوك \n", "share-bar"), new RemovedText(9, "fbpx", "pixel")));
        assertThat(plain()).endsWith("\ntaken out\n  share-bar  شارك على فيسبوك\n  pixel  fbpx\n");
    }

    @Test
    void shouldLeaveOutPartsThatHoldNothing() {
        article.setEntities(List.of());
        assertThat(plain()).endsWith("نص عن هجين\n").doesNotContain("taken out");
    }

    @Test
    void shouldIsolateEachLineOfTheTextOnATerminal() {
        article.setText("عنوان\n\nسطر أول\nline 2");
        String page = ArticleLayout.of(article, new Style(false, true));
        assertThat(page).contains("\n\u2068سطر أول\u2069\n\u2068line 2\u2069\n");
        assertThat(count(page, '\u2068')).isEqualTo(count(page, '\u2069'));
    }

    @Test
    void shouldCloseEveryColourOnATerminal() {
        String page = ArticleLayout.of(article, new Style(true, true));
        assertThat(page).startsWith("\u001b[1m\u2068عنوان\u2069\u001b[0m\n");
        assertThat(page.split("\u001b\\[[1-9]\\d?m", -1)).hasSameSizeAs(page.split("\u001b\\[0m", -1));
    }

    @Test
    void shouldShowTheSameWordsWithAndWithoutATerminal() {
        String dressed = ArticleLayout.of(article, new Style(true, true));
        assertThat(dressed.replaceAll("\u001b\\[\\d+m|[\u2068\u2069]", "")).isEqualTo(plain());
    }

    @Test
    void shouldListTheTimesWithTheirValues() {
        article.setTimes(List.of(TimeMention.newBuilder()
                .setSpan(new Span(0, 5))
                .setPhrase("عنوان")
                .setType(TimeType.DATE)
                .setValue("2018-11-22")
                .setPrecision(TimePrecision.DAY)
                .setContradictory(true)
                .build()));
        assertThat(plain()).contains("\ntimes\n  عنوان  2018-11-22  DATE DAY  contradictory\n");
    }

    private String plain() {
        return ArticleLayout.of(article, Style.PLAIN);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static EntityMention mention(EntityType type, String surface) {
        return EntityMention.newBuilder()
                .setSpan(new Span(0, surface.length()))
                .setSurface(surface)
                .setType(type)
                .setMethod(EntityMethod.TAGGER)
                .build();
    }
}
