package io.rawi.arabic.tagger;

import java.util.Arrays;

/** The features of one word while it is scored, and the rows of the {@link FeatureTable} that they have. Used again. */
final class FeatureList implements WordFeatures.Sink {

    private static final int USUAL = 48;

    private int[] keys = new int[USUAL];
    private int[] reaches = new int[USUAL];
    private int count;
    private int[] rows = new int[USUAL * 2];
    private int[] offsets = new int[USUAL * 2];
    private int rowCount;
    /** What was read only to have it near. */
    private int touched;

    /** Takes the features of another word from now on. */
    void clear() {
        count = 0;
        rowCount = 0;
    }

    @Override
    public void add(int kind, int value, int reach) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            reaches = Arrays.copyOf(reaches, count * 2);
        }
        keys[count] = FeatureKeys.of(kind, value);
        reaches[count++] = reach;
    }

    int count() {
        return count;
    }

    int key(int i) {
        return keys[i];
    }

    int reach(int i) {
        return reaches[i];
    }

    /** Takes the rows from the first one on; what is kept of the sum means nothing. */
    void clearRows(int sum) {
        rowCount = 0;
        touched = sum;
    }

    /** Takes a row that a feature has so many places away, and one of its weights, which means nothing. */
    void addRow(int row, int offset, int weight) {
        if (rowCount == rows.length) {
            rows = Arrays.copyOf(rows, rowCount * 2);
            offsets = Arrays.copyOf(offsets, rowCount * 2);
        }
        rows[rowCount] = row;
        offsets[rowCount++] = offset;
        touched += weight;
    }

    int rows() {
        return rowCount;
    }

    int row(int i) {
        return rows[i];
    }

    int offset(int i) {
        return offsets[i];
    }
}
