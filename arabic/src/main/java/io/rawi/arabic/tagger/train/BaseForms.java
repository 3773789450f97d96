package io.rawi.arabic.tagger.train;

import io.rawi.arabic.token.Proclitics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which frequent word forms are others with a joined one-letter word before them: وقال is و + قال, والد is no و + الد. A
 * form is cut where what remains is a frequent form itself, and not much rarer than the form before it was cut.
 */
final class BaseForms {

    /** What remains must stand at least this often for each time the whole stands. */
    private static final double SHARE = 0.5;

    private final Map<String, Integer> baseOf = new LinkedHashMap<>();
    private final List<String> bases = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    BaseForms(WordCounts words, int least) {
        Map<String, Integer> numbers = new HashMap<>();
        Proclitics proclitics = new Proclitics();
        for (String form : words.atLeast(least)) {
            String base = base(form, words, proclitics, least);
            int number = numbers.computeIfAbsent(base, any -> {
                bases.add(base);
                counts.add(0);
                return bases.size() - 1;
            });
            counts.set(number, counts.get(number) + words.of(form));
            baseOf.put(form, number);
        }
    }

    private static String base(String form, WordCounts words, Proclitics proclitics, int least) {
        int readings = proclitics.read(form, 0, form.length());
        String best = form;
        double most = words.of(form) * SHARE;
        for (int reading = 1; reading < readings; reading++) {
            String rest = proclitics.restored(reading) + form.substring(proclitics.taken(reading));
            if (rest.length() > 1 && words.of(rest) >= least && words.of(rest) > most) {
                best = rest;
                most = words.of(rest);
            }
        }
        return best;
    }

    /** The number of the base of each form, the most frequent form first. */
    Map<String, Integer> baseOf() {
        return baseOf;
    }

    /** The bases by their numbers. */
    List<String> bases() {
        return bases;
    }

    /** How often each base stands in the text, with and without joined words. */
    int count(int base) {
        return counts.get(base);
    }
}
