package io.rawi.arabic.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores words. All features but a few are of one word and the distance to it: so what a word adds to the places around
 * it is summed up once and kept. The store is bounded; a word takes the place of another one. What is kept is what would
 * be computed again, so that the outcome depends on nothing but the word.
 */
final class WordScorer {

    private static final int KEPT = 1 << 16;

    private final WordFeatures features;
    private final FeatureTable table;
    private final AtomicReferenceArray<WordScores> kept = new AtomicReferenceArray<>(KEPT);
    private final WordScores beyond;

    WordScorer(TaggerModel model) {
        this.features = new WordFeatures(model.lexicon());
        this.table = model.features();
        this.beyond = compute("", 0);
    }

    /** Of the word at a stretch of text. */
    WordScores of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = FeatureKeys.mix(hash) & KEPT - 1;
        // Opaque: another thread may lose its word to this one, but what is read was written whole.
        WordScores found = kept.getOpaque(slot);
        if (found != null && found.isOf(hash, text, start, end)) {
            return found;
        }
        WordScores computed = compute(text.substring(start, end), hash);
        kept.setRelease(slot, computed);
        return computed;
    }

    /** Of the places beyond the edges of a sentence. */
    WordScores beyond() {
        return beyond;
    }

    private WordScores compute(String word, int hash) {
        float[] scores = new float[WordScores.SIZE];
        WordFeatures.Sink sink = (key, reach) -> {
            for (int offset = -reach; offset <= reach; offset++) {
                table.add(FeatureKeys.at(key, offset), scores, (offset + WordFeatures.REACH) * Tags.COUNT);
            }
        };
        if (word.isEmpty()) {
            WordFeatures.beyond(sink);
        } else {
            features.of(word, sink);
        }
        return new WordScores(word, hash, scores);
    }
}
