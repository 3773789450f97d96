package io.rawi.arabic.tagger;

/** Makes the 32-bit keys of features. The mixing is the finaliser of MurmurHash3. */
public final class FeatureKeys {

    private FeatureKeys() {}

    /** The key of a kind of feature and its value. */
    public static int of(int kind, int value) {
        return mix(value * 0x9E3779B1 + kind * 0x85EBCA77 + 0x27D4EB2F);
    }

    /** The key of the same feature seen from a word so many places before or behind. */
    public static int at(int key, int offset) {
        return mix(key + (offset + 8) * 0xC2B2AE3D);
    }

    public static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
