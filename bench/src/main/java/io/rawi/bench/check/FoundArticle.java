package io.rawi.bench.check;

import io.rawi.schema.Duplicate;
import io.rawi.schema.EnrichedArticle;
import java.util.Optional;

/**
 * An article that came out, as a row of the final table or as the last record of its key.
 *
 * @param marker the mark it was fed with; empty where it carries none
 * @param current whether it is the newest text of its page
 * @param edition its number among the texts of its page, from 1
 * @param previous article id of the text before it
 * @param next article id of the text behind it
 * @param duplicateOf article id of what it is marked a copy of
 * @param revision how many times it was emitted
 */
public record FoundArticle(
        String marker,
        String articleId,
        String documentId,
        String contentId,
        boolean current,
        int edition,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> duplicateOf,
        int revision) {

    /** The same of a record. */
    public static FoundArticle of(EnrichedArticle enriched) {
        return new FoundArticle(
                enriched.getArticle().getAttributes().getOrDefault(FeedMarker.ATTRIBUTE, ""),
                enriched.getArticle().getArticleId(),
                enriched.getArticle().getDocumentId(),
                enriched.getArticle().getContentId(),
                enriched.getEdition().getCurrent(),
                enriched.getEdition().getNumber(),
                enriched.getEdition().getPrevious(),
                enriched.getEdition().getNext(),
                enriched.getDuplicate().map(Duplicate::getOf),
                enriched.getRevision());
    }
}
