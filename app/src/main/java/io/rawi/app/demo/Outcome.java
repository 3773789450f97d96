package io.rawi.app.demo;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Relation;
import io.rawi.schema.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came out of the pipeline so far, and whether that is all. Everything is told by ids and counts of records, never
 * by the time that passed.
 */
final class Outcome {

    private final Set<String> articleIds = new TreeSet<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, EnrichedArticle> enriched = new LinkedHashMap<>();
    private final Map<String, Integer> stories = new HashMap<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private long articleRecords;
    private long emissions;

    /** The read step made an article. */
    void article(String articleId) {
        articleRecords++;
        articleIds.add(articleId);
    }

    /** The relate step told what an article is to the others. */
    void relation(Relation relation) {
        relations.put(relation.getArticleId(), relation);
    }

    /** The relate step told of a story. */
    void story(Story story) {
        stories.put(story.getStoryId(), story.getRevision());
    }

    /** The publish step emitted an article; what it emitted of it before, where it did. */
    Optional<EnrichedArticle> enriched(EnrichedArticle article) {
        emissions++;
        return Optional.ofNullable(enriched.put(article.getArticle().getArticleId(), article));
    }

    void deadLetter(DeadLetter letter) {
        deadLetters.add(letter);
    }

    /** What is known of an article by its id. */
    Optional<EnrichedArticle> byId(String articleId) {
        return Optional.ofNullable(enriched.get(articleId));
    }

    /** The last revision of each article. */
    Map<String, Integer> revisions() {
        Map<String, Integer> revisions = new HashMap<>();
        enriched.forEach((id, article) -> revisions.put(id, article.getRevision()));
        return revisions;
    }

    /** The last revision of each story. */
    Map<String, Integer> storyRevisions() {
        return Map.copyOf(stories);
    }

    List<DeadLetter> deadLetters() {
        return List.copyOf(deadLetters);
    }

    /** How many times articles were emitted, again where something about them changed. */
    long emissions() {
        return emissions;
    }

    /**
     * Whether each raw record became an article or a dead letter, each article was related, and its last emission says
     * what its last relation says.
     */
    boolean complete(String rawTopic, long rawRecords) {
        return missing(rawTopic, rawRecords).isEmpty();
    }

    /** What is not there yet, in words. */
    Optional<String> missing(String rawTopic, long rawRecords) {
        long lost = deadLetters.stream()
                .filter(letter -> letter.getTopic().map(rawTopic::equals).orElse(false))
                .count();
        if (articleRecords + lost < rawRecords) {
            return Optional.of((rawRecords - articleRecords - lost) + " of " + rawRecords
                    + " raw articles became neither an article nor a dead letter");
        }
        long open = articleIds.stream().filter(id -> !settled(id)).count();
        return open == 0
                ? Optional.empty()
                : Optional.of(open + " of " + articleIds.size() + " articles were not published as they were related");
    }

    private boolean settled(String articleId) {
        Relation relation = relations.get(articleId);
        EnrichedArticle article = enriched.get(articleId);
        return relation != null
                && article != null
                && relation.getEdition().equals(article.getEdition())
                && relation.getDuplicate().equals(article.getDuplicate());
    }
}
