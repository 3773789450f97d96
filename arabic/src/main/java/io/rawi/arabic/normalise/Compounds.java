package io.rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that are two: compound names written joined, as {@link FoldingTable#COMPOUNDS} lists them. */
final class Compounds {

    private static final int SHORTEST = 5;
    private static final List<String> PROCLITICS =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك", "ال", "وال", "بال", "لل");

    private static final Map<Integer, List<Compound>> BY_ENDING = byEnding();

    /** The last two characters of each, two letters of the Arabic block: most words are turned away by one look. */
    private static final boolean[] ENDINGS = endings();

    private record Compound(String joined, int joint) {}

    private Compounds() {}

    /**
     * @return where in the word the second part begins, counted from the start of the text; -1 where it is one word
     */
    static int joint(char[] text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || !ENDINGS[look(text[end - 2], text[end - 1])]) {
            return -1;
        }
        for (Compound compound : BY_ENDING.getOrDefault(ending(text[end - 2], text[end - 1]), List.of())) {
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
        return beforeLast << 16 | last;
    }

    private static Map<Integer, List<Compound>> byEnding() {
        Map<Integer, List<Compound>> byEnding = new HashMap<>();
        for (String apart : FoldingTable.COMPOUNDS) {
            String joined = apart.replace(" ", "");
            int key = ending(joined.charAt(joined.length() - 2), joined.charAt(joined.length() - 1));
            byEnding.computeIfAbsent(key, any -> new ArrayList<>()).add(new Compound(joined, apart.indexOf(' ')));
        }
        return byEnding;
    }

    private static boolean[] endings() {
        boolean[] endings = new boolean[1 << 16];
        BY_ENDING.keySet().forEach(ending -> endings[look((char) (ending >>> 16), (char) (int) ending)] = true);
        return endings;
    }

    private static int look(char beforeLast, char last) {
        return (beforeLast & 0xff) << 8 | last & 0xff;
    }
}
