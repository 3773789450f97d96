package io.rawi.enrich.relate;

import java.util.Arrays;

/** The postings of the texts that came last, to which more can be added: chains through one array, their heads in buckets. */
final class RecentPostings {

    static final int NONE = -1;
    private static final int SMALLEST = 64;
    private static final int LOAD = 2;

    private int[] heads = heads(SMALLEST);
    private long[] links = new long[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** Whether one more text fits: with one that does not, the chains would grow long, and all are to be put in anew. */
    boolean fits(int[] sample) {
        return size + sample.length <= LOAD * heads.length;
    }

    /** Room for at least so many postings, with none in it. */
    void clear(int room) {
        heads = heads(Math.max(SMALLEST, room / LOAD + 1));
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
        // All are looked up before any is followed: the processor waits for them side by side.
        for (int i = 0; i < places.length; i++) {
            places[i] = head(shingles[i]);
        }
        for (int i = 0; i < places.length; i++) {
            int tag = Postings.tag(shingles[i]);
            for (int place = places[i]; place != NONE; place = next(place)) {
                if (Postings.hasTag(at(place), tag)) {
                    tally.add(Postings.number(at(place)));
                }
            }
        }
    }

    private static int[] heads(int capacity) {
        int[] heads = new int[capacity];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
