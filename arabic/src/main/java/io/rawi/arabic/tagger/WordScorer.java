package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Tokens;
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
    private final AtomicReferenceArray<float[]> kept = new AtomicReferenceArray<>(KEPT);
    private final float[] beyond;

    WordScorer(TaggerModel model) {
        this.features = new WordFeatures(model.lexicon(), model.listed());
        this.table = model.features();
        this.beyond = compute("");
    }

    /** The {@link WordScores} of a token. */
    float[] of(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int first = (FeatureKeys.mix(tokens.hash(token)) & SETS - 1) * WAYS;
        for (int slot = first; slot < first + WAYS; slot++) {
            // Another thread may lose its word to this one, but what is read was written whole before.
            float[] found = kept.getAcquire(slot);
            if (found == null) {
                break;
            }
            if (WordScores.areOf(found, text, start, end)) {
                return found;
            }
        }
        float[] computed = compute(text.substring(start, end));
        keep(first, computed);
        return computed;
    }

    /** Keeps a word before the others of its set; the one that came first goes. */
    private void keep(int first, float[] newest) {
        for (int slot = first + WAYS - 1; slot > first; slot--) {
            kept.setRelease(slot, kept.getAcquire(slot - 1));
        }
        kept.setRelease(first, newest);
    }

    /** Of the places beyond the edges of a sentence. */
    float[] beyond() {
        return beyond;
    }

    private float[] compute(String word) {
        float[] scores = WordScores.of(word);
        WordFeatures.Sink sink = (key, reach) -> {
            for (int offset = -reach; offset <= reach; offset++) {
                table.add(FeatureKeys.at(key, offset), scores, WordScores.block(offset));
            }
        };
        if (word.isEmpty()) {
            WordFeatures.beyond(sink);
        } else {
            features.of(word, sink);
        }
        return scores;
    }
}
