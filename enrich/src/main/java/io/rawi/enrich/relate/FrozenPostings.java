package io.rawi.enrich.relate;

/**
 * The postings of many texts, made once: buckets of shingles, each a stretch of one array in which the postings lie in
 * order of their texts' numbers. One look finds a stretch, and a long one is read straight on: six bytes for each posting.
 */
final class FrozenPostings {

    private static final int LOAD = 2;
    private static final int SMALLEST = 16;

    private final int[] starts;
    private final int[] postings;

    /** @param samples of the texts 0, 1, 2, ... */
    FrozenPostings(int[][] samples, int texts) {
        int size = 0;
        for (int i = 0; i < texts; i++) {
            size += samples[i].length;
        }
        int buckets = Math.max(SMALLEST, size / LOAD);
        starts = new int[buckets + 1];
        postings = new int[size];
        for (int i = 0; i < texts; i++) {
            for (int shingle : samples[i]) {
                starts[Postings.bucket(shingle, buckets)]++;
            }
        }
        int end = 0;
        for (int i = 0; i <= buckets; i++) {
            end += starts[i];
            starts[i] = end;
        }
        // From the last text to the first: every start moves from the end of its stretch to the beginning.
        for (int i = texts - 1; i >= 0; i--) {
            for (int shingle : samples[i]) {
                postings[--starts[Postings.bucket(shingle, buckets)]] = Postings.of(i, shingle);
            }
        }
    }

    int size() {
        return postings.length;
    }

    /** Where the stretch begins that holds a shingle. */
    int start(int shingle) {
        return starts[Postings.bucket(shingle, starts.length - 1)];
    }

    /** Behind the stretch that holds a shingle. */
    int end(int shingle) {
        return starts[Postings.bucket(shingle, starts.length - 1) + 1];
    }

    int at(int place) {
        return postings[place];
    }

    /** The first place of a stretch that belongs to a text of this number or a greater one. */
    int from(int number, int start, int end) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Postings.number(postings[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts the texts that have a shingle, in a part of its stretch. */
    void count(int shingle, int from, int to, Tally tally) {
        int tag = Postings.tag(shingle);
        for (int i = from; i < to; i++) {
            if (Postings.hasTag(postings[i], tag)) {
                tally.add(Postings.number(postings[i]));
            }
        }
    }
}
