package io.rawi.enrich.story;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * How alike two articles are in what they tell, as a row of measures; what {@link SameEvent} weighs. One instance is filled
 * again for each pair.
 */
final class Likeness {

    /** Cosine of the two vectors of terms. */
    static final int COSINE = 0;
    /** Share of a headline's rarity that the other text carries; the larger of the two. */
    static final int HEADLINE_MOST = 1;
    /** The smaller of the two. */
    static final int HEADLINE_LEAST = 2;
    /** How much rarity the shared rare terms hold, as a logarithm. */
    static final int RARE = 3;
    /** 1 where both leads state numbers and share none. */
    static final int OTHER_NUMBERS = 4;
    /** Days between the two. */
    static final int DAYS = 5;
    /** How many times longer the one is, as a logarithm. */
    static final int LENGTH_RATIO = 6;
    /** Length of the shorter one, as a logarithm. */
    static final int LENGTH_LEAST = 7;
    /** 1 where both leads name weekdays and share none. */
    static final int OTHER_WEEKDAYS = 8;
    /** How much the shared terms are used more than on usual days, as a logarithm. */
    static final int BURST = 9;
    /** Share of what is used more than usual in the one that the other one has as well. */
    static final int BURST_SHARE = 10;

    /** In how many ways the headlines exclude each other. */
    static final int OPPOSITE = 11;

    static final int COUNT = 12;

    /** From which rarity on a term is rare: less than one article in four hundred. */
    private static final float RARE_FROM = 6;

    private static final float LEAST_BURST = 5;
    private static final double DAY = TimeUnit.DAYS.toMillis(1);

    /** The logarithm of a number and one, in steps of 1/64: exact ones take longer than all the rest of a pair. */
    private static final int STEPS = 64;

    private static final double[] LOGARITHMS = new double[64 * STEPS];

    static {
        for (int step = 0; step < LOGARITHMS.length; step++) {
            LOGARITHMS[step] = StrictMath.log1p((step + 0.5) / STEPS);
        }
        LOGARITHMS[0] = 0;
    }

    final double[] values = new double[COUNT];

    private StoryArticle one;
    private Burst burst;
    /** Where a term of the one article stands in it, one higher, by its number: open addressing; 0 marks a free slot. */
    private int[] slots = new int[1 << 10];

    /** Turns to another article, which others are then compared with. */
    void turn(StoryArticle article, Burst itsBurst) {
        one = article;
        burst = itsBurst;
        int count = article.terms.length;
        if (count * 4 > slots.length) {
            slots = new int[Integer.highestOneBit(count) * 8];
        } else {
            Arrays.fill(slots, 0);
        }
        int mask = slots.length - 1;
        for (int at = 0; at < count; at++) {
            int slot = article.terms[at] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = at + 1;
        }
    }

    /** Measures the article turned to with another one. */
    double[] with(StoryArticle other) {
        float cosine = 0;
        float ofOne = 0;
        float ofOther = 0;
        float rare = 0;
        float shared = 0;
        int numbers = 0;
        int[] left = one.terms;
        int[] right = other.terms;
        int mask = slots.length - 1;
        for (int j = 0; j < right.length; j++) {
            int term = right[j];
            int slot = term & mask;
            while (slots[slot] != 0 && left[slots[slot] - 1] != term) {
                slot = slot + 1 & mask;
            }
            if (slots[slot] == 0) {
                continue;
            }
            int i = slots[slot] - 1;
            float rarity = one.rarity[i];
            int here = one.places[i];
            int there = other.places[j];
            cosine += one.weights[i] * other.weights[j];
            ofOne += (here & StoryTerms.IN_HEADLINE) != 0 ? rarity : 0;
            ofOther += (there & StoryTerms.IN_HEADLINE) != 0 ? rarity : 0;
            rare += Math.max(0, rarity - RARE_FROM);
            shared += burst.of()[i];
            int numberInLead = StoryTerms.NUMBER | StoryTerms.IN_LEAD;
            numbers += (here & there & numberInLead) == numberInLead ? 1 : 0;
        }
        ofOne /= Math.max(one.headlineMass, 1);
        ofOther /= Math.max(other.headlineMass, 1);
        values[COSINE] = cosine;
        values[HEADLINE_MOST] = Math.max(ofOne, ofOther);
        values[HEADLINE_LEAST] = Math.min(ofOne, ofOther);
        values[RARE] = log(rare);
        values[OTHER_NUMBERS] = one.numbers > 0 && other.numbers > 0 && numbers == 0 ? 1 : 0;
        values[DAYS] = Math.abs(one.time - other.time) / DAY;
        values[LENGTH_RATIO] = Math.abs(one.length - other.length);
        values[LENGTH_LEAST] = Math.min(one.length, other.length);
        values[OTHER_WEEKDAYS] =
                one.weekdays != 0 && other.weekdays != 0 && (one.weekdays & other.weekdays) == 0 ? 1 : 0;
        values[BURST] = log(shared);
        values[BURST_SHARE] = shared / Math.max(burst.mass(), LEAST_BURST);
        values[OPPOSITE] = one.sides == 0 || other.sides == 0 ? 0 : Opposites.count(one.sides, other.sides);
        return values;
    }

    private static double log(float value) {
        int step = (int) (value * STEPS);
        return step < LOGARITHMS.length ? LOGARITHMS[step] : StrictMath.log1p(value);
    }
}
