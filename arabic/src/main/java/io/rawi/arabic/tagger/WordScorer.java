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
        this.beyond = compute("", new FeatureList());
    }

    /**
     * The {@link WordScores} of the tokens of a sentence, from {@code start} to {@code end}. What is kept lies all over
     * the memory: it is asked for token by token before any of it is looked at, so that the memory answers for many
     * tokens at a time.
     *
     * @param found takes the scores of each token
     * @param space work space, a row of tags for each token of the sentence; overwritten
     * @param list work space for words that are not kept
     */
    void of(Tokens tokens, int start, int end, float[][] found, float[] space, FeatureList list) {
        for (int token = start; token < end; token++) {
            float[] scores = kept.getAcquire(firstWay(tokens, token));
            found[token] = scores == null ? WordScores.NONE : scores;
        }
        for (int token = start; token < end; token++) {
            // Of no use but that it was read: what is written is kept by no compiler from being read first.
            space[(token - start) * Tags.COUNT] = WordScores.touched(found[token]);
        }
        for (int token = start; token < end; token++) {
            if (!WordScores.areOf(found[token], tokens.text(), tokens.start(token), tokens.end(token))) {
                found[token] = of(tokens, token, list);
            }
        }
    }

    private static int firstWay(Tokens tokens, int token) {
        return (FeatureKeys.mix(tokens.hash(token)) & SETS - 1) * WAYS;
    }

    /** The {@link WordScores} of a token. */
    float[] of(Tokens tokens, int token, FeatureList list) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int first = firstWay(tokens, token);
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
        float[] computed = compute(text.substring(start, end), list);
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

    private float[] compute(String word, FeatureList list) {
        float[] scores = WordScores.of(word);
        list.clear();
        if (word.isEmpty()) {
            WordFeatures.beyond(list);
        } else {
            features.of(word, list);
        }
        table.add(list, scores);
        return scores;
    }
}
