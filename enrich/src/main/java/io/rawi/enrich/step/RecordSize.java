package io.rawi.enrich.step;

import io.rawi.topic.Topics;

/**
 * How large records may be. An article leaves room on its record for what the later steps add to it, so that whatever
 * passes the first step fits through the last one.
 */
public final class RecordSize {

    /** Largest encoded article, in bytes. */
    public static final int LARGEST_ARTICLE = Topics.MAX_RECORD_BYTES - 256 * 1024;

    /** Largest encoded fingerprint or relation, in bytes. */
    public static final int LARGEST_COMPACT = 128 * 1024;

    private RecordSize() {}

    /** @throws RefusedRecordException where the article is too large for the pipeline */
    public static void checkArticle(byte[] encoded) {
        check(encoded, LARGEST_ARTICLE, "article");
    }

    /** @throws RefusedRecordException where a fingerprint or relation is too large for the pipeline */
    public static void checkCompact(byte[] encoded, String what) {
        check(encoded, LARGEST_COMPACT, what);
    }

    private static void check(byte[] encoded, int largest, String what) {
        if (encoded.length > largest) {
            throw new RefusedRecordException("the " + what + " takes " + encoded.length
                    + " bytes with its annotations; the pipeline carries " + largest + " at most");
        }
    }
}
