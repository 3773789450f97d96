package io.rawi.bench.check;

import java.time.Instant;
import java.util.Comparator;

/**
 * An article that must come out.
 *
 * @param marker the mark it was fed with, unique to each fed article
 * @param articleId identity of the text of the page
 * @param documentId identity of the page
 * @param contentId identity of the content
 * @param articleTime its own time
 * @param fetchedAt when it was fetched
 * @param words how many words it has
 */
public record ExpectedArticle(
        String marker,
        String articleId,
        String documentId,
        String contentId,
        Instant articleTime,
        Instant fetchedAt,
        int words) {

    /** Order in which the first of a group of copies is its original. */
    static final Comparator<ExpectedArticle> BY_ARTICLE_TIME =
            Comparator.comparing(ExpectedArticle::articleTime).thenComparing(ExpectedArticle::articleId);

    /** Order of the editions of one page. */
    static final Comparator<ExpectedArticle> BY_FETCH_TIME =
            Comparator.comparing(ExpectedArticle::fetchedAt).thenComparing(ExpectedArticle::contentId);
}
