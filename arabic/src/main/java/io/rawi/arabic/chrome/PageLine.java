package io.rawi.arabic.chrome;

/**
 * A line of a page that is not blank, without the white space around it.
 *
 * @param start offset of its first character in the page
 * @param end offset behind its last character
 * @param key the form in which it is compared; empty for a line too long to be anything but prose
 * @param prose whether it reads like running text: long, or a sentence with its full stop
 */
public record PageLine(int start, int end, String key, boolean prose) {

    private static final int LONGEST_KEY = 250;
    private static final int LONG = 160;
    private static final int SENTENCE = 60;

    static PageLine of(String text, int start, int end) {
        int length = end - start;
        boolean prose = length >= LONG || length >= SENTENCE && endsSentence(text, start, end);
        return new PageLine(start, end, length <= LONGEST_KEY ? LineKey.of(text, start, end) : "", prose);
    }

    public int length() {
        return end - start;
    }

    /** How many words the key has. */
    public int words() {
        if (key.isEmpty()) {
            return 0;
        }
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    static boolean endsSentence(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '؟' || c == '!' || c == '?' || c == '۔') {
                return true;
            }
            if ("\"”“»«')]}؛; ".indexOf(c) < 0 && LineKey.fold(c) != 0) {
                return false;
            }
        }
        return false;
    }
}
