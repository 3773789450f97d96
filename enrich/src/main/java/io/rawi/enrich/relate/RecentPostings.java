package io.rawi.enrich.relate;

import java.util.Arrays;

/** The postings of the texts that came last, to which more can be added: chains through one array, their heads in buckets. */
final class RecentPostings {

    static final int NONE = -1;
    private static final int SMALLEST = 64;

    private int[] heads = heads(SMALLEST);
    private long[] links = new long[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** Whether one more text fits: with one that does not, the chains would grow long, and all are to be put in anew. */
    boolean fits(int[] sample) {
        return size + sample.length <= heads.length;
    }

    /** Room for at least so many postings, with none in it. */
    void clear(int room) {
        heads = heads(Math.max(SMALLEST, room));
        links = new long[SMALLEST];
        size = 0;
    }

    void add(int number, int[] sample) {
        if (size + sample.length > links.length) {
            links = Arrays.copyOf(links, Math.max(size + sample.length, links.length + links.length / 4));
        }
        for (int shingle : sample) {
            int bucket = Postings.bucket(shingle, heads.length);
            links[size] = (long) heads[bucket] << Integer.SIZE | Postings.of(number, shingle) & 0xffff_ffffL;
            heads[bucket] = size++;
        }
    }

    /** The place of the last posting in the bucket of a shingle; {@link #NONE} where there is none. */
    int head(int shingle) {
        return heads[Postings.bucket(shingle, heads.length)];
    }

    int next(int place) {
        return (int) (links[place] >>> Integer.SIZE);
    }

    int at(int place) {
        return (int) links[place];
    }

    /** Counts the texts that have some shingles. */
    void count(int[] shingles, Tally tally) {
        if (size == 0) {
            return;
        }
        int[] places = new int[shingles.length];
        int[] tags = new int[shingles.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = head(shingles[i]);
        }
        int open = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                places[open] = places[i];
                tags[open++] = Postings.tag(shingles[i]);
            }
        }
        // All chains are followed at the same pace: the processor waits for their links side by side.
        while (open > 0) {
            int longer = 0;
            for (int i = 0; i < open; i++) {
                long link = links[places[i]];
                int tag = tags[i];
                if (Postings.hasTag((int) link, tag)) {
                    tally.add(Postings.number((int) link));
                }
                int next = (int) (link >>> Integer.SIZE);
                if (next != NONE) {
                    places[longer] = next;
                    tags[longer++] = tag;
                }
            }
            open = longer;
        }
    }

    private static int[] heads(int capacity) {
        int[] heads = new int[capacity];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
