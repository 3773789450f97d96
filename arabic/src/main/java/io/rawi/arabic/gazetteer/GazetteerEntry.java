package io.rawi.arabic.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Something with a name, one for all of its spellings.
 *
 * @param id identity, stable over versions: {@code org:sdf}, {@code place:sy/deir-ez-zor/al-baghuz}, {@code person:...}
 * @param type person, organisation, location or other
 * @param kind finer kind: {@code armed-group}, {@code town}, {@code news-agency}
 * @param name usual name in Arabic
 * @param nameEn usual name in English
 * @param coordinates where a place is
 * @param within ids of what contains a place, nearest first
 */
public record GazetteerEntry(
        String id,
        EntityType type,
        String kind,
        String name,
        Optional<String> nameEn,
        Optional<Coordinates> coordinates,
        List<String> within) {

    public GazetteerEntry {
        within = List.copyOf(within);
    }
}
