package io.rawi.arabic.chrome;

import java.util.List;

/**
 * One rule of the table of page chrome.
 *
 * @param id name of the rule, as it stands with what it takes out
 * @param position where it holds
 * @param effect what it takes out
 * @param pattern words of the line's key; {@code *} stands for any number of words
 */
record ChromeRule(String id, Position position, Effect effect, List<String> pattern) {

    private static final int FIRM_WORDS = 3;

    /** Where a rule holds. */
    enum Position {
        /** Anywhere. */
        ANY,
        /** Above all running text. */
        TOP,
        /** On the first line that stays, where more follows. */
        FIRST,
        /** Below all running text. */
        BOTTOM,
        /** At the top or at the bottom. */
        EDGE,
        /** At the beginning of the first line. */
        HEAD,
        /** At the end of the last line. */
        TAIL
    }

    /** What a rule takes out. */
    enum Effect {
        /** The line or the edge of it that the pattern covers. */
        LINE,
        /** The line and the links below it: short lines up to the end of the page or to running text. */
        REST
    }

    ChromeRule {
        pattern = List.copyOf(pattern);
    }

    /** Whether the pattern is sure of itself: a sentence may well begin with one or two words and have a star behind. */
    boolean firm() {
        long stars = pattern.stream().filter("*"::equals).count();
        return stars == 0 || pattern.size() - stars >= FIRM_WORDS;
    }

    /** Whether the pattern covers all of these words. One star is met again at most once for each word: no blow-up. */
    boolean covers(List<String> words) {
        int w = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (w < words.size()) {
            if (p < pattern.size() && pattern.get(p).equals("*")) {
                star = p++;
                resume = w;
            } else if (p < pattern.size() && pattern.get(p).equals(words.get(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals("*")) {
            p++;
        }
        return p == pattern.size();
    }
}
