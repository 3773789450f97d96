package io.rawi.arabic.token;

/**
 * The one-letter words that Arabic writes joined to the word behind: و and ف, then ب, ل or ك, then the article. A word
 * has several readings; each takes some letters off its front and may put letters back: ل and the article are written
 * لل, so للعراق is ل + العراق, and للاذقية is ل + اللاذقية with one lam lost.
 *
 * <p>س is left out: it makes a verb future and never stands before a name.
 */
public final class Proclitics {

    /** How many readings a word has at most. */
    public static final int MAX_READINGS = 6;

    private static final String NOTHING = "";
    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AND_LAM = "الل";

    private final int[] taken = new int[MAX_READINGS];
    private final String[] restored = new String[MAX_READINGS];
    private int count;

    /** Finds the readings of the word {@code start..end}; the first is the word as it stands. */
    public int read(String text, int start, int end) {
        count = 0;
        add(0, NOTHING);
        int at = start;
        if (at + 2 < end && isConjunction(text.charAt(at))) {
            at++;
            add(at - start, NOTHING);
        }
        if (at + 2 < end && isPreposition(text.charAt(at))) {
            char preposition = text.charAt(at);
            at++;
            add(at - start, NOTHING);
            if (preposition == 'ل' && text.charAt(at) == 'ل') {
                add(at + 1 - start, ARTICLE);
                add(at + 1 - start, ARTICLE_AND_LAM);
            }
        }
        return count;
    }

    /** How many letters a reading takes off the front. */
    public int taken(int reading) {
        return taken[reading];
    }

    /** What it puts back before the rest. */
    public String restored(int reading) {
        return restored[reading];
    }

    private void add(int letters, String before) {
        taken[count] = letters;
        restored[count++] = before;
    }

    private static boolean isConjunction(char c) {
        return c == 'و' || c == 'ف';
    }

    private static boolean isPreposition(char c) {
        return c == 'ب' || c == 'ل' || c == 'ك';
    }
}
