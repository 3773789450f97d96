package io.rawi.bench.duplicates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The truth about pairs, found without hashes, samples or an index by time: every shingle as the string it is, every pair
 * of articles that share one counted whole. Knows nothing of how the pipeline finds them.
 */
final class AllPairs {

    /** An article: its day and time, its page, and the words of its body. */
    record Text(String origin, String documentId, String contentId, long time, List<String> words) {}

    /** A pair with its exact Jaccard similarity; the earlier place in the news first. */
    record Pair(int a, int b, double similarity) {}

    private static final int SHINGLE = 3;

    private AllPairs() {}

    /** All pairs of different pages within the window that are at least so similar. */
    static List<Pair> find(List<Text> texts, Duration window, double least) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Integer>> holders = new ArrayList<>();
        int[] sizes = new int[texts.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            Set<String> shingles = shingles(texts.get(i).words);
            sizes[i] = shingles.size();
            for (String shingle : shingles) {
                int number = numbers.computeIfAbsent(shingle, any -> holders.size());
                if (number == holders.size()) {
                    holders.add(new ArrayList<>(1));
                }
                for (int other : holders.get(number)) {
                    if (Math.abs(texts.get(i).time - texts.get(other).time) <= window.toMillis()) {
                        shared.merge(other, 1, Integer::sum);
                    }
                }
                holders.get(number).add(i);
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int common = other.getValue();
                double similarity = (double) common / (sizes[i] + sizes[other.getKey()] - common);
                boolean pages = !texts.get(i).documentId.equals(texts.get(other.getKey()).documentId);
                if (pages && similarity >= least) {
                    pairs.add(new Pair(other.getKey(), i, similarity));
                }
            }
        }
        return pairs;
    }

    static Set<String> shingles(List<String> words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
