package io.rawi.bench.gold;

import java.util.Locale;

/**
 * What was found right, found wrong and missed, and the measures made of that.
 *
 * @param right found and in the gold
 * @param wrong found and not in the gold
 * @param missed in the gold and not found
 */
public record Counts(int right, int wrong, int missed) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(right + more.right, wrong + more.wrong, missed + more.missed);
    }

    /** Share of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** Share of the gold that was found; 0 where there is none. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return f1(precision(), recall());
    }

    /** The last line of an evaluation: {@code entities F1 0.725 P 0.791 R 0.669}. */
    public String line(String what) {
        return line(what, precision(), recall());
    }

    /** The same line of a precision and a recall that are no plain counts, as those of B-cubed. */
    public static String line(String what, double precision, double recall) {
        return String.format(Locale.ROOT, "%s F1 %.3f P %.3f R %.3f", what, f1(precision, recall), precision, recall);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
