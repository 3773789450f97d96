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

    /** Whether another one carries the same text, and lies at most so many milliseconds away. */
    boolean neighbours(Member other, long window) {
        return contentId.equals(other.contentId)
                && Math.abs(Math.subtractExact(articleTime, other.articleTime)) <= window;
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
