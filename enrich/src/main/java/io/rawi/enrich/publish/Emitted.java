package io.rawi.enrich.publish;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The relation last known of an article, and what came of it.
 *
 * @param revision how many times the enriched article was emitted; 0 while the article itself is missing
 * @param articleRevision how many times it was emitted with another article
 * @param relation the relation as encoded on its topic
 */
record Emitted(int revision, int articleRevision, byte[] relation) {

    private static final int HEAD = 2 * Integer.BYTES;

    static Emitted of(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        return new Emitted(buffer.getInt(), buffer.getInt(), Arrays.copyOfRange(stored, HEAD, stored.length));
    }

    byte[] stored() {
        return ByteBuffer.allocate(HEAD + relation.length)
                .putInt(revision)
                .putInt(articleRevision)
                .put(relation)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emitted emitted
                && revision == emitted.revision
                && articleRevision == emitted.articleRevision
                && Arrays.equals(relation, emitted.relation);
    }

    @Override
    public int hashCode() {
        return 31 * revision + Arrays.hashCode(relation);
    }
}
