package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether one form was filled for another subject: a word that the other text does not know stands in the place of
 * one that this text does not know, and does so again elsewhere, as the town of a forecast in its headline and in its body.
 * Common words count as well: names of large towns are no rare words.
 */
final class Subject {

    private static final int REPEATED = 2;

    private Subject() {}

    /** A word instead of another one. */
    private record Exchange(int before, int behind) {}

    static boolean exchanged(PrintedText one, PrintedText other) {
        Map<Long, Integer> places = new HashMap<>();
        int[] words = one.words();
        for (int at = 1; at + 1 < words.length; at++) {
            if (own(words[at], other)) {
                places.putIfAbsent(place(words, at), WordCode.stem(words[at]));
            }
        }
        Map<Exchange, Integer> times = new HashMap<>();
        int[] others = other.words();
        for (int at = 1; at + 1 < others.length; at++) {
            // Each place once: a text that holds a sentence twice says it once.
            Integer before = own(others[at], one) ? places.remove(place(others, at)) : null;
            if (before != null
                    && times.merge(new Exchange(before, WordCode.stem(others[at])), 1, Integer::sum) == REPEATED) {
                return true;
            }
        }
        return false;
    }

    private static boolean own(int word, PrintedText other) {
        return !WordCode.isNumber(NumberWords.number(word)) && !other.has(WordCode.stem(word));
    }

    private static long place(int[] words, int at) {
        return (long) WordCode.stem(words[at - 1]) << Integer.SIZE | WordCode.stem(words[at + 1]) & 0xffff_ffffL;
    }
}
