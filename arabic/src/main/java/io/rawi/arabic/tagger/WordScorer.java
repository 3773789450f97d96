package io.rawi.arabic.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores words. All features but a few are of one word and the distance to it: so what a word adds to the places around
 * it is summed up once and kept. The store is bounded; a word takes the place of another one. What is kept is what would
 * be computed again, so that the outcome depends on nothing but the word.
 */
final class WordScorer {

    /** A word has so many places to be kept in, so that two frequent words do not keep driving each other out. */
    private static final int WAYS = 4;

    private static final int KEPT = 1 << 17;
    private static final int SETS = KEPT / WAYS;

    private final WordFeatures features;
    private final FeatureTable table;
    private final AtomicReferenceArray<WordScores> kept = new AtomicReferenceArray<>(KEPT);
    private final WordScores beyond;

    WordScorer(TaggerModel model) {
        this.features = new WordFeatures(model.lexicon(), model.listed());
        this.table = model.features();
        this.beyond = compute("", 0);
    }

    /** Of the word at a stretch of text. */
    WordScores of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int first = (FeatureKeys.mix(hash) & SETS - 1) * WAYS;
        for (int slot = first; slot < first + WAYS; slot++) {
            // Opaque: another thread may lose its word to this one, but what is read was written whole.
            WordScores found = kept.getOpaque(slot);
            if (found == null) {
                break;
            }
            if (found.isOf(hash, text, start, end)) {
                return found;
            }
        }
        WordScores computed = compute(text.substring(start, end), hash);
        keep(first, computed);
        return computed;
    }

    /** Keeps a word before the others of its set; the one that came first goes. */
    private void keep(int first, WordScores newest) {
        for (int slot = first + WAYS - 1; slot > first; slot--) {
            kept.setRelease(slot, kept.getOpaque(slot - 1));
        }
        kept.setRelease(first, newest);
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
