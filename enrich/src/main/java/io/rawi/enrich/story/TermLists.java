package io.rawi.enrich.story;

import java.util.Arrays;

/** A count and a list of numbers for each term: an open-addressing table without objects for keys. */
final class TermLists {

    private static final int[] NONE = {0};
    private static final int FIRST = 2;
    private static final long COUNT = 0xFFFFFFFFL;

    private int size;
    /** The term in the upper half; its count, held one higher, in the lower one: 0 marks a free slot. */
    private long[] entries = new long[1 << 10];

    private int[][] lists = new int[1 << 10][];

    /** Changes the count of a term. */
    void count(int term, int change) {
        // The table may grow: the slot first.
        int slot = claim(term);
        entries[slot] += change;
    }

    /** The count of a term. */
    int count(int term) {
        long entry = entries[find(term)];
        return entry == 0 ? 0 : (int) (entry & COUNT) - 1;
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
        if (entries[slot] != 0) {
            return slot;
        }
        if (++size * 2 > entries.length) {
            grow();
            slot = find(term);
        }
        entries[slot] = (long) term << 32 | 1;
        return slot;
    }

    private int find(int term) {
        int mask = entries.length - 1;
        int slot = (term ^ term >>> 15) & mask;
        while (entries[slot] != 0 && (int) (entries[slot] >> 32) != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldEntries = entries;
        int[][] oldLists = lists;
        entries = new long[oldEntries.length * 2];
        lists = new int[entries.length][];
        for (int i = 0; i < oldEntries.length; i++) {
            if (oldEntries[i] != 0) {
                int slot = find((int) (oldEntries[i] >> 32));
                entries[slot] = oldEntries[i];
                lists[slot] = oldLists[i];
            }
        }
    }
}
