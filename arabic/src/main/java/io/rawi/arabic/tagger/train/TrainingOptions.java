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
 */
record TrainingOptions(
        int rounds, float rate, float flat, float square, float costOfMissed, float costOfWrong, float costOfFalse) {

    static TrainingOptions defaults() {
        return new TrainingOptions(12, 0.2f, 0.6f, 2f, 3f, 0.7f, 0f);
    }
}
