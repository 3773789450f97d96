package io.rawi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.rawi.app.Records;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Story;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final String RAW = "news.raw";

    private final Outcome outcome = new Outcome();

    @Test
    void shouldMissARawRecordThatBecameNothing() {
        publish(Records.enriched("a"));
        assertThat(outcome.missing(RAW, 2))
                .hasValueSatisfying(message -> assertThat(message).contains("1 of 2 raw articles"));
        outcome.deadLetter(Records.deadLetter(RAW));
        assertThat(outcome.complete(RAW, 2)).isTrue();
    }

    @Test
    void shouldNotCountDeadLettersOfOtherTopics() {
        outcome.deadLetter(Records.deadLetter("news.articles"));
        assertThat(outcome.complete(RAW, 1)).isFalse();
    }

    @Test
    void shouldMissAnArticleThatWasNeverPublished() {
        outcome.article("a");
        outcome.relation(Records.relation(Records.enriched("a")));
        assertThat(outcome.complete(RAW, 1)).isFalse();
    }

    @Test
    void shouldWaitUntilWhatWasPublishedSaysWhatWasRelated() {
        EnrichedArticle first = Records.enriched("a");
        publish(first);
        assertThat(outcome.complete(RAW, 1)).isTrue();
        EnrichedArticle later = Records.copyOf(first, "b");
        outcome.relation(Records.relation(later));
        assertThat(outcome.complete(RAW, 1)).isFalse();
        assertThat(outcome.enriched(later)).hasValue(first);
        assertThat(outcome.complete(RAW, 1)).isTrue();
        assertThat(outcome.emissions()).isEqualTo(2);
        assertThat(outcome.revisions()).containsEntry("a", 2);
    }

    @Test
    void shouldKnowTheLastRevisionOfEachStory() {
        outcome.story(story("a", 1));
        outcome.story(story("b", 1));
        outcome.story(story("a", 2));

        assertThat(outcome.storyRevisions()).containsOnly(entry("a", 2), entry("b", 1));
    }

    private static Story story(String storyId, int revision) {
        Story story = new Story();
        story.setStoryId(storyId);
        story.setRevision(revision);
        return story;
    }

    private void publish(EnrichedArticle article) {
        outcome.article(article.getArticle().getArticleId());
        outcome.relation(Records.relation(article));
        outcome.enriched(article);
    }
}
