package io.rawi.enrich.relate;

import java.util.Comparator;

/**
 * An article as the calendar knows it. Ordered by content, then time, then id: the members of one content lie together,
 * in the order in which their group is formed.
 *
 * @param contentId the content it carries
 * @param articleTime the article's own time, milliseconds UTC
 * @param articleId the article
 */
record Member(String contentId, long articleTime, String articleId) implements Comparable<Member> {

    private static final Comparator<Member> ORDER = Comparator.comparing(Member::contentId)
            .thenComparingLong(Member::articleTime)
            .thenComparing(Member::articleId);

    /** Of two that are alike, the first in this order is the original. */
    static final Comparator<Member> BY_TIME =
            Comparator.comparingLong(Member::articleTime).thenComparing(Member::articleId);

    /** Whether another one carries the same text, and lies at most so many milliseconds away. */
    boolean neighbours(Member other, long window) {
        return contentId.equals(other.contentId)
                && Math.abs(Math.subtractExact(articleTime, other.articleTime)) <= window;
    }

    /** The page it is a text of. */
    String documentId() {
        return articleId.substring(0, Math.max(0, articleId.length() - contentId.length() - 1));
    }

    /** Whether it comes before another one in order of (time, id): of two alike, that is the original. */
    boolean earlierThan(Member other) {
        return BY_TIME.compare(this, other) < 0;
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
