package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.FeatureKeys;
import io.rawi.arabic.tagger.Gap;
import io.rawi.arabic.tagger.PlaceFeatures;
import io.rawi.arabic.tagger.WordFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the features that occur, in the order in which they do. Each belongs to a view: all features of a kind as they
 * are seen from one place away, two before, and so on.
 */
final class FeatureIndex {

    private static final int SPAN = 2 * WordFeatures.REACH + 1;

    private final WordFeatures words;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<Integer> views = new ArrayList<>();
    private final Map<String, int[][]> known = new HashMap<>();
    private final int[][] beyond = features(sink -> WordFeatures.beyond(sink));

    FeatureIndex(WordFeatures words) {
        this.words = words;
    }

    private int number(int key, int view) {
        return numbers.computeIfAbsent(key, any -> {
            keys.add(key);
            views.add(view);
            return keys.size() - 1;
        });
    }

    int key(int number) {
        return keys.get(number);
    }

    int size() {
        return keys.size();
    }

    /** The view that each feature belongs to, by the feature's number. */
    int[] views() {
        return views.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The number of the feature that a gap before the word is. */
    int before(Gap gap) {
        return number(PlaceFeatures.before(gap), view(PlaceFeatures.BEFORE, 0));
    }

    /** The number of the feature that a gap behind the word is. */
    int behind(Gap gap) {
        return number(PlaceFeatures.behind(gap), view(PlaceFeatures.BEHIND, 0));
    }

    /** The features that a word gives to the place {@code offset} from it, -2 to 2. */
    int[] of(String word, int offset) {
        return known.computeIfAbsent(word, any -> features(sink -> words.of(word, sink)))[offset + WordFeatures.REACH];
    }

    /** Those that the edge of the sentence gives. */
    int[] beyond(int offset) {
        return beyond[offset + WordFeatures.REACH];
    }

    /** The kind of the features of a view. */
    static int kind(int view) {
        return view / SPAN;
    }

    private static int view(int kind, int offset) {
        return kind * SPAN + offset + WordFeatures.REACH;
    }

    private interface Source {
        void into(WordFeatures.Sink sink);
    }

    private int[][] features(Source source) {
        int[][] features = new int[SPAN][WordFeatures.KINDS];
        int[] counts = new int[SPAN];
        source.into((kind, value, reach) -> {
            int key = FeatureKeys.of(kind, value);
            for (int offset = -reach; offset <= reach; offset++) {
                int at = offset + WordFeatures.REACH;
                if (counts[at] == features[at].length) {
                    features[at] = Arrays.copyOf(features[at], counts[at] * 2);
                }
                features[at][counts[at]++] = number(FeatureKeys.at(key, offset), view(kind, offset));
            }
        });
        for (int at = 0; at < SPAN; at++) {
            features[at] = Arrays.copyOf(features[at], counts[at]);
        }
        return features;
    }
}
