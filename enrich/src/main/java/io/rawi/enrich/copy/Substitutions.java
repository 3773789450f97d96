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
 * that the other text has too, somewhere, is not replaced but moved. Parts that a sign divides are one number, as 17,338
 * or 5:36, and it does not matter whether it is written in digits or as a word.
 */
final class Substitutions {

    private static final int MOST_PARTS = 4;
    private static final int THOUSAND = 1_000;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private Substitutions() {}

    /** A number with the words around it; of one at an end of the text, none. */
    private record Figure(long value, String text, Set<Integer> parts, long place, boolean inside) {

        /** Whether it is another number, and not the same one turned round or with its day or year left out. */
        boolean differs(Figure other) {
            return !parts.containsAll(other.parts) && !other.parts.containsAll(parts);
        }
    }

    /** The places where two bodies differ by the value of a number and by nothing around it, as "3 -> 5". */
    static List<String> numbers(int[] a, int[] b) {
        List<Figure> ofA = figures(a);
        if (ofA.isEmpty()) {
            return List.of();
        }
        List<Figure> ofB = figures(b);
        Map<Long, Figure> places = new HashMap<>();
        ofA.stream().filter(Figure::inside).forEach(figure -> places.put(figure.place, figure));
        Set<Long> valuesOfA = values(ofA);
        Set<Long> valuesOfB = values(ofB);
        List<String> replaced = new ArrayList<>();
        for (Figure figure : ofB) {
            Figure before = figure.inside ? places.remove(figure.place) : null;
            if (before != null
                    && before.differs(figure)
                    && !valuesOfB.contains(before.value)
                    && !valuesOfA.contains(figure.value)) {
                replaced.add(before.text + " -> " + figure.text);
            }
        }
        return replaced;
    }

    private static Set<Long> values(List<Figure> figures) {
        Set<Long> values = new HashSet<>();
        figures.forEach(figure -> values.add(figure.value));
        return values;
    }

    private static List<Figure> figures(int[] words) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            if (WordCode.isNumber(NumberWords.number(words[at]))) {
                int end = at + 1;
                while (end < words.length && WordCode.isNumber(NumberWords.number(words[end]))) {
                    end++;
                }
                figures.add(figure(words, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return figures;
    }

    private static Figure figure(int[] words, int from, int to) {
        boolean inside = from > 0 && to < words.length && to - from <= MOST_PARTS;
        long place = inside ? (long) words[from - 1] << Integer.SIZE | words[to] & 0xffff_ffffL : 0;
        long value = 0;
        StringBuilder text = new StringBuilder();
        Set<Integer> parts = new HashSet<>();
        for (int i = from; i < to; i++) {
            int part = WordCode.value(NumberWords.number(words[i]));
            boolean spelled = !WordCode.isNumber(words[i]);
            // "three and twenty"
            boolean added = spelled && part >= TWENTY && value > 0 && value < TEN;
            value = added ? value + part : value * THOUSAND + part;
            parts.add(part);
            text.append(i == from ? "" : " ").append(part);
        }
        return new Figure(value, text.toString(), parts, place, inside);
    }
}
