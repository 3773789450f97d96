package io.rawi.arabic.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies in what: town, district, governorate, country. */
final class Containment {

    private final Map<String, GazetteerLine> lines;

    Containment(Map<String, GazetteerLine> lines) {
        this.lines = lines;
    }

    GazetteerEntry entry(GazetteerLine line) {
        List<String> within = line.type() == EntityType.LOCATION ? above(line) : List.of();
        return new GazetteerEntry(
                line.id(),
                line.type(),
                line.kind(),
                line.name().replaceAll("[(){}]|~[^}]*|!.*", ""),
                line.nameEn(),
                line.coordinates(),
                within);
    }

    /** Where the bearer of a name belongs; a place belongs to itself as well. */
    List<String> regions(GazetteerLine line) {
        List<String> regions = new ArrayList<>(above(line));
        if (line.type() == EntityType.LOCATION) {
            regions.add(0, line.id());
        }
        return regions;
    }

    /** All that contains it, nearest first. */
    private List<String> above(GazetteerLine line) {
        Set<String> above = new LinkedHashSet<>();
        List<GazetteerLine> level = List.of(line);
        while (!level.isEmpty()) {
            List<GazetteerLine> next = new ArrayList<>();
            for (GazetteerLine from : level) {
                for (String parent : parents(from)) {
                    GazetteerLine container = lines.get(parent);
                    if (container == null) {
                        throw new GazetteerException(
                                from.file(),
                                from.line(),
                                from.id() + " lies in " + parent + ", which no file describes");
                    }
                    if (parent.equals(line.id())) {
                        throw new GazetteerException(line.file(), line.line(), line.id() + " lies in itself");
                    }
                    if (above.add(parent)) {
                        next.add(container);
                    }
                }
            }
            level = next;
        }
        return List.copyOf(above);
    }

    /** What contains it directly: as the line says, else as its id says. */
    private static List<String> parents(GazetteerLine line) {
        if (!line.parents().isEmpty()) {
            return line.parents();
        }
        int slash = line.id().lastIndexOf('/');
        return line.type() == EntityType.LOCATION && slash > 0
                ? List.of(line.id().substring(0, slash))
                : List.of();
    }
}
