package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds numbers that one text has in the place of another number of the other text: between the same two words. A number
 * that the other text has too, somewhere, is not replaced but moved or written differently; nor is a part of a longer
 * one, as 17 of "17,338".
 */
final class Substitutions {

    private Substitutions() {}

    /** The places where two bodies differ by the value of a number and by nothing around it, as "3 -> 5". */
    static List<String> numbers(int[] a, int[] b) {
        Map<Long, Integer> places = new HashMap<>();
        Set<Integer> ofA = new HashSet<>();
        Set<Integer> ofB = new HashSet<>();
        for (int i = 0; i < a.length; i++) {
            if (WordCode.isNumber(a[i])) {
                ofA.add(a[i]);
                if (alone(a, i)) {
                    places.put(place(a, i), a[i]);
                }
            }
        }
        List<String> replaced = new ArrayList<>();
        if (places.isEmpty()) {
            return replaced;
        }
        for (int word : b) {
            if (WordCode.isNumber(word)) {
                ofB.add(word);
            }
        }
        for (int i = 0; i < b.length; i++) {
            Integer before = WordCode.isNumber(b[i]) && alone(b, i) ? places.remove(place(b, i)) : null;
            if (before != null && !ofB.contains(before) && !ofA.contains(b[i])) {
                replaced.add(WordCode.value(before) + " -> " + WordCode.value(b[i]));
            }
        }
        return replaced;
    }

    private static boolean alone(int[] words, int at) {
        return at > 0
                && at + 1 < words.length
                && !WordCode.isNumber(words[at - 1])
                && !WordCode.isNumber(words[at + 1]);
    }

    private static long place(int[] words, int at) {
        return (long) words[at - 1] << Integer.SIZE | words[at + 1] & 0xffff_ffffL;
    }
}
