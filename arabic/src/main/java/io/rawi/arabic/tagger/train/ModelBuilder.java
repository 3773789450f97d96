package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.FeatureTable;
import io.rawi.arabic.tagger.ListedWords;
import io.rawi.arabic.tagger.TaggerModel;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.tagger.WordLexicon;
import java.util.ArrayList;
import java.util.List;

/** Makes a model of trained weights: leaves out what weighs next to nothing, and keeps the rest in 16 bits. */
final class ModelBuilder {

    /** A feature none of whose weights is larger is left out. */
    private static final float LEAST = 0.02f;

    private ModelBuilder() {}

    static TaggerModel build(
            String version, WordLexicon lexicon, ListedWords listed, FeatureIndex index, CrfWeights trained) {
        List<Integer> rows = new ArrayList<>();
        float most = 0;
        for (int feature = 0; feature < index.size(); feature++) {
            float largest = 0;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                largest = Math.max(largest, Math.abs(trained.weight(feature, tag)));
            }
            if (largest >= LEAST) {
                rows.add(feature);
            }
            most = Math.max(most, largest);
        }
        rows.sort((a, b) -> Integer.compare(index.key(a), index.key(b)));
        float unit = most == 0 ? 1 : most / Short.MAX_VALUE;
        int[] keys = new int[rows.size()];
        short[] weights = new short[keys.length * Tags.COUNT];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = index.key(rows.get(row));
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                weights[row * Tags.COUNT + tag] = (short) Math.round(trained.weight(rows.get(row), tag) / unit);
            }
        }
        return new TaggerModel(version, lexicon, listed, new FeatureTable(keys, weights, unit), trained.steps());
    }
}
