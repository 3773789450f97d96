package io.rawi.enrich.relate;

/**
 * Texts by how many distinct shingles they have. All of one class are sampled at one rate, so that the least of a class
 * tells how many sampled shingles a text must share with any of it: see {@link Sample#least}.
 */
final class SizeClass {

    private static final int[] LEAST = {1, 48, 96, 192, 384, 768};

    static final int CLASSES = LEAST.length;

    private SizeClass() {}

    /** The class of a text of so many shingles. */
    static int of(int shingles) {
        int found = CLASSES - 1;
        while (found > 0 && shingles < LEAST[found]) {
            found--;
        }
        return found;
    }

    /** How many sampled shingles a text must share at least with one of each class to be worth a comparison. */
    static int[] least(int shingles) {
        int[] least = new int[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            least[i] = Sample.least(shingles, LEAST[i]);
        }
        return least;
    }
}
