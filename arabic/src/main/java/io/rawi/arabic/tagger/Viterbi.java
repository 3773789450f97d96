package io.rawi.arabic.tagger;

/**
 * Finds the best sequence of tags for a sentence (Viterbi 1967). A further word of a name only stands behind a word of
 * the same name.
 */
final class Viterbi {

    private static final int TAGS = Tags.COUNT;

    private final float[] steps;

    /** @param steps for each gap, tag before and tag behind, the score of the two together */
    Viterbi(float[] steps) {
        this.steps = steps;
    }

    /**
     * Decodes one sentence.
     *
     * @param scores the scores of each tag at each place; overwritten
     * @param gaps what stands before each place
     * @param tags takes the outcome, from {@code start} to {@code end}
     */
    void decode(float[] scores, byte[] gaps, int start, int end, byte[] from, byte[] tags) {
        for (int tag = 2; tag < TAGS; tag += 2) {
            scores[start * TAGS + tag] = Float.NEGATIVE_INFINITY;
        }
        for (int place = start + 1; place < end; place++) {
            int step = gaps[place] * TAGS * TAGS;
            int before = (place - 1) * TAGS;
            int here = place * TAGS;
            best(scores, before, step, here, from, 0);
            for (int tag = 1; tag < TAGS; tag += 2) {
                best(scores, before, step, here, from, tag);
                further(scores, before, step, here, from, tag + 1);
            }
        }
        int last = (end - 1) * TAGS;
        int best = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            if (scores[last + tag] > scores[last + best]) {
                best = tag;
            }
        }
        for (int place = end - 1; place >= start; place--) {
            tags[place] = (byte) best;
            best = from[place * TAGS + best];
        }
    }

    private void best(float[] scores, int before, int step, int here, byte[] from, int tag) {
        float most = scores[before] + steps[step + tag];
        int best = 0;
        for (int other = 1; other < TAGS; other++) {
            float score = scores[before + other] + steps[step + other * TAGS + tag];
            if (score > most) {
                most = score;
                best = other;
            }
        }
        scores[here + tag] += most;
        from[here + tag] = (byte) best;
    }

    private void further(float[] scores, int before, int step, int here, byte[] from, int tag) {
        float first = scores[before + tag - 1] + steps[step + (tag - 1) * TAGS + tag];
        float again = scores[before + tag] + steps[step + tag * TAGS + tag];
        scores[here + tag] += Math.max(first, again);
        from[here + tag] = (byte) (first >= again ? tag - 1 : tag);
    }
}
