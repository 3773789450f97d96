package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds numbers that one text has in the place of another number of the other text: between the same two words. A number
 * that the other text has too, somewhere, is not replaced but moved. Parts that a sign divides are one number, as 17,338
 * or 5:36, and it does not matter whether it is written in digits or as a word.
 */
final class Substitutions {

    private static final int MOST_PARTS = 4;
    private static final int THOUSAND = 1_000;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Substitutions() {}

    /**
     * A number with the words around it; of one at an end of the text, none.
     *
     * @param count how many numbers it is made of: 12.5 is none for 40
     */
    private record Figure(long value, String text, int count, Set<Integer> parts, long place, boolean inside) {

        /** Whether it is another number, and not the same one turned round or with its day or year left out. */
        boolean differs(Figure other) {
            return count == other.count
                    && !digits().equals(other.digits())
                    && !parts.containsAll(other.parts)
                    && !other.parts.containsAll(parts);
        }

        /** A sign between them that one desk leaves out makes no other number. */
        private String digits() {
            return text.replace(" ", "");
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
        long last = 0;
        int count = 0;
        List<Long> texts = new ArrayList<>();
        Set<Integer> parts = new HashSet<>();
        for (int i = from; i < to; i++) {
            int part = WordCode.value(NumberWords.number(words[i]));
            boolean spelled = !WordCode.isNumber(words[i]);
            // "three and twenty", "fifteen"
            boolean added = spelled && part >= TEN && part < HUNDRED && last > 0 && last < TEN;
            if (spelled && part == TEN && i == from && from > 0) {
                part += NumberWords.beforeTen(words[from - 1]);
            }
            if (added) {
                texts.set(count - 1, last + part);
                value += part;
            } else {
                texts.add((long) part);
                value = value * THOUSAND + part;
                count++;
            }
            last = part;
            parts.add(part);
        }
        String text = texts.stream().map(Object::toString).collect(Collectors.joining(" "));
        return new Figure(value, text, count, parts, place, inside);
    }
}
