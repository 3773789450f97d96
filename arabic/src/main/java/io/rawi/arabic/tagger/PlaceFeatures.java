package io.rawi.arabic.tagger;

/** The features of a place in a sentence that are of no single word: what stands before and behind it. */
public final class PlaceFeatures {

    /** The kind of what stands before a word, see {@link WordFeatures.Sink}. */
    public static final int BEFORE = 60;
    /** The kind of what stands behind it. */
    public static final int BEHIND = 61;

    private PlaceFeatures() {}

    public static int before(Gap gap) {
        return FeatureKeys.of(BEFORE, gap.ordinal());
    }

    public static int behind(Gap gap) {
        return FeatureKeys.of(BEHIND, gap.ordinal());
    }
}
