package io.rawi.arabic;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** What the names of an article tell of its numbers and times: some are parts of names. */
final class BesideNames {

    private BesideNames() {}

    /**
     * The quantities that are no part of a name: not the 24 of a channel, nor the 47 of a brigade. Whom a place names is
     * not counted: in "six of them from Pakistan" nobody counts Pakistan.
     */
    static List<QuantityMention> quantities(List<EntityMention> names, List<QuantityMention> stated) {
        List<QuantityMention> outside = new ArrayList<>(stated.size());
        int name = 0;
        for (QuantityMention quantity : stated) {
            while (name < names.size()
                    && names.get(name).span().end() <= quantity.span().start()) {
                name++;
            }
            boolean part = name < names.size() && names.get(name).span().contains(quantity.span());
            if (!part) {
                outside.add(countsPlace(names, name, quantity) ? quantity.withoutCounted() : quantity);
            }
        }
        return List.copyOf(outside);
    }

    private static boolean countsPlace(List<EntityMention> names, int from, QuantityMention quantity) {
        if (quantity.counted().isEmpty()) {
            return false;
        }
        Span counted = quantity.counted().get();
        for (int name = from; name < names.size() && names.get(name).span().start() < counted.end(); name++) {
            if (names.get(name).type() == EntityType.LOCATION
                    && names.get(name).span().overlaps(counted)) {
                return true;
            }
        }
        return false;
    }

    /** The names that are no part of a time: in أبريل (نيسان) the tagger takes the month for one. */
    static List<EntityMention> names(List<EntityMention> names, List<TimeMention> times) {
        List<EntityMention> outside = new ArrayList<>(names.size());
        int time = 0;
        for (EntityMention name : names) {
            while (time < times.size()
                    && times.get(time).span().end() <= name.span().start()) {
                time++;
            }
            boolean part = name.method() == EntityMention.Method.TAGGER
                    && time < times.size()
                    && times.get(time).span().contains(name.span())
                    && !times.get(time).span().equals(name.span());
            if (!part) {
                outside.add(name);
            }
        }
        return outside.size() == names.size() ? names : List.copyOf(outside);
    }

    /**
     * The times that are no family name: where الدكتور الجمعة is a person named before, the الجمعة of his full name is no
     * day either.
     */
    static List<TimeMention> times(List<EntityMention> names, List<TimeMention> times) {
        List<String> families = names.stream()
                .filter(name -> name.method() == EntityMention.Method.COREFERENCE && isPerson(name))
                .filter(name -> times.stream().anyMatch(time -> time.span().equals(name.span())))
                .map(EntityMention::surface)
                .toList();
        if (families.isEmpty()) {
            return times;
        }
        return times.stream()
                .filter(time -> !families.contains(time.phrase())
                        || names.stream()
                                .noneMatch(name -> isPerson(name) && name.span().contains(time.span())))
                .toList();
    }

    private static boolean isPerson(EntityMention name) {
        return name.type() == EntityType.PERSON;
    }
}
