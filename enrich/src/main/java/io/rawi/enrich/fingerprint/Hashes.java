package io.rawi.enrich.fingerprint;

import java.util.Arrays;

/**
 * Sets of hashes: puts them in order, and tells what two of them share. They are spread evenly, so that the first bits of each tell nearly where it belongs; what they are
 * not spread evenly for is still put right, only not as fast.
 */
public final class Hashes {

    private static final int FEW = 32;
    private static final int CROWDED = 32;

    private Hashes() {}

    /** The distinct ones of some hashes, in order; the array given is made use of. */
    public static int[] distinct(int[] hashes) {
        int[] sorted = sorted(hashes);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
    }

    /** How many hashes two sets share, both without doubles and in order. */
    public static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int one = a[i];
            int other = b[j];
            // No branches: which of two hashes is the smaller one cannot be foretold.
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return shared;
    }

    private static int[] sorted(int[] hashes) {
        if (hashes.length < FEW) {
            Arrays.sort(hashes);
            return hashes;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length);
        int[] ends = new int[(1 << bits) + 1];
        int shift = Integer.SIZE - bits;
        for (int hash : hashes) {
            ends[((hash ^ Integer.MIN_VALUE) >>> shift) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] sorted = new int[hashes.length];
        for (int hash : hashes) {
            sorted[ends[(hash ^ Integer.MIN_VALUE) >>> shift]++] = hash;
        }
        // Each now says where its own stretch ends, and the one before it where that begins.
        int start = 0;
        for (int i = 0; i < ends.length - 1; i++) {
            order(sorted, start, ends[i]);
            start = ends[i];
        }
        return sorted;
    }

    private static void order(int[] numbers, int from, int to) {
        if (to - from > CROWDED) {
            Arrays.sort(numbers, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int number = numbers[i];
            int place = i;
            while (place > from && numbers[place - 1] > number) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
    }
}
