package io.rawi.arabic.event;

import io.rawi.arabic.token.Vocabulary;

/**
 * Finds the known word in a written word: as it stands, or behind the one-letter words and the article that Arabic
 * writes joined. A word that is known as it stands is not cut.
 */
final class Clitics {

    static final int AND = 1;
    static final int BI = 2;
    static final int LI = 4;
    static final int KA = 8;
    static final int ARTICLE = 16;
    static final int FUTURE = 32;

    private static final int SHORTEST = 2;

    private final Vocabulary vocabulary;
    private int word;

    Clitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The number of the word found last, or {@link Vocabulary#UNKNOWN}. */
    int word() {
        return word;
    }

    /** Reads a written word; gives what stands joined before the word that was found. */
    int read(String text, int start, int end) {
        if (!vocabulary.mayEnd(text, start, end)) {
            word = Vocabulary.UNKNOWN;
            return written(text, start, end);
        }
        if (found(text, start, end)) {
            return 0;
        }
        int at = start;
        int clitics = 0;
        char first = text.charAt(at);
        if ((first == 'و' || first == 'ف') && end - at > SHORTEST) {
            if (found(text, at + 1, end)) {
                return AND;
            }
            int behind = behindConjunction(text, at + 1, end);
            if (behind != 0) {
                return behind | AND;
            }
        }
        clitics = behindConjunction(text, at, end);
        if (clitics == 0) {
            word = Vocabulary.UNKNOWN;
            return written(text, start, end);
        }
        return clitics;
    }

    private int behindConjunction(String text, int at, int end) {
        if (end - at <= SHORTEST) {
            return 0;
        }
        if (article(text, at, end) && found(text, at + 2, end)) {
            return ARTICLE;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (c == 'ل' && next == 'ل' && (found(text, at + 2, end) || found(text, at + 1, end))) {
            return LI | ARTICLE;
        }
        int preposition = c == 'ب' ? BI : c == 'ل' ? LI : c == 'ك' ? KA : 0;
        if (preposition != 0) {
            if (found(text, at + 1, end)) {
                return preposition;
            }
            if (article(text, at + 1, end) && found(text, at + 3, end)) {
                return preposition | ARTICLE;
            }
        }
        if (c == 'س' && (next == 'ي' || next == 'ت') && found(text, at + 1, end)) {
            return FUTURE;
        }
        return 0;
    }

    /** What seems to stand joined before a word that is not known: only the article and what is plain before it. */
    private static int written(String text, int start, int end) {
        int at = start;
        int clitics = 0;
        if (end - at > 4 && text.charAt(at) == 'و' && (article(text, at + 1, end) || text.startsWith("لل", at + 1))) {
            clitics |= AND;
            at++;
        }
        if (article(text, at, end)) {
            return clitics | ARTICLE;
        }
        if (end - at > 4 && text.startsWith("لل", at)) {
            return clitics | LI | ARTICLE;
        }
        if (end - at > 4 && text.charAt(at) == 'ب' && article(text, at + 1, end)) {
            return clitics | BI | ARTICLE;
        }
        return clitics;
    }

    private static boolean article(String text, int at, int end) {
        return end - at > 3 && text.charAt(at) == 'ا' && text.charAt(at + 1) == 'ل';
    }

    private boolean found(String text, int start, int end) {
        word = end - start < SHORTEST ? Vocabulary.UNKNOWN : vocabulary.find("", text, start, end);
        return word != Vocabulary.UNKNOWN;
    }
}
