package io.rawi.enrich.relate;

import io.rawi.schema.Fingerprint;
import java.util.Arrays;
import java.util.Comparator;

/**
 * One time that an article was fetched: its fingerprint, as read and as encoded. Of several sightings of one article the
 * smallest is kept, whichever came first; publish keeps its article by the same order.
 *
 * @param member the article as the calendar knows it: one for all that hold it in memory
 */
record Sighting(Fingerprint fingerprint, byte[] encoded, Member member) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.fingerprint.getFetchedAt())
            .thenComparing(sighting -> sighting.fingerprint.getArticleTime())
            .thenComparing(Sighting::encoded, Arrays::compareUnsigned);

    Sighting(Fingerprint fingerprint, byte[] encoded) {
        this(
                fingerprint,
                encoded,
                new Member(
                        fingerprint.getContentId(),
                        fingerprint.getArticleTime().toEpochMilli(),
                        fingerprint.getArticleId()));
    }

    String articleId() {
        return fingerprint.getArticleId();
    }

    long articleTime() {
        return fingerprint.getArticleTime().toEpochMilli();
    }

    long fetchedAt() {
        return fingerprint.getFetchedAt().toEpochMilli();
    }

    EditionKey editionKey() {
        return new EditionKey(fingerprint.getDocumentId(), fetchedAt(), fingerprint.getContentId());
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting sighting && Arrays.equals(encoded, sighting.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
