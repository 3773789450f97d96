package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tells two texts apart, for people: {@code numbers: 3 -> 5}, {@code words: ... -> ...}. */
final class Evidence {

    private static final int MOST = 6;

    private Evidence() {}

    static List<String> of(PrintedText earlier, PrintedText later, Resemblance resemblance) {
        List<String> evidence = new ArrayList<>();
        if (!resemblance.replacedNumbers().isEmpty()) {
            evidence.add("numbers: "
                    + String.join(
                            ", ",
                            resemblance.replacedNumbers().stream().limit(MOST).toList()));
        }
        List<String> gone = unknown(earlier, later);
        List<String> come = unknown(later, earlier);
        if (!gone.isEmpty() && !come.isEmpty()) {
            evidence.add("words: " + String.join(" ", gone) + " -> " + String.join(" ", come));
        }
        if (resemblance.weekday()) {
            evidence.add("weekdays differ");
        }
        if (resemblance.ordinal()) {
            evidence.add("ordinals differ");
        }
        if (resemblance.days() >= 1) {
            evidence.add(String.format(Locale.ROOT, "days apart: %.1f", resemblance.days()));
        }
        return evidence;
    }

    private static List<String> unknown(PrintedText text, PrintedText other) {
        return text.telling().stream()
                .filter(word -> !other.has(WordCode.stem(WordCode.of(word))))
                .limit(MOST)
                .toList();
    }
}
