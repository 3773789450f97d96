package io.rawi.bench.corpus;

/**
 * What invented articles are made of: shares of all articles, 0 to 1, together at most 1; the rest are originals.
 *
 * @param copies texts of an earlier article under another address and publisher
 * @param sightings an earlier page fetched again, unchanged
 * @param editions an earlier page fetched again, its text changed
 * @param empties pages without any text
 */
public record InventedMix(double copies, double sightings, double editions, double empties) {

    public InventedMix {
        double sum = copies + sightings + editions + empties;
        if (Math.min(Math.min(copies, sightings), Math.min(editions, empties)) < 0 || sum > 1) {
            throw new IllegalArgumentException("shares must be at least 0 and together at most 1, not " + copies + ", "
                    + sightings + ", " + editions + ", " + empties);
        }
    }

    /** As real news read once: a few copies to the letter, every page seen once. */
    public static InventedMix likeNews() {
        return new InventedMix(.04, 0, 0, 0);
    }

    /** Everything that is hard to count: many copies, pages seen again, changed pages, empty ones. */
    public static InventedMix hard() {
        return new InventedMix(.25, .05, .05, .02);
    }
}
