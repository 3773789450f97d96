package io.rawi.arabic.tagger;

/**
 * Finds the best sequence of tags for a sentence (Viterbi 1967). A further word of a name only stands behind a word of
 * the same name.
 */
final class Viterbi {

    private static final int TAGS = Tags.COUNT;

    /** By gap, then by the tag behind, then by the tag before: what is compared lies side by side. */
    private final float[] steps;

    /** @param steps for each gap, tag before and tag behind, the score of the two together */
    Viterbi(float[] steps) {
        this.steps = new float[steps.length];
        for (int at = 0; at < steps.length; at++) {
            int gap = at / (TAGS * TAGS);
            int before = at / TAGS % TAGS;
            int tag = at % TAGS;
            this.steps[(gap * TAGS + tag) * TAGS + before] = steps[at];
        }
    }

    /**
     * Decodes one sentence.
     *
     * @param scores the scores of each tag at each place, from the first of the sentence on; overwritten
     * @param gaps what stands before each place of the text
     * @param start the first place of the sentence
     * @param end the place behind its last
     * @param from work space, as long as the scores
     * @param tags takes the outcome, from {@code start} to {@code end}
     */
    void decode(float[] scores, byte[] gaps, int start, int end, byte[] from, byte[] tags) {
        for (int tag = 2; tag < TAGS; tag += 2) {
            scores[tag] = Float.NEGATIVE_INFINITY;
        }
        for (int place = start + 1; place < end; place++) {
            step(scores, (place - 1 - start) * TAGS, gaps[place] * TAGS * TAGS, from);
        }
        int last = (end - 1 - start) * TAGS;
        int best = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            if (scores[last + tag] > scores[last + best]) {
                best = tag;
            }
        }
        for (int place = end - 1; place >= start; place--) {
            tags[place] = (byte) best;
            best = from[(place - start) * TAGS + best];
        }
    }

    private void step(float[] scores, int before, int step, byte[] from) {
        int here = before + TAGS;
        for (int tag = 0; tag < TAGS; tag += tag == 0 ? 1 : 2) {
            int into = step + tag * TAGS;
            float most = scores[before] + steps[into];
            int best = 0;
            for (int other = 1; other < TAGS; other++) {
                float score = scores[before + other] + steps[into + other];
                if (score > most) {
                    most = score;
                    best = other;
                }
            }
            scores[here + tag] += most;
            from[here + tag] = (byte) best;
        }
        for (int tag = 2; tag < TAGS; tag += 2) {
            int into = step + tag * TAGS;
            float first = scores[before + tag - 1] + steps[into + tag - 1];
            float again = scores[before + tag] + steps[into + tag];
            scores[here + tag] += Math.max(first, again);
            from[here + tag] = (byte) (first >= again ? tag - 1 : tag);
        }
    }
}
