package io.rawi.enrich.story;

import java.util.Arrays;

/** A count and a list of numbers for each term: an open-addressing table without objects for keys. */
final class TermLists {

    private static final int[] NONE = {0};
    private static final int FIRST = 4;

    private int size;
    private int[] terms = new int[1 << 10];
    /** Counts are held one higher: 0 marks a free slot. */
    private int[] counts = new int[1 << 10];

    private int[][] lists = new int[1 << 10][];

    /** Changes the count of a term. */
    void count(int term, int change) {
        int slot = claim(term);
        counts[slot] += change;
    }

    /** The count of a term. */
    int count(int term) {
        int slot = find(term);
        return counts[slot] == 0 ? 0 : counts[slot] - 1;
    }

    /** Adds a number to the list of a term. */
    void add(int term, int value) {
        int slot = claim(term);
        int[] list = lists[slot];
        if (list == null) {
            list = new int[FIRST];
        } else if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, list.length * 2);
        }
        list[++list[0]] = value;
        lists[slot] = list;
    }

    /** The numbers of a term from the second place on; how many there are in the first one. Not to be changed. */
    int[] list(int term) {
        int[] list = lists[find(term)];
        return list == null ? NONE : list;
    }

    private int claim(int term) {
        int slot = find(term);
        if (counts[slot] != 0) {
            return slot;
        }
        if (++size * 2 > terms.length) {
            grow();
            slot = find(term);
        }
        terms[slot] = term;
        counts[slot] = 1;
        return slot;
    }

    private int find(int term) {
        int mask = terms.length - 1;
        int slot = (term ^ term >>> 15) & mask;
        while (counts[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] oldCounts = counts;
        int[][] oldLists = lists;
        terms = new int[oldTerms.length * 2];
        counts = new int[terms.length];
        lists = new int[terms.length][];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = find(oldTerms[i]);
                terms[slot] = oldTerms[i];
                counts[slot] = oldCounts[i];
                lists[slot] = oldLists[i];
            }
        }
    }
}
