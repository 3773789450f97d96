package io.rawi.enrich.relate;

/** Sets of numbers as arrays in order. */
final class SortedNumbers {

    private SortedNumbers() {}

    /** How many numbers two sets share. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int one = a[i];
            int other = b[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return shared;
    }
}
