package io.rawi.enrich.relate;

/**
 * Which shingles of a text the index holds: those whose hash is a multiple of a rate that grows with the text, so that
 * short ones are held nearly whole and long ones by some forty (Manber 1994, Broder 1997: fingerprints "0 mod p"). Two
 * texts meet at the coarser one of their rates, where the sample of either is complete.
 */
final class Sample {

    private static final int FINEST = 48;
    private static final int COARSEST_RATE = 8;

    /** Share of the shorter text that must seem to stand in the other. */
    private static final double LEAST = 0.15;

    static final int LEAST_SHARED = 2;

    private Sample() {}

    /** The rate for a text of so many distinct shingles: a power of two. */
    static int rate(int shingles) {
        int rate = 1;
        for (int size = FINEST; shingles >= size && rate < COARSEST_RATE; size *= 2) {
            rate *= 2;
        }
        return rate;
    }

    static boolean holds(int shingle, int rate) {
        return (shingle & rate - 1) == 0;
    }

    /** The sampled ones of a text's distinct shingles, in the order in which those are given. */
    static int[] of(int[] shingles) {
        int mask = rate(shingles.length) - 1;
        int held = 0;
        for (int shingle : shingles) {
            held += (shingle & mask) == 0 ? 1 : 0;
        }
        int[] sample = new int[held];
        int at = 0;
        for (int shingle : shingles) {
            if ((shingle & mask) == 0) {
                sample[at++] = shingle;
            }
        }
        return sample;
    }

    /** Whether two texts that share so many sampled shingles are worth a comparison. */
    static boolean promising(int shared, int shingles, int otherShingles) {
        int rate = Math.max(rate(shingles), rate(otherShingles));
        return shared >= LEAST_SHARED && shared * rate >= LEAST * Math.min(shingles, otherShingles);
    }

    /** How many sampled shingles two texts must share at least to be worth a comparison. */
    static int least(int shingles, int otherShingles) {
        int rate = Math.max(rate(shingles), rate(otherShingles));
        return Math.max(LEAST_SHARED, (int) Math.ceil(LEAST * Math.min(shingles, otherShingles) / rate));
    }

    /** The similarity that the sample tells: an estimate, but the same one from either side and at any time. */
    static double similarity(int shared, int shingles, int otherShingles) {
        int rate = Math.max(rate(shingles), rate(otherShingles));
        double common = Math.min((double) shared * rate, Math.min(shingles, otherShingles));
        return common / (shingles + otherShingles - common);
    }

    /** The same of two texts that are at hand: their distinct shingles in order. */
    static double similarity(int[] shingles, int[] others) {
        int rate = Math.max(rate(shingles.length), rate(others.length));
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < others.length) {
            if (shingles[i] == others[j]) {
                shared += holds(shingles[i], rate) ? 1 : 0;
                i++;
                j++;
            } else if (shingles[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return similarity(shared, shingles.length, others.length);
    }
}
