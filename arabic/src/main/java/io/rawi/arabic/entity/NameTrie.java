package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All names as one automaton over word numbers. Filled once, then only read. */
final class NameTrie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final long EMPTY = -1;

    private long[] keys = emptyKeys(1 << 12);
    private int[] targets = new int[1 << 12];
    private int edges;
    private final List<List<Name>> bearers = new ArrayList<>();

    NameTrie() {
        bearers.add(List.of());
    }

    void add(int[] words, Name name) {
        int node = ROOT;
        for (int word : words) {
            int next = next(node, word);
            node = next == NONE ? grow(node, word) : next;
        }
        List<Name> here = new ArrayList<>(bearers.get(node));
        here.add(name);
        bearers.set(node, List.copyOf(here));
    }

    /** The node behind a word, or {@link #NONE}. */
    int next(int node, int word) {
        long key = key(node, word);
        for (int slot = slot(key); keys[slot] != EMPTY; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** The names that end at a node; empty where none does. */
    List<Name> bearers(int node) {
        return bearers.get(node);
    }

    private int grow(int node, int word) {
        if (++edges * 3 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = emptyKeys(oldKeys.length * 2);
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != EMPTY) {
                    place(oldKeys[i], oldTargets[i]);
                }
            }
        }
        bearers.add(List.of());
        place(key(node, word), bearers.size() - 1);
        return bearers.size() - 1;
    }

    private void place(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != EMPTY) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private static long[] emptyKeys(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
