package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.FeatureKeys;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which views of words each of several trainings goes without, so that those who see a word's letters only learn as much
 * from them as those who see its group only: a strong feature that is always there keeps the weak ones from learning what
 * they could tell of unseen names (Sutton, Sindelar and McCallum 2006, "Reducing weight undertraining in structured
 * discriminative learning"). Each view is left out of as many trainings as its share says.
 */
final class FeatureBags {

    private final int[] views;
    /** For each training whether it goes without a view, by the view's number. */
    private final boolean[][] without;

    /**
     * @param views the view of each feature
     * @param trainings how many trainings there are
     * @param leftOut the share of trainings that go without a view, by the view, 0 to less than 1
     */
    FeatureBags(int[] views, int trainings, IntToDoubleFunction leftOut) {
        this.views = views.clone();
        int count = Arrays.stream(views).max().orElse(0) + 1;
        this.without = new boolean[trainings][count];
        for (int view = 0; view < count; view++) {
            int seed = FeatureKeys.mix(view + 1);
            IntStream.range(0, trainings)
                    .boxed()
                    .sorted((a, b) -> Integer.compare(drawn(seed, a), drawn(seed, b)))
                    .mapToInt(Integer::intValue)
                    .limit(Math.round(trainings * leftOut.applyAsDouble(view)))
                    .forEach(leave(view));
        }
    }

    private IntConsumer leave(int view) {
        return training -> without[training][view] = true;
    }

    /** No two trainings draw the same, for {@link FeatureKeys#mix} can be undone. */
    private static int drawn(int seed, int training) {
        return FeatureKeys.mix(seed + training);
    }

    /** The sentences as a training sees them. */
    List<TrainingSentence> reduced(List<TrainingSentence> sentences, int training) {
        return sentences.stream()
                .map(sentence -> new TrainingSentence(
                        Arrays.stream(sentence.features())
                                .map(features -> reduced(features, without[training]))
                                .toArray(int[][]::new),
                        sentence.gaps(),
                        sentence.tags(),
                        sentence.weight()))
                .toList();
    }

    private int[] reduced(int[] features, boolean[] absent) {
        return Arrays.stream(features)
                .filter(feature -> !absent[views[feature]])
                .toArray();
    }
}
