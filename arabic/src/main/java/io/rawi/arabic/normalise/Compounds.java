package io.rawi.arabic.normalise;

import java.util.Arrays;
import java.util.List;

/** Finds words that are two: compound names written joined, as {@link FoldingTable#COMPOUNDS} lists them. */
final class Compounds {

    private static final int SHORTEST = 5;
    private static final List<String> PROCLITICS =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك", "ال", "وال", "بال", "لل");

    private static final Compound[] NONE = {};

    /** By their last two letters, of the Arabic block: six bits of each. */
    private static final Compound[][] BY_ENDING = byEnding();

    /** A bit for each of those endings: most words are turned away by one look at what stays in the nearest memory. */
    private static final long[] ENDINGS = endings();

    private record Compound(String joined, int joint) {}

    private Compounds() {}

    /**
     * @return where in the word the second part begins, counted from the start of the text; -1 where it is one word
     */
    static int joint(char[] text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST) {
            return -1;
        }
        int ending = ending(text[end - 2], text[end - 1]);
        if ((ENDINGS[ending >> 6] & 1L << ending) == 0) {
            return -1;
        }
        for (Compound compound : BY_ENDING[ending]) {
            int from = end - compound.joined.length();
            if (from >= start && same(text, from, compound.joined) && proclitic(text, start, from)) {
                return from + compound.joint;
            }
        }
        return -1;
    }

    private static boolean same(char[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean proclitic(char[] text, int start, int end) {
        return end - start <= 3 && PROCLITICS.contains(new String(text, start, end - start));
    }

    private static int ending(char beforeLast, char last) {
        return (beforeLast & 0x3f) << 6 | last & 0x3f;
    }

    private static Compound[][] byEnding() {
        Compound[][] byEnding = new Compound[1 << 12][];
        Arrays.fill(byEnding, NONE);
        for (String apart : FoldingTable.COMPOUNDS) {
            String joined = apart.replace(" ", "");
            int ending = ending(joined.charAt(joined.length() - 2), joined.charAt(joined.length() - 1));
            Compound[] before = byEnding[ending];
            byEnding[ending] = Arrays.copyOf(before, before.length + 1);
            byEnding[ending][before.length] = new Compound(joined, apart.indexOf(' '));
        }
        return byEnding;
    }

    private static long[] endings() {
        long[] endings = new long[1 << 6];
        for (int ending = 0; ending < BY_ENDING.length; ending++) {
            if (BY_ENDING[ending].length > 0) {
                endings[ending >> 6] |= 1L << ending;
            }
        }
        return endings;
    }
}
