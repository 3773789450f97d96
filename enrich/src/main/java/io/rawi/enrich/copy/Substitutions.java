package io.rawi.enrich.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds numbers that one text has in the place of another number of the other text: between the same two words. A number
 * that the other text has too, somewhere, is not replaced but moved.
 */
final class Substitutions {

    private Substitutions() {}

    /** The places where two bodies differ by the value of a number and by nothing around it, as "3 -> 5". */
    static List<String> numbers(List<Figure> ofA, List<Figure> ofB) {
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return List.of();
        }
        Map<Long, Figure> places = new HashMap<>();
        ofA.stream().filter(Figure::inside).forEach(figure -> places.put(figure.place(), figure));
        Set<Long> valuesOfA = values(ofA);
        Set<Long> valuesOfB = values(ofB);
        List<String> replaced = new ArrayList<>();
        for (Figure figure : ofB) {
            Figure before = figure.inside() ? places.remove(figure.place()) : null;
            if (before != null
                    && before.differs(figure)
                    && !valuesOfB.contains(before.value())
                    && !valuesOfA.contains(figure.value())) {
                replaced.add(before.text() + " -> " + figure.text());
            }
        }
        return replaced;
    }

    private static Set<Long> values(List<Figure> figures) {
        Set<Long> values = new HashSet<>();
        figures.forEach(figure -> values.add(figure.value()));
        return values;
    }
}
