package io.rawi.arabic.tagger.train;

/**
 * A sentence as the trainer takes it.
 *
 * @param features of each word the numbers of the features that it has or sees
 * @param gaps what stands before each word
 * @param tags the tag of each word
 * @param weight how much it counts
 */
record TrainingSentence(int[][] features, int[] gaps, int[] tags, float weight) {

    int length() {
        return tags.length;
    }
}
