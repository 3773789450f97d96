package io.rawi.arabic.tagger;

import java.util.Arrays;

/**
 * What a word adds to the scores of the tags of the places around it: one block of tags for each place, from two places
 * before the word to two behind it. Behind them stand the letters of the word, so that what is compared and what is read
 * lie side by side in memory; each is a code unit, which a float holds exactly. Not changed once it is made.
 */
final class WordScores {

    /** How many scores there are; the letters begin behind them. */
    static final int SIZE = (2 * WordFeatures.REACH + 1) * Tags.COUNT;

    /** How many of them lie in 64 bytes, which processors fetch at a time. */
    private static final int LINE = 16;

    /** Of no word at all. */
    static final float[] NONE = new float[SIZE];

    private WordScores() {}

    /** Where the scores begin that a word gives to a place which it stands so many places behind. */
    static int block(int offset) {
        return (offset + WordFeatures.REACH) * Tags.COUNT;
    }

    /** Room for the scores of a word, all of them zero. */
    static float[] of(String word) {
        float[] made = Arrays.copyOf(NONE, SIZE + word.length());
        for (int i = 0; i < word.length(); i++) {
            made[SIZE + i] = word.charAt(i);
        }
        return made;
    }

    /** Whether they are of the word at a stretch of text. */
    static boolean areOf(float[] scores, String text, int start, int end) {
        if (scores.length - SIZE != end - start) {
            return false;
        }
        for (int i = SIZE, at = start; at < end; i++, at++) {
            if (scores[i] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** A sum of one score out of each line of memory that they lie in; means nothing. */
    static float touched(float[] scores) {
        float sum = scores[0];
        for (int i = LINE; i < SIZE; i += LINE) {
            sum += scores[i];
        }
        return sum + scores[scores.length - 1];
    }

    /** Adds what a word gives to the place that it stands {@code offset} places behind. */
    static void add(float[] scores, int offset, float[] sums, int at) {
        int from = block(offset);
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            sums[at + tag] += scores[from + tag];
        }
    }
}
