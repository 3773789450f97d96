package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that one text has in the place of others of the other text: a few words that the other text does not know,
 * between the same two words. Only the telling ones of them are spelled out in a print, and told.
 */
final class Replacements {

    /** A name has no more words than this. */
    private static final int LONGEST = 4;

    private Replacements() {}

    private record Run(long place, String spelled) {}

    /** As {@code before -> behind}, in order of the later text, each once. */
    static List<Replacement> of(PrintedText earlier, PrintedText later) {
        Map<Long, String> places = new HashMap<>();
        runs(earlier, later).forEach(run -> places.putIfAbsent(run.place, run.spelled));
        Set<Replacement> found = new LinkedHashSet<>();
        if (!places.isEmpty()) {
            for (Run run : runs(later, earlier)) {
                String before = places.get(run.place);
                if (before != null && !Spellings.alike(before, run.spelled)) {
                    found.add(new Replacement(before, run.spelled));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What stood in a place and what stands there now. */
    record Replacement(String before, String behind) {

        @Override
        public String toString() {
            return before + " -> " + behind;
        }
    }

    private static List<Run> runs(PrintedText text, PrintedText other) {
        Map<Integer, String> spelled = new HashMap<>();
        text.telling().forEach(word -> spelled.put(WordCode.stem(WordCode.of(word)), word));
        int[] words = text.body();
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int to = from;
            StringBuilder told = new StringBuilder();
            while (to < words.length && own(words[to], other)) {
                String word = spelled.get(WordCode.stem(words[to]));
                if (word != null) {
                    told.append(told.isEmpty() ? "" : " ").append(word);
                }
                to++;
            }
            if (!told.isEmpty() && from > 0 && to < words.length && to - from <= LONGEST) {
                long left = WordCode.stem(words[from - 1]);
                runs.add(new Run(left << Integer.SIZE | WordCode.stem(words[to]) & 0xffff_ffffL, told.toString()));
            }
            from = to + 1;
        }
        return runs;
    }

    private static boolean own(int word, PrintedText other) {
        return !WordCode.isNumber(word) && !other.has(WordCode.stem(word));
    }
}
