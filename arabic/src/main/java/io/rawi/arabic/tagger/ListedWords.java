package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that lists of names hold: for each word, in normalised spelling, the kinds of listed names that it is part of and
 * where in them it stands, as bits of {@link ListedKind#bit}. Immutable.
 */
public final class ListedWords {

    /** No word is listed. */
    public static final ListedWords NONE = new ListedWords(Map.of());

    private final Vocabulary words = new Vocabulary();
    private final long[] bitsOf;

    /**
     * @param bits the bits of each listed word
     */
    public ListedWords(Map<String, Long> bits) {
        long[] numbered = new long[bits.size()];
        bits.forEach((word, kinds) -> numbered[words.add(word)] = kinds);
        this.bitsOf = numbered;
    }

    /** The bits of each listed word. */
    public Map<String, Long> bits() {
        Map<String, Long> bits = new HashMap<>(bitsOf.length * 2);
        for (int word = 0; word < bitsOf.length; word++) {
            bits.put(words.word(word), bitsOf[word]);
        }
        return bits;
    }

    /**
     * The bits of a word: its own, and those of what is left of it without joined words.
     *
     * @param base the word without joined words, the word itself where that is not known
     */
    public long of(String word, String base) {
        if (word.equals(base)) {
            long found = own(word);
            return found == 0 ? behindJoined(word) : found;
        }
        return own(word) | own(base);
    }

    private long behindJoined(String word) {
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(word, 0, word.length());
        for (int reading = 1; reading < readings; reading++) {
            int found = words.find(proclitics.restored(reading), word, proclitics.taken(reading), word.length());
            if (found != Vocabulary.UNKNOWN) {
                return bitsOf[found];
            }
        }
        return 0;
    }

    private long own(String word) {
        int number = words.find("", word, 0, word.length());
        return number == Vocabulary.UNKNOWN ? 0 : bitsOf[number];
    }
}
