package io.rawi.enrich.relate;

import java.util.Arrays;

/** How many shingles each text was found by, and which texts were found at all. Made empty by being read. */
final class Tally {

    private short[] counts = new short[16];
    private int[] found = new int[16];
    private int size;

    /** Makes room for texts of the numbers below this one. */
    void reach(int texts) {
        if (counts.length < texts) {
            counts = new short[texts + texts / 4];
        }
    }

    void add(int number) {
        if (counts[number]++ == 0) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = number;
        }
    }

    /** How many texts were found. */
    int size() {
        return size;
    }

    /** One of those that were found. */
    int number(int i) {
        return found[i];
    }

    /** How often a text was found; it is forgotten by that. */
    int take(int number) {
        int count = counts[number];
        counts[number] = 0;
        return count;
    }

    void clear() {
        size = 0;
    }
}
