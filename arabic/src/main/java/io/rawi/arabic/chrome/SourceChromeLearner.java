package io.rawi.arabic.chrome;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns which lines a source repeats: those that stand in at least so many of its articles, and in at least such a share
 * of them. A line counts once an article; the order of the articles does not matter. Not safe for several threads.
 */
public final class SourceChromeLearner {

    private static final int LONGEST_LINE = 120;

    private final int fewestArticles;
    private final double smallestShare;
    private final Map<String, Counts> bySource = new HashMap<>();

    private static final class Counts {
        private int articles;
        private final Map<String, Integer> lines = new HashMap<>();
    }

    /**
     * @param fewestArticles in how many articles of a source a line must stand at least
     * @param smallestShare in which share of them, over 0 up to 1
     */
    public SourceChromeLearner(int fewestArticles, double smallestShare) {
        if (fewestArticles < 2 || !(smallestShare > 0 && smallestShare <= 1)) {
            throw new IllegalArgumentException(
                    "a repeated line stands in 2 articles or more and in a share over 0 up to 1" + ", not in "
                            + fewestArticles + " and " + smallestShare);
        }
        this.fewestArticles = fewestArticles;
        this.smallestShare = smallestShare;
    }

    /** With the usual bounds: 20 articles, and one in twenty. */
    public static SourceChromeLearner usual() {
        return new SourceChromeLearner(20, 0.05);
    }

    /** Takes in the decoded text of an article. Copies of one article must be given once. */
    public void add(String source, String text) {
        Counts counts = bySource.computeIfAbsent(source, s -> new Counts());
        counts.articles++;
        Page page = Page.of(text);
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.line(i).length() <= LONGEST_LINE && !page.line(i).key().isEmpty()) {
                keys.add(page.line(i).key());
            }
        }
        keys.forEach(key -> counts.lines.merge(key, 1, Integer::sum));
    }

    /** What was learned so far. */
    public SourceChrome learn() {
        Map<String, Set<String>> repeated = new TreeMap<>();
        bySource.forEach((source, counts) -> {
            double enough = Math.max(fewestArticles, smallestShare * counts.articles);
            Set<String> keys = new TreeSet<>();
            counts.lines.forEach((key, count) -> {
                if (count >= enough) {
                    keys.add(key);
                }
            });
            repeated.put(source, keys);
        });
        return new SourceChrome(repeated);
    }
}
