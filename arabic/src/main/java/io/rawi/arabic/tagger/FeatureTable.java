package io.rawi.arabic.tagger;

import java.util.Arrays;

/**
 * The weights of features by their keys; a row has one weight for each tag. What a feature weighs as it is seen from places
 * side by side lies side by side in memory, see {@link FeatureKeys#place}: a look-up that has to wait for the memory once
 * would else wait for each of those places. Immutable.
 */
public final class FeatureTable {

    private static final int TAGS = Tags.COUNT;
    private static final int EMPTY = -1;

    private final int[] keys;
    /** The rows in the order of the slots. */
    private final short[] weights;

    private final float unit;
    /** Place of the key and row side by side: whether a feature is there at all is told by one look. */
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
        this.weights = new short[weights.length];
        this.unit = unit;
        this.slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) << 3];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < keys.length; row++) {
            int place = FeatureKeys.place(keys[row]);
            int slot = first(place);
            while (slots[slot + 1] != EMPTY) {
                slot = next(slot);
            }
            slots[slot] = place;
            slots[slot + 1] = row;
        }
        int row = 0;
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] != EMPTY) {
                System.arraycopy(weights, slots[slot + 1] * TAGS, this.weights, row * TAGS, TAGS);
                slots[slot + 1] = row++;
            }
        }
    }

    /** Adds the weights of a feature to {@code scores}; nothing where the feature has none. */
    void add(int key, float[] scores, int at) {
        int row = row(FeatureKeys.place(key));
        if (row != EMPTY) {
            add(row, weights, unit, scores, at);
        }
    }

    /**
     * Adds the weights of features to {@link WordScores}: those that each has as it is seen from all places in its reach.
     * First the table is asked for all that may be needed, so that the memory answers for many features at a time.
     */
    void add(FeatureList features, float[] scores) {
        int sum = 0;
        for (int i = 0; i < features.count(); i++) {
            sum += slots[first(FeatureKeys.middle(features.key(i)) - features.reach(i))];
        }
        features.clearRows(sum);
        for (int i = 0; i < features.count(); i++) {
            int middle = FeatureKeys.middle(features.key(i));
            for (int offset = -features.reach(i); offset <= features.reach(i); offset++) {
                int row = row(middle + offset);
                if (row != EMPTY) {
                    features.addRow(row, offset, weights[row * TAGS]);
                }
            }
        }
        for (int i = 0; i < features.rows(); i++) {
            add(features.row(i), weights, unit, scores, WordScores.block(features.offset(i)));
        }
    }

    private static void add(int row, short[] weights, float unit, float[] scores, int at) {
        int from = row * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
            scores[at + tag] += weights[from + tag] * unit;
        }
    }

    private int row(int place) {
        int slot = first(place);
        while (slots[slot + 1] != EMPTY && slots[slot] != place) {
            slot = next(slot);
        }
        return slots[slot + 1];
    }

    private int first(int place) {
        return place << 1 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    int size() {
        return keys.length;
    }

    int key(int number) {
        return keys[number];
    }

    short weight(int number, int tag) {
        return weights[row(FeatureKeys.place(keys[number])) * TAGS + tag];
    }

    float unit() {
        return unit;
    }
}
