package io.rawi.enrich.relate;

/**
 * A sampled shingle of a text as one number: the text's number in the upper 24 bits, below it eight bits of the shingle,
 * by which most that merely fell into the same bucket are told from it. What passes for equal is a guess; who needs to
 * know compares the samples.
 */
final class Postings {

    private static final int TAG_BITS = 8;
    private static final int TAG = (1 << TAG_BITS) - 1;

    /** How many texts can be told apart. */
    static final int MOST_TEXTS = 1 << Integer.SIZE - TAG_BITS;

    private Postings() {}

    static int of(int number, int shingle) {
        return number << TAG_BITS | tag(shingle);
    }

    static int number(int posting) {
        return posting >>> TAG_BITS;
    }

    static boolean hasTag(int posting, int tag) {
        return (posting & TAG) == tag;
    }

    static int tag(int shingle) {
        return shingle >>> Integer.SIZE - TAG_BITS;
    }

    /** The bucket of a shingle among so many: by its upper bits when mixed, since a sample has like lower ones. */
    static int bucket(int shingle, int buckets) {
        return (int) ((shingle * 0x9e3779b9 & 0xffff_ffffL) * buckets >>> Integer.SIZE);
    }
}
