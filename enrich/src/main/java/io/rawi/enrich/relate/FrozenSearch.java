package io.rawi.enrich.relate;

import java.util.Arrays;

/**
 * Reads frozen postings, in which texts of one class lie side by side. Shingles that very many texts have are not read for
 * those who could not be found by them alone (the prefix filter of set similarity joins: Chaudhuri, Ganti and Kaushik
 * 2006); what they add is made up for by whoever compares the samples.
 */
final class FrozenSearch {

    /** Reading so many postings takes longer than comparing the few more samples that not reading them asks for. */
    private static final int LONG = 512;

    private final FrozenPostings postings;
    private final int[] classStarts;

    /** @param classStarts the number of the first text of each class, and behind the last */
    FrozenSearch(FrozenPostings postings, int[] classStarts) {
        this.postings = postings;
        this.classStarts = classStarts;
    }

    /**
     * Counts whom the postings tell.
     *
     * @param least how many sampled shingles a text of each class must share
     * @return by class, how often a text was counted at least that shares the least
     */
    int[] count(int[] sample, int[] least, Tally tally) {
        int[] starts = new int[sample.length];
        int[] ends = new int[sample.length];
        int many = 0;
        // All are looked up before any is read: the processor waits for them side by side.
        for (int i = 0; i < sample.length; i++) {
            starts[i] = postings.start(sample[i]);
            ends[i] = postings.end(sample[i]);
            many += ends[i] - starts[i] > LONG ? 1 : 0;
        }
        for (int i = 0; i < sample.length; i++) {
            if (ends[i] - starts[i] <= LONG) {
                postings.count(sample[i], starts[i], ends[i], tally);
            }
        }
        return many == 0 ? least : countLong(sample, starts, ends, many, least, tally);
    }

    private int[] countLong(int[] sample, int[] starts, int[] ends, int many, int[] least, Tally tally) {
        Integer[] order = new Integer[many];
        int at = 0;
        for (int i = 0; i < sample.length; i++) {
            if (ends[i] - starts[i] > LONG) {
                order[at++] = i;
            }
        }
        Arrays.sort(order, (a, b) -> Integer.compare(ends[b] - starts[b], ends[a] - starts[a]));
        int[] leastRead = new int[SizeClass.CLASSES];
        for (int size = 0; size < SizeClass.CLASSES; size++) {
            // Who is found twice in the rest is worth a look; once would be all those who share one by chance.
            int unread = Math.min(many, least[size] - Sample.LEAST_SHARED);
            leastRead[size] = least[size] - unread;
            for (int i = unread; i < many; i++) {
                int list = order[i];
                int from = postings.from(classStarts[size], starts[list], ends[list]);
                int to = postings.from(classStarts[size + 1], from, ends[list]);
                postings.count(sample[list], from, to, tally);
            }
        }
        return leastRead;
    }
}
