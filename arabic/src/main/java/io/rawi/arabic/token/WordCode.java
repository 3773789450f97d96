package io.rawi.arabic.token;

/**
 * A number that stands for a word and for no other one: up to ten Arabic letters, six bits each. Longer words, and those
 * in which other characters stand, have none.
 */
final class WordCode {

    /** Of words that have no code. */
    static final long NONE = 0;

    private static final int LONGEST = 10;
    private static final int BITS = 6;

    /** One before the first letter of the block, so that no letter is 0 and no word is another one with more at its front. */
    private static final int BEFORE_FIRST = 0x061F;

    private static final int MOST = (1 << BITS) - 1;

    private WordCode() {}

    /** The code of the word made of a prefix and a stretch of text, or {@link #NONE}. */
    static long of(String prefix, String text, int start, int end) {
        if (prefix.length() + end - start > LONGEST) {
            return NONE;
        }
        long code = 0;
        for (int i = 0; i < prefix.length(); i++) {
            int letter = prefix.charAt(i) - BEFORE_FIRST;
            if (letter < 1 || letter > MOST) {
                return NONE;
            }
            code = code << BITS | letter;
        }
        for (int i = start; i < end; i++) {
            int letter = text.charAt(i) - BEFORE_FIRST;
            if (letter < 1 || letter > MOST) {
                return NONE;
            }
            code = code << BITS | letter;
        }
        return code;
    }
}
