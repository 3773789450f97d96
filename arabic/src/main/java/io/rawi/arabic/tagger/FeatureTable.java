package io.rawi.arabic.tagger;

import java.util.Arrays;

/** The weights of features by their keys; a row has one weight for each tag. Immutable. */
public final class FeatureTable {

    private static final int TAGS = Tags.COUNT;
    private static final int EMPTY = -1;

    private final int[] keys;
    private final short[] weights;
    private final float unit;
    /** Key and row side by side: whether a feature is there at all is told by one look. */
    private final int[] slots;

    /**
     * @param keys the keys of the features, each once
     * @param weights a row for each key, in units
     * @param unit what a weight of 1 is worth
     */
    public FeatureTable(int[] keys, short[] weights, float unit) {
        if (weights.length != keys.length * TAGS) {
            throw new IllegalArgumentException(weights.length + " weights for " + keys.length + " features");
        }
        this.keys = keys.clone();
        this.weights = weights.clone();
        this.unit = unit;
        this.slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) << 3];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < keys.length; row++) {
            int slot = first(keys[row]);
            while (slots[slot + 1] != EMPTY) {
                slot = next(slot);
            }
            slots[slot] = keys[row];
            slots[slot + 1] = row;
        }
    }

    /** Adds the weights of a feature to {@code scores}; nothing where the feature has none. */
    void add(int key, float[] scores, int at) {
        for (int slot = first(key); slots[slot + 1] != EMPTY; slot = next(slot)) {
            if (slots[slot] == key) {
                int from = slots[slot + 1] * TAGS;
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[at + tag] += weights[from + tag] * unit;
                }
                return;
            }
        }
    }

    private int first(int key) {
        return key << 1 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    int size() {
        return keys.length;
    }

    int key(int row) {
        return keys[row];
    }

    short weight(int row, int tag) {
        return weights[row * TAGS + tag];
    }

    float unit() {
        return unit;
    }
}
