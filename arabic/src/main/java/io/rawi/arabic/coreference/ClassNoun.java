package io.rawi.arabic.coreference;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A noun that introduces a name and later, with the article, stands for it: تنظيم "داعش" ... التنظيم.
 *
 * @param word the noun without the article, in normalised spelling
 * @param type what it introduces
 * @param nearest whether the nearest one is meant where several were introduced, as with towns; else nobody is
 */
record ClassNoun(String word, EntityType type, boolean nearest) {

    private static final String ORGANISATIONS =
            """
            تنظيم حركه جماعه تحالف ميليشيا مليشيا حزب هيءه فصيل منظمه وكاله شبكه صحيفه قناه مرصد وزاره حكومه جيش كتيبه
            شركه جامعه نادي اءتلاف نظام مجلس فرقه سلطه
            """;
    private static final String PLACES = "مدينه بلده قريه ناحيه محافظه مخيم معبر مطار مديريه حي حقل جزيره ميناء";

    /** What only entries of some kinds are. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "مطار", Set.of("airport", "air-base"),
            "معبر", Set.of("border-crossing"),
            "ميناء", Set.of("port"),
            "حقل", Set.of("oil-field"),
            "جزيره", Set.of("island"),
            "مخيم", Set.of("camp"),
            "جيش", Set.of("army", "state"));

    static List<ClassNoun> all() {
        return Stream.concat(
                        words(ORGANISATIONS).map(word -> new ClassNoun(word, EntityType.ORGANISATION, false)),
                        words(PLACES).map(word -> new ClassNoun(word, EntityType.LOCATION, true)))
                .toList();
    }

    /**
     * Whether an entry can be what this noun says, where the noun is no part of its name: مطار before a city tells of its
     * airport and not of the city.
     */
    boolean fits(GazetteerEntry entry) {
        Set<String> kinds = KINDS.get(word);
        return kinds == null || kinds.contains(entry.kind());
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.strip().split("\\s+"));
    }
}
