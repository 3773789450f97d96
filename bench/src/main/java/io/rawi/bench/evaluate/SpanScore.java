package io.rawi.bench.evaluate;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.tagger.train.TaggedText;
import io.rawi.bench.gold.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts names by their exact words and type, and tells those that differ. */
final class SpanScore {

    private final Counts[] counts = new Counts[EntityType.values().length];

    SpanScore() {
        Arrays.fill(counts, Counts.NONE);
    }

    private record Name(int first, int end, EntityType type) {}

    Counts of(EntityType type) {
        return counts[type.ordinal()];
    }

    Counts all() {
        return Arrays.stream(counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Counts a text and gives its faults, one line each. */
    List<String> add(TaggedText gold, int[] found) {
        Set<Name> right = names(gold.tags());
        Set<Name> answered = names(found);
        List<String> faults = new ArrayList<>();
        for (Name name : answered) {
            boolean hit = right.contains(name);
            count(name, hit ? new Counts(1, 0, 0) : new Counts(0, 1, 0));
            if (!hit) {
                faults.add(fault("wrong", name, gold));
            }
        }
        for (Name name : right) {
            if (!answered.contains(name)) {
                count(name, new Counts(0, 0, 1));
                faults.add(fault("missed", name, gold));
            }
        }
        return faults;
    }

    private void count(Name name, Counts more) {
        counts[name.type().ordinal()] = counts[name.type().ordinal()].plus(more);
    }

    private static String fault(String what, Name name, TaggedText gold) {
        int start = gold.words().get(name.first()).start();
        int end = gold.words().get(name.end() - 1).end();
        int lineStart = gold.text().lastIndexOf('\n', start) + 1;
        int lineEnd = gold.text().indexOf('\n', end);
        return "%d\t%s\t%s\t%s\t%s"
                .formatted(
                        gold.lines()[name.first()],
                        what,
                        name.type(),
                        gold.text().substring(start, end).replace('\n', ' '),
                        gold.text()
                                .substring(lineStart, lineEnd < 0 ? gold.text().length() : lineEnd)
                                .replace('\t', ' '));
    }

    /** As the script of CoNLL reads tags: a further word that continues nothing begins a name. */
    private static Set<Name> names(int[] tags) {
        Set<Name> names = new LinkedHashSet<>();
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] != Tags.OUTSIDE) {
                EntityType type = Tags.type(tags[at]);
                while (end < tags.length && tags[end] == Tags.further(type)) {
                    end++;
                }
                names.add(new Name(at, end, type));
            }
            at = end;
        }
        return names;
    }
}
