package io.rawi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Records;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The end of the demonstration is told by ids and counts: in whatever order they come, and not one record early. */
class OutcomeOrderTest {

    private static final String RAW = "news.raw";

    @Property(tries = 100)
    void shouldBeCompleteWithTheLastRecordAndNotBefore(
            @ForAll @IntRange(min = 1, max = 6) int articles, @ForAll @IntRange(max = 3) int dead, @ForAll long seed) {
        Outcome outcome = new Outcome();
        List<Runnable> records = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            EnrichedArticle article = Records.enriched("a" + i);
            records.add(() -> outcome.article(article.getArticle().getArticleId()));
            records.add(() -> outcome.relation(Records.relation(article)));
            records.add(() -> outcome.enriched(article));
        }
        IntStream.range(0, dead).forEach(i -> records.add(() -> outcome.deadLetter(Records.deadLetter(RAW))));
        Collections.shuffle(records, new Random(seed));
        for (Runnable record : records) {
            assertThat(outcome.complete(RAW, articles + dead)).isFalse();
            record.run();
        }
        assertThat(outcome.missing(RAW, articles + dead)).isEmpty();
    }

    @Test
    void shouldBeCompleteWhereNothingWasSent() {
        assertThat(new Outcome().complete(RAW, 0)).isTrue();
    }

    @Test
    void shouldCountAPageFetchedTwiceAsTwoRecordsOfOneArticle() {
        Outcome outcome = new Outcome();
        EnrichedArticle article = Records.enriched("a");
        outcome.article("a");
        outcome.relation(Records.relation(article));
        outcome.enriched(article);
        assertThat(outcome.missing(RAW, 2)).hasValue("1 of 2 raw articles became neither an article nor a dead letter");
        outcome.article("a");
        assertThat(outcome.complete(RAW, 2)).isTrue();
        assertThat(outcome.revisions()).hasSize(1);
    }

    @Test
    void shouldSayHowManyArticlesAreOpen() {
        Outcome outcome = new Outcome();
        for (String id : List.of("a", "b", "c")) {
            outcome.article(id);
            outcome.relation(Records.relation(Records.enriched(id)));
        }
        outcome.enriched(Records.enriched("b"));
        assertThat(outcome.missing(RAW, 3)).hasValue("2 of 3 articles were not published as they were related");
    }

    @Test
    void shouldWaitForAnEditionThatIsStillToldAsCurrent() {
        Outcome outcome = new Outcome();
        EnrichedArticle first = Records.enriched("a1");
        outcome.article("a1");
        outcome.relation(Records.relation(first));
        outcome.enriched(first);
        EnrichedArticle replaced = Records.enriched("a1");
        replaced.setEdition(new Edition(1, false, null, "a2"));
        outcome.relation(Records.relation(replaced));
        assertThat(outcome.complete(RAW, 1)).isFalse();
        outcome.enriched(replaced);
        assertThat(outcome.complete(RAW, 1)).isTrue();
    }

    @Test
    void shouldNotTakeWhatNeverWasOnATopicForARawArticle() {
        Outcome outcome = new Outcome();
        outcome.deadLetter(Records.deadLetter(null));
        assertThat(outcome.complete(RAW, 1)).isFalse();
        assertThat(outcome.deadLetters()).hasSize(1);
    }

    @Test
    void shouldCountEmissionsAndKeepTheLastRevision() {
        Outcome outcome = new Outcome();
        for (int revision = 1; revision <= 3; revision++) {
            EnrichedArticle article = Records.enriched("a");
            article.setRevision(revision);
            outcome.enriched(article);
        }
        assertThat(outcome.emissions()).isEqualTo(3);
        assertThat(outcome.revisions()).containsExactlyEntriesOf(java.util.Map.of("a", 3));
        assertThat(outcome.byId("a").orElseThrow().getRevision()).isEqualTo(3);
        assertThat(outcome.byId("b")).isEmpty();
    }
}
