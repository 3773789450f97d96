package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Tags;
import java.util.List;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001), one sentence at a time, in an order
 * that the seed decides. Names that are taken for no names cost more than their share (softmax-margin, Gimpel and Smith 2010): what the
 * plain likelihood gives up first on unseen text is recall.
 */
final class CrfTrainer {

    private static final int TAGS = Tags.COUNT;
    private static final float SMALL = 1e-3f;

    private final TrainingOptions options;
    private final Weights features;
    private final Weights steps;
    private final int gaps;
    private long random;
    private final Marginals marginals = new Marginals();
    private float[] scores = new float[0];
    private float[][] stepsAt = new float[0][];

    CrfTrainer(int featureCount, int gaps, TrainingOptions options, long seed) {
        this.random = seed;
        this.options = options;
        this.gaps = gaps;
        this.features = new Weights(featureCount * TAGS, options.rate(), options.flat(), options.square());
        // The last block holds for every gap.
        this.steps = new Weights((gaps + 1) * TAGS * TAGS, options.rate(), 0, options.square());
    }

    /** Goes through the sentences as often as the options say. */
    CrfWeights train(List<TrainingSentence> sentences) {
        int[] order = new int[sentences.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                random = random * 6364136223846793005L + 1442695040888963407L;
                int other = (int) ((random >>> 33) % (i + 1));
                int held = order[i];
                order[i] = order[other];
                order[other] = held;
            }
            for (int which : order) {
                learn(sentences.get(which));
            }
        }
        return new CrfWeights(features.values().clone(), steps());
    }

    private float[] steps() {
        int block = TAGS * TAGS;
        float[] scores = new float[gaps * block];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = step(at / block, at % block);
        }
        return scores;
    }

    private void learn(TrainingSentence sentence) {
        int length = sentence.length();
        score(sentence);
        for (int i = 0; i < length; i++) {
            addCosts(i * TAGS, sentence.tags()[i]);
        }
        marginals.compute(length, scores, stepsAt);
        for (int i = 0; i < length; i++) {
            int gold = sentence.tags()[i];
            for (int tag = 0; tag < TAGS; tag++) {
                float gradient = (float) (marginals.of(i, tag) - (tag == gold ? 1 : 0)) * sentence.weight();
                if (Math.abs(gradient) > SMALL) {
                    for (int feature : sentence.features()[i]) {
                        features.update(feature * TAGS + tag, gradient);
                    }
                }
            }
            if (i > 0) {
                learnSteps(sentence, i);
            }
        }
    }

    private void learnSteps(TrainingSentence sentence, int i) {
        int gap = sentence.gaps()[i] * TAGS * TAGS;
        int any = gaps * TAGS * TAGS;
        for (int before = 0; before < TAGS; before++) {
            for (int tag = 0; tag < TAGS; tag++) {
                boolean gold = before == sentence.tags()[i - 1] && tag == sentence.tags()[i];
                float gradient = (float) (marginals.of(i, before, tag, stepsAt) - (gold ? 1 : 0)) * sentence.weight();
                if (Math.abs(gradient) > SMALL) {
                    steps.update(gap + before * TAGS + tag, gradient);
                    steps.update(any + before * TAGS + tag, gradient);
                }
            }
        }
    }

    private void addCosts(int at, int gold) {
        for (int tag = 0; tag < TAGS; tag++) {
            if (tag != gold) {
                scores[at + tag] += gold == Tags.OUTSIDE
                        ? options.costOfFalse()
                        : tag == Tags.OUTSIDE ? options.costOfMissed() : options.costOfWrong();
            }
        }
    }

    /** Scores a sentence: {@link #scores} and the exponents of {@link #stepsAt}. */
    private void score(TrainingSentence sentence) {
        int length = sentence.length();
        if (scores.length < length * TAGS) {
            scores = new float[length * TAGS * 2];
            stepsAt = new float[length * 2][];
        }
        java.util.Arrays.fill(scores, 0, length * TAGS, 0);
        float[] values = features.values();
        for (int i = 0; i < length; i++) {
            int at = i * TAGS;
            for (int feature : sentence.features()[i]) {
                int from = feature * TAGS;
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[at + tag] += values[from + tag];
                }
            }
            stepsAt[i] = i == 0 ? null : exponents(sentence.gaps()[i], stepsAt[i]);
        }
    }

    private float[] exponents(int gap, float[] old) {
        float[] exponents = old == null ? new float[TAGS * TAGS] : old;
        for (int before = 0; before < TAGS; before++) {
            for (int tag = 0; tag < TAGS; tag++) {
                int at = before * TAGS + tag;
                exponents[at] = Tags.mayFollow(before, tag) ? (float) Math.exp(step(gap, at)) : 0;
            }
        }
        return exponents;
    }

    /** Score of a pair of tags with a gap between. */
    private float step(int gap, int at) {
        return steps.get(gap * TAGS * TAGS + at) + steps.get(gaps * TAGS * TAGS + at);
    }
}
