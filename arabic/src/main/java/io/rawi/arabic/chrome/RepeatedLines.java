package io.rawi.arabic.chrome;

import java.util.HashMap;
import java.util.Map;

/** Finds paragraphs that a page shows again, as it does with captions and teasers: the first one stays. */
public final class RepeatedLines {

    /** Shorter ones repeat on purpose: refrains, questions of an interview, steps of a list, formulas of the court. */
    private static final int SHORTEST = 160;

    private RepeatedLines() {}

    /** Marks the repetitions. */
    public static void mark(Page page) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            PageLine line = page.line(i);
            if (!page.removed(i) && line.length() >= SHORTEST) {
                Integer before = seen.putIfAbsent(hash(page.text(), line), i);
                if (before != null && same(page, before, i)) {
                    page.remove(i, "repeated-line");
                }
            }
        }
    }

    /** Of its length and a few of its characters: paragraphs that agree in these are nearly always the same. */
    private static long hash(String text, PageLine line) {
        long hash = line.length();
        for (int i = 0; i < SHORTEST; i += 4) {
            hash = hash * 31 + text.charAt(line.start() + i);
        }
        return hash;
    }

    private static boolean same(Page page, int a, int b) {
        PageLine first = page.line(a);
        PageLine second = page.line(b);
        return first.length() == second.length()
                && page.text().regionMatches(first.start(), page.text(), second.start(), first.length());
    }
}
