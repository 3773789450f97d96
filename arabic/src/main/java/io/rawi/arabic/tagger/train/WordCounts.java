package io.rawi.arabic.tagger.train;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word form stands in raw text, in normalised spelling. Stretches of digits are not counted. */
final class WordCounts {

    private final Map<String, int[]> counts = new HashMap<>();

    /** Counts the words of a text. */
    void add(String text) {
        Tokens tokens = Tokens.of(Normaliser.normalise(text).text());
        for (int i = 0; i < tokens.count(); i++) {
            String word = tokens.text(i);
            if (!Character.isDigit(word.charAt(0))) {
                counts.computeIfAbsent(word, any -> new int[1])[0]++;
            }
        }
    }

    int of(String word) {
        int[] count = counts.get(word);
        return count == null ? 0 : count[0];
    }

    /** The words that stand at least so often, the most frequent first, in the order of their letters where equal. */
    List<String> atLeast(int count) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= count)
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(entry -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
