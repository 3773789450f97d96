package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.FeatureKeys;
import io.rawi.arabic.tagger.WordFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features that occur, in the order in which they do. */
final class FeatureIndex {

    private static final int SPAN = 2 * WordFeatures.REACH + 1;

    private final WordFeatures words;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();
    private final Map<String, int[][]> known = new HashMap<>();
    private final int[][] beyond = features(sink -> WordFeatures.beyond(sink));

    FeatureIndex(WordFeatures words) {
        this.words = words;
    }

    /** The number of a feature. */
    int number(int key) {
        return numbers.computeIfAbsent(key, any -> {
            keys.add(key);
            return keys.size() - 1;
        });
    }

    int key(int number) {
        return keys.get(number);
    }

    int size() {
        return keys.size();
    }

    /** The features that a word gives to the place {@code offset} from it, -2 to 2. */
    int[] of(String word, int offset) {
        return known.computeIfAbsent(word, any -> features(sink -> words.of(word, sink)))[offset + WordFeatures.REACH];
    }

    /** Those that the edge of the sentence gives. */
    int[] beyond(int offset) {
        return beyond[offset + WordFeatures.REACH];
    }

    private interface Source {
        void into(WordFeatures.Sink sink);
    }

    private int[][] features(Source source) {
        int[][] features = new int[SPAN][64];
        int[] counts = new int[SPAN];
        source.into((key, reach) -> {
            for (int offset = -reach; offset <= reach; offset++) {
                int at = offset + WordFeatures.REACH;
                features[at][counts[at]++] = number(FeatureKeys.at(key, offset));
            }
        });
        for (int at = 0; at < SPAN; at++) {
            features[at] = Arrays.copyOf(features[at], counts[at]);
        }
        return features;
    }
}
