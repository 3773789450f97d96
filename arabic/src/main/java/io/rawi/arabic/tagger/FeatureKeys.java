package io.rawi.arabic.tagger;

/** Makes the 32-bit keys of features. The mixing is the finaliser of MurmurHash3. */
public final class FeatureKeys {

    /** By how much the keys of a feature at neighbouring places differ before they are mixed. */
    private static final int STEP = 0xC2B2AE3D;

    private static final int FIRST_FACTOR = 0x85EBCA6B;
    private static final int SECOND_FACTOR = 0xC2B2AE35;

    /** Multiplying by these undoes multiplying by those, in 32 bits. */
    private static final int STEP_UNDONE = 0xA89ED915;

    private static final int FIRST_FACTOR_UNDONE = 0xA5CB9243;
    private static final int SECOND_FACTOR_UNDONE = 0x7ED1B41D;

    private FeatureKeys() {}

    /** The key of a kind of feature and its value. */
    public static int of(int kind, int value) {
        return mix(value * 0x9E3779B1 + kind * 0x85EBCA77 + 0x27D4EB2F);
    }

    /** The key of the same feature seen from a word so many places before or behind. */
    public static int at(int key, int offset) {
        return mix(key + (offset + 8) * STEP);
    }

    /**
     * The place of a key, another one for each key, such that a feature as it is seen from places side by side has places
     * side by side: the place of {@code at(key, offset + 1)} is that of {@code at(key, offset)} and one.
     */
    static int place(int key) {
        return unmixed(key) * STEP_UNDONE;
    }

    /** The place of {@code at(key, 0)}. */
    static int middle(int key) {
        return key * STEP_UNDONE + 8;
    }

    public static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= FIRST_FACTOR;
        h ^= h >>> 13;
        h *= SECOND_FACTOR;
        return h ^ h >>> 16;
    }

    /** What {@link #mix} makes this of. */
    static int unmixed(int mixed) {
        int h = mixed;
        h ^= h >>> 16;
        h *= SECOND_FACTOR_UNDONE;
        h ^= h >>> 13 ^ h >>> 26;
        h *= FIRST_FACTOR_UNDONE;
        return h ^ h >>> 16;
    }
}
