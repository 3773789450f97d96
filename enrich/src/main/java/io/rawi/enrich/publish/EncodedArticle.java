package io.rawi.enrich.publish;

import java.util.Arrays;

/**
 * An article as it stands on its topic, with the little that publish needs to know of it.
 *
 * @param articleId the article
 * @param articleTime its own time, milliseconds UTC
 * @param fetchedAt when it was fetched, milliseconds UTC
 * @param events how many events it reports
 * @param encoded the article in Confluent's format, under this program's own schema
 */
record EncodedArticle(String articleId, long articleTime, long fetchedAt, int events, byte[] encoded)
        implements Comparable<EncodedArticle> {

    /** Of several sightings of an article the smallest is kept: the earliest fetched, in an order that leaves no ties. */
    @Override
    public int compareTo(EncodedArticle other) {
        if (fetchedAt != other.fetchedAt) {
            return Long.compare(fetchedAt, other.fetchedAt);
        }
        return articleTime != other.articleTime
                ? Long.compare(articleTime, other.articleTime)
                : Arrays.compareUnsigned(encoded, other.encoded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedArticle article
                && articleId.equals(article.articleId)
                && Arrays.equals(encoded, article.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
