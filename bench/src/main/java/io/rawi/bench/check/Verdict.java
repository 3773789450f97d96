package io.rawi.bench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is wrong, one sentence each; empty lists where all is right.
 *
 * @param lost what was fed and did not come out
 * @param doubled what came out more than once, or was never fed
 * @param falseCopies marks of copies that name the wrong article or one that never came out, or are missing
 * @param others everything else that differs from what was expected
 */
public record Verdict(List<String> lost, List<String> doubled, List<String> falseCopies, List<String> others) {

    public Verdict {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        falseCopies = List.copyOf(falseCopies);
        others = List.copyOf(others);
    }

    public boolean clean() {
        return all().findAny().isEmpty();
    }

    /** Everything that is wrong. */
    public Stream<String> all() {
        return Stream.of(lost, doubled, falseCopies, others).flatMap(List::stream);
    }

    /** Gathers what is wrong; an article that is lost or doubled in several ways counts once. */
    static final class Builder {

        private final Map<String, String> lost = new LinkedHashMap<>();
        private final Map<String, String> doubled = new LinkedHashMap<>();
        private final List<String> falseCopies = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void lost(String what, String sentence) {
            lost.putIfAbsent(what, sentence);
        }

        void doubled(String what, String sentence) {
            doubled.putIfAbsent(what, sentence);
        }

        void falseCopy(String sentence) {
            falseCopies.add(sentence);
        }

        void other(String sentence) {
            others.add(sentence);
        }

        Verdict build() {
            return new Verdict(List.copyOf(lost.values()), List.copyOf(doubled.values()), falseCopies, others);
        }
    }
}
