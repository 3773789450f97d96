package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Tokens;
import java.util.concurrent.atomic.AtomicIntegerArray;
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

    private static final int EACH_BYTE = 0x01010101;
    private static final int HIGHEST_OF_EACH = 0x80808080;

    private final WordFeatures features;
    private final FeatureTable table;
    private final AtomicReferenceArray<float[]> kept = new AtomicReferenceArray<>(KEPT);
    /**
     * A byte for each place of a set, the first in the lowest bits: eight bits of the hash of the word that is kept there.
     * They say where a word may be kept before anything that lies far away in the memory is looked at. Another thread may
     * have changed them but not yet the places, or the other way round: they only spare looks in vain.
     */
    private final AtomicIntegerArray marks = new AtomicIntegerArray(SETS);

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
            int mixed = FeatureKeys.mix(tokens.hash(token));
            int set = mixed & SETS - 1;
            int way = firstWay(marks.getPlain(set), mixed);
            float[] scores = way < WAYS ? kept.getAcquire(set * WAYS + way) : null;
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

    /** The first place of a set that bears the mark of a word; {@link #WAYS} where none does. */
    private static int firstWay(int marks, int mixed) {
        int differing = marks ^ mark(mixed) * EACH_BYTE;
        // The lowest byte that is zero is the lowest whose highest bit this sets; the same is done to strlen().
        int same = differing - EACH_BYTE & ~differing & HIGHEST_OF_EACH;
        return Integer.numberOfTrailingZeros(same) >>> 3;
    }

    /** What tells apart words of one set, for the most part: bits that do not choose the set. */
    private static int mark(int mixed) {
        return mixed >>> Integer.SIZE - Byte.SIZE;
    }

    /** The {@link WordScores} of a token. */
    float[] of(Tokens tokens, int token, FeatureList list) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        int mixed = FeatureKeys.mix(tokens.hash(token));
        int set = mixed & SETS - 1;
        int marked = marks.getPlain(set);
        for (int way = 0; way < WAYS; way++) {
            if ((marked >>> way * Byte.SIZE & 0xff) == mark(mixed)) {
                // Another thread may lose its word to this one, but what is read was written whole before.
                float[] found = kept.getAcquire(set * WAYS + way);
                if (found != null && WordScores.areOf(found, text, start, end)) {
                    return found;
                }
            }
        }
        float[] computed = compute(text.substring(start, end), list);
        keep(set, mark(mixed), computed);
        return computed;
    }

    /** Keeps a word before the others of its set; the one that came first goes. */
    private void keep(int set, int mark, float[] newest) {
        int first = set * WAYS;
        for (int slot = first + WAYS - 1; slot > first; slot--) {
            kept.setRelease(slot, kept.getAcquire(slot - 1));
        }
        kept.setRelease(first, newest);
        marks.setPlain(set, marks.getPlain(set) << Byte.SIZE | mark);
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
