package io.rawi.enrich.copy;

import io.rawi.enrich.copy.Replacements.Replacement;
import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What tells two texts apart, for people: {@code numbers: 3 -> 5}, {@code replaced: ... -> ...} of names in one place,
 * {@code words: ... -> ...} of what else only one has, {@code weekdays} and {@code ordinals} likewise.
 */
final class Evidence {

    private static final int MOST = 6;

    private Evidence() {}

    static List<String> of(PrintedText earlier, PrintedText later, Resemblance resemblance) {
        List<String> evidence = new ArrayList<>();
        if (!resemblance.replacedNumbers().isEmpty()) {
            evidence.add("numbers: " + listed(resemblance.replacedNumbers()));
        }
        List<Replacement> replaced = Replacements.of(earlier, later);
        if (!replaced.isEmpty()) {
            evidence.add("replaced: " + listed(replaced));
        }
        List<String> gone = unknown(
                earlier, later, replaced.stream().map(Replacement::before).toList());
        List<String> come = unknown(
                later, earlier, replaced.stream().map(Replacement::behind).toList());
        addChange(evidence, "words", gone, come);
        if (resemblance.weekday()) {
            addChange(evidence, "weekdays", Series.WEEKDAYS, earlier, later);
        }
        if (resemblance.ordinal()) {
            addChange(evidence, "ordinals", Series.ORDINALS, earlier, later);
        }
        if (resemblance.days() >= 1) {
            evidence.add(String.format(Locale.ROOT, "days apart: %.1f", resemblance.days()));
        }
        return evidence;
    }

    private static void addChange(
            List<String> evidence, String what, Series series, PrintedText earlier, PrintedText later) {
        addChange(evidence, what, series.only(earlier, later), series.only(later, earlier));
    }

    private static void addChange(List<String> evidence, String what, List<String> gone, List<String> come) {
        if (!gone.isEmpty() && !come.isEmpty()) {
            evidence.add(what + ": " + spaced(gone) + " -> " + spaced(come));
        }
    }

    private static String listed(List<?> changes) {
        return changes.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String spaced(List<String> words) {
        return words.stream().limit(MOST).collect(Collectors.joining(" "));
    }

    /** The telling words that the other text has in no spelling and that are not told already. */
    private static List<String> unknown(PrintedText text, PrintedText other, List<String> told) {
        return text.telling().stream()
                .filter(word -> !other.has(WordCode.stem(WordCode.of(word))))
                .filter(word ->
                        told.stream().noneMatch(name -> List.of(name.split(" ")).contains(word)))
                .filter(word -> other.telling().stream().noneMatch(known -> Spellings.alike(word, known)))
                .toList();
    }
}
