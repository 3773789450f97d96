package io.rawi.arabic.tagger;

/** What a word adds to the scores of the tags of the places around it. Immutable. */
final class WordScores {

    /** Scores of one word: one block of tags for each place, from two places before the word to two behind it. */
    static final int SIZE = (2 * WordFeatures.REACH + 1) * Tags.COUNT;

    private final String word;
    private final int hash;
    private final float[] scores;

    WordScores(String word, int hash, float[] scores) {
        this.word = word;
        this.hash = hash;
        this.scores = scores;
    }

    /** Whether they are of the word at a stretch of text. */
    boolean isOf(int otherHash, String text, int start, int end) {
        return hash == otherHash && word.length() == end - start && text.startsWith(word, start);
    }

    /** Adds what the word gives to the place {@code offset} from it. */
    void addTo(int offset, float[] sums, int at) {
        int from = (offset + WordFeatures.REACH) * Tags.COUNT;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            sums[at + tag] += scores[from + tag];
        }
    }
}
