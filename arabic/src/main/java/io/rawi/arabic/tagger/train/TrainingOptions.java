package io.rawi.arabic.tagger.train;

/**
 * How a tagger is trained.
 *
 * @param rounds how often all sentences are gone through
 * @param rate learning rate
 * @param flat penalty on the size of weights
 * @param square penalty on the squares of weights
 * @param costOfMissed what a word of a name tagged as none costs
 * @param costOfWrong what another tag than the right one costs
 * @param costOfFalse what a word of no name tagged as one costs
 * @param leftOut which share of the trainings goes without a view of words, see {@link FeatureBags}
 * @param usageLeftOut which share goes without a view of how words are used, which says too much of words of the training
 *     text itself: it was counted by a tagger that had seen them
 */
record TrainingOptions(
        int rounds,
        float rate,
        float flat,
        float square,
        float costOfMissed,
        float costOfWrong,
        float costOfFalse,
        double leftOut,
        double usageLeftOut) {

    /** For a tagger whose counts over raw text are wanted: it rather marks too much, for shares even that out. */
    static TrainingOptions counting() {
        return new TrainingOptions(12, 0.2f, 0.6f, 2f, 3f, 0.7f, 0f, 0, 0);
    }

    static TrainingOptions defaults() {
        return new TrainingOptions(12, 0.2f, 0.6f, 2f, 1.7f, 1.2f, 0f, 0.5, 0.7);
    }
}
