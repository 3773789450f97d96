package io.rawi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Records;
import io.rawi.app.terminal.Style;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a newcomer sees: a block for each article, one line where more becomes known of it, one for what failed. */
class OutputPrinterTest {

    private final Outcome outcome = new Outcome();
    private final StringWriter out = new StringWriter();

    @Test
    void shouldPrintAnArticleWithItsTimePublisherLanguageTitleAndNames() {
        publish(Style.PLAIN, Records.enriched("a"));
        assertThat(lines())
                .containsExactly(
                        "2018-11-23 08:00  agency.example  [ar]",
                        "    عنوان",
                        "    Hajin place:hajin · Syrian Democratic Forces org:sdf");
    }

    @Test
    void shouldNameTheOriginalOfACopyInWords() {
        publish(Style.PLAIN, titled("a", "الخبر الأول"));
        out.getBuffer().setLength(0);
        publish(Style.PLAIN, Records.copyOf(titled("b", "الخبر الثاني"), "a"));
        assertThat(lines()).contains("    copy of agency.example الخبر الأول");
    }

    @Test
    void shouldNameTheOriginalByItsIdWhereItHasNotComeYet() {
        publish(Style.PLAIN, Records.copyOf(Records.enriched("b"), "d-c"));
        assertThat(lines()).contains("    copy of d-c");
    }

    @Test
    void shouldSayWhichEditionReplacesWhich() {
        publish(Style.PLAIN, edition(Records.enriched("a2"), new Edition(2, true, "a1", null)));
        assertThat(lines()).contains("    edition 2 of the page, replaces edition 1");
    }

    @Test
    void shouldSayThatAnEditionWasReplaced() {
        publish(Style.PLAIN, edition(Records.enriched("a1"), new Edition(1, false, null, "a2")));
        assertThat(lines()).contains("    edition 1 of the page, replaced by a newer one");
    }

    @Test
    void shouldSayBothOfAnEditionInTheMiddle() {
        publish(Style.PLAIN, edition(Records.enriched("a2"), new Edition(2, false, "a1", "a3")));
        assertThat(lines())
                .contains(
                        "    edition 2 of the page, replaces edition 1",
                        "    edition 2 of the page, replaced by a newer one");
    }

    @Test
    void shouldPrintOneLineWhereAnArticleTurnsOutToBeACopy() {
        EnrichedArticle late = Records.enriched("late");
        publish(Style.PLAIN, late);
        publish(Style.PLAIN, titled("early", "الأصل"));
        out.getBuffer().setLength(0);
        publish(Style.PLAIN, Records.copyOf(late, "early"));
        assertThat(lines())
                .containsExactly("again agency.example عنوان is a copy, for an earlier original has come: "
                        + "copy of agency.example الأصل");
    }

    @Test
    void shouldSayWhereACopyIsAnOriginalAfterAll() {
        EnrichedArticle original = Records.enriched("a");
        publish(Style.PLAIN, Records.copyOf(original, "gone"));
        out.getBuffer().setLength(0);
        original.setRevision(3);
        publish(Style.PLAIN, original);
        assertThat(lines()).containsExactly("again agency.example عنوان is an original after all");
    }

    @Test
    void shouldSayWhereAnEmissionAgainChangedTheEdition() {
        publish(Style.PLAIN, Records.enriched("a"));
        out.getBuffer().setLength(0);
        publish(Style.PLAIN, edition(Records.enriched("a"), new Edition(1, false, null, "a2")));
        assertThat(lines())
                .containsExactly("again agency.example عنوان edition 1 of the page, replaced by a newer one");
    }

    @Test
    void shouldTellTheRevisionWhereNothingElseChanged() {
        EnrichedArticle article = Records.enriched("a");
        publish(Style.PLAIN, article);
        out.getBuffer().setLength(0);
        EnrichedArticle again = Records.enriched("a");
        again.setRevision(4);
        publish(Style.PLAIN, again);
        assertThat(lines()).containsExactly("again agency.example عنوان revision 4");
    }

    @Test
    void shouldPrintADeadLetterWithItsStepPlaceAndFirstLineOfTheCause() {
        DeadLetter letter = Records.deadLetter();
        letter.setErrorMessage("no article in it\nat some line of code");
        new OutputPrinter(new PrintWriter(out), Style.PLAIN).deadLetter(letter);
        assertThat(lines()).containsExactly("dead letter read news.raw-0@7: no article in it");
    }

    @Test
    void shouldShowTheFirstLineOfTheTextWhereThereIsNoTitle() {
        EnrichedArticle article = titled("a", "");
        article.getArticle().setText("السطر الأول\nالسطر الثاني");
        publish(Style.PLAIN, article);
        assertThat(lines()).contains("    السطر الأول");
    }

    @Test
    void shouldCutALongTitleBetweenCharacters() {
        publish(Style.PLAIN, titled("a", "😀".repeat(91)));
        publish(Style.PLAIN, titled("b", "😀".repeat(90)));
        assertThat(lines()).contains("    " + "😀".repeat(90) + "…", "    " + "😀".repeat(90));
    }

    @Test
    void shouldNameAThingOnceHoweverOftenItIsNamed() {
        EnrichedArticle article = Records.enriched("a");
        List<EntityMention> mentions = new ArrayList<>(article.getArticle().getEntities());
        mentions.addAll(article.getArticle().getEntities());
        article.getArticle().setEntities(mentions);
        publish(Style.PLAIN, article);
        assertThat(out.toString().split("place:hajin", -1)).hasSize(2);
    }

    @Test
    void shouldCountTheNamesThatItDoesNotShow() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle()
                .setEntities(
                        IntStream.range(0, 9).mapToObj(i -> place("place:" + i)).toList());
        publish(Style.PLAIN, article);
        assertThat(lines().get(2))
                .contains("place:0")
                .contains("place:5")
                .doesNotContain("place:6")
                .endsWith(" · 3 more");
    }

    @Test
    void shouldShowNoLineOfNamesWhereNothingIsKnownByAnId() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().getEntities().forEach(mention -> mention.setEntityId(null));
        publish(Style.PLAIN, article);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void shouldPrintTheTimeInUtcWhereverTheMachineStands() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().getTime().setValue(Instant.parse("2018-12-31T23:59:59Z"));
        publish(Style.PLAIN, article);
        assertThat(lines().get(0)).startsWith("2018-12-31 23:59  ");
    }

    @Test
    void shouldSayTheSameWordsWithAndWithoutATerminal() {
        publish(Style.PLAIN, Records.copyOf(Records.enriched("a"), "b"));
        String plain = out.toString();
        assertThat(plain).doesNotContain("\u001b").doesNotContain("\u2068").doesNotContain("\u2069");
        out.getBuffer().setLength(0);
        new OutputPrinter(new PrintWriter(out), new Style(true, true))
                .enriched(Records.copyOf(Records.enriched("a"), "b"), java.util.Optional.empty(), new Outcome());
        assertThat(out.toString()).contains("\u001b[1m").contains("\u2068عنوان\u2069");
        assertThat(out.toString().replaceAll("\u001b\\[\\d+m|[\u2068\u2069]", ""))
                .isEqualTo(plain);
    }

    private void publish(Style style, EnrichedArticle article) {
        new OutputPrinter(new PrintWriter(out), style).enriched(article, outcome.enriched(article), outcome);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private static EnrichedArticle titled(String id, String title) {
        EnrichedArticle article = Records.enriched(id);
        article.getArticle().setTitle(title);
        return article;
    }

    private static EnrichedArticle edition(EnrichedArticle article, Edition edition) {
        article.setEdition(edition);
        return article;
    }

    private static EntityMention place(String id) {
        EntityMention mention = Records.enriched("x").getArticle().getEntities().get(0);
        mention.setEntityId(id);
        return mention;
    }
}
