package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Proclitics;
import java.util.Map;

/**
 * Words that lists of names hold: for each word, in normalised spelling, the kinds of listed names that it is part of and
 * where in them it stands, as bits of {@link ListedKind#bit}. Immutable.
 *
 * @param bits the bits of each listed word
 */
public record ListedWords(Map<String, Long> bits) {

    /** No word is listed. */
    public static final ListedWords NONE = new ListedWords(Map.of());

    public ListedWords {
        bits = Map.copyOf(bits);
    }

    /**
     * The bits of a word: its own, and those of what is left of it without joined words.
     *
     * @param base the word without joined words, the word itself where that is not known
     */
    public long of(String word, String base) {
        long found = bits.getOrDefault(word, 0L) | bits.getOrDefault(base, 0L);
        return found == 0 && word.equals(base) ? behindJoined(word) : found;
    }

    private long behindJoined(String word) {
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(word, 0, word.length());
        for (int reading = 1; reading < readings; reading++) {
            Long found = bits.get(proclitics.restored(reading) + word.substring(proclitics.taken(reading)));
            if (found != null) {
                return found;
            }
        }
        return 0;
    }
}
