package io.rawi.enrich.relate;

import io.rawi.schema.Duplicate;
import io.rawi.schema.Edition;
import io.rawi.schema.Relation;
import java.time.Instant;
import java.util.Optional;

/**
 * What an article is to the others, and where the calendar holds it.
 *
 * @param articleTime the article's own time, milliseconds UTC
 * @param fetchedAt when it was first fetched, milliseconds UTC
 * @param edition which of its document's texts it is; nothing before that was settled for the first time
 * @param duplicate what it repeats
 * @param original whether it is the first of those that carry its text to the letter
 * @param storyId the story it belongs to
 * @param revision how many times it was emitted
 */
record Standing(
        String articleId,
        long articleTime,
        long fetchedAt,
        Optional<Edition> edition,
        Optional<Duplicate> duplicate,
        boolean original,
        Optional<String> storyId,
        int revision) {

    static Standing of(long articleTime, boolean original, Relation relation) {
        return new Standing(
                relation.getArticleId(),
                articleTime,
                relation.getFetchedAt().toEpochMilli(),
                Optional.of(relation.getEdition()),
                relation.getDuplicate(),
                original,
                relation.getStoryId(),
                relation.getRevision());
    }

    Standing at(Sighting sighting) {
        return new Standing(
                articleId,
                sighting.articleTime(),
                sighting.fetchedAt(),
                edition,
                duplicate,
                original,
                storyId,
                revision);
    }

    Standing with(Edition settled) {
        return new Standing(
                articleId, articleTime, fetchedAt, Optional.of(settled), duplicate, original, storyId, revision);
    }

    Standing with(Optional<Duplicate> settled) {
        return new Standing(articleId, articleTime, fetchedAt, edition, settled, original, storyId, revision);
    }

    Standing asOriginal(boolean first) {
        return new Standing(articleId, articleTime, fetchedAt, edition, duplicate, first, storyId, revision);
    }

    Standing in(String settled) {
        return new Standing(
                articleId, articleTime, fetchedAt, edition, duplicate, original, Optional.of(settled), revision);
    }

    Standing emitted() {
        return new Standing(articleId, articleTime, fetchedAt, edition, duplicate, original, storyId, revision + 1);
    }

    /** Whether the relation of another standing of the same article tells the same. */
    boolean tellsAs(Standing other) {
        return fetchedAt == other.fetchedAt
                && revision == other.revision
                && edition.equals(other.edition)
                && duplicate.equals(other.duplicate)
                && storyId.equals(other.storyId);
    }

    Relation relation() {
        Relation relation = new Relation();
        relation.setArticleId(articleId);
        relation.setFetchedAt(Instant.ofEpochMilli(fetchedAt));
        relation.setEdition(edition.orElseThrow());
        relation.setDuplicate(duplicate.orElse(null));
        relation.setStoryId(storyId.orElse(null));
        relation.setRevision(revision);
        return relation;
    }
}
