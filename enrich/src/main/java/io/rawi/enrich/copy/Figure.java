package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number in a text with the words around it; of one at an end of the text, none. Numbers with nothing but signs between
 * them are one, as 5:36 or 12/3/2015, and it does not matter whether it is written in digits or as a word.
 *
 * @param count how many numbers it is made of, a fraction being one of its own: 12.5 and 5:36 are none for 40
 */
record Figure(long value, String text, int count, Set<Integer> parts, long place, boolean inside) {

    private static final int MOST_PARTS = 4;
    private static final int THOUSAND = 1_000;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

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

    /** The numbers of a text in order. */
    static List<Figure> of(int[] words) {
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
        List<String> texts = new ArrayList<>();
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
                texts.set(texts.size() - 1, Long.toString(last + part));
                value += part;
            } else {
                texts.add(spelled ? Integer.toString(part) : WordCode.figure(words[i]));
                value = value * THOUSAND + part;
                count += WordCode.isFraction(words[i]) ? 2 : 1;
            }
            last = part;
            parts.add(part);
        }
        return new Figure(value, String.join(" ", texts), count, parts, place, inside);
    }
}
