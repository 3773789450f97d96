package io.rawi.arabic.coreference;

import io.rawi.arabic.gazetteer.EntityType;
import java.util.List;
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

    static List<ClassNoun> all() {
        return Stream.concat(
                        words(ORGANISATIONS).map(word -> new ClassNoun(word, EntityType.ORGANISATION, false)),
                        words(PLACES).map(word -> new ClassNoun(word, EntityType.LOCATION, true)))
                .toList();
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.strip().split("\\s+"));
    }
}
