package io.rawi.arabic.entity;

import io.rawi.arabic.token.Proclitics;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that announce a place, in normalised spelling. */
final class PlaceCues {

    /** Words for kinds of places: what follows one of them is a place. */
    private static final String KINDS =
            """
            مدينه مدينتي مدن بلده بلدتي بلدات قريه قريتي قري ناحيه ناحيتي نواحي منطقه منطقتي مناطق محافظه محافظتي
            محافظات ريف ريفي ارياف حي حيي احياء قضاء مخيم مخيمي مخيمات باديه باديتي جبهه جبهتي جبهات محور محوري محاور
            معبر معبري مطار مديريه مديريات ضاحيه ضواحي مركز جزيره ميناء بوابه اقليم ولايه ولايتي عزله وادي جبل تل سد
            محيط بلديه حاره دوار مشارف اطراف تخوم اهالي سجن قاعده طريق جسر مستشفي مصفاه شارع جبال نهر بحيره ساحل
            سواحل العاصمه
            """;

    /** Words that often go before places, but before other words as well. */
    private static final String PREPOSITIONS =
            """
            في من الي نحو داخل خارج عن باتجاه صوب شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط قرب بين عبر حول انحاء
            فوق عند علي ضد تجاه سماء غادر وصل زار دخل امير رءيس ملك حكومه خارجيه دوله سفير سفاره منتخب جيش شعب
            مياه ضفاف حوض مصب
            """;

    /** Streets, and who plays for a club. */
    private static final String BEARERS = "شارع نادي ناديه لاعب لاعبو لاعبي نجم نجوم مدرب مهاجم مدافع هداف جماهير";

    /** Words that begin like a noun with the article, and words of time: no adjective agrees with them. */
    private static final String NO_NOUNS =
            """
            اليوم الان الي الا التي الذي الذين اللذين اللتين الليله الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت
            التقي التقت الغد الامس الماضي الماضيه المقبل المقبله الجاري الحالي
            """;

    private static final Set<String> QUARTER = Set.of("حي");

    private final Set<String> noNouns = words(NO_NOUNS).collect(Collectors.toUnmodifiableSet());
    private final Set<String> kinds = words(KINDS).collect(Collectors.toUnmodifiableSet());
    private final Set<String> bearers = words(BEARERS).collect(Collectors.toUnmodifiableSet());
    private final Set<String> prepositions = words(PREPOSITIONS).collect(Collectors.toUnmodifiableSet());

    /** Whether a word, with or without its proclitics, is a kind of place. */
    boolean isKind(String word) {
        return holds(kinds, word);
    }

    /** Whether a word, with or without its proclitics, goes before places. */
    boolean isPreposition(String word) {
        return holds(prepositions, word);
    }

    /** Whether a word, with or without its proclitics, says that something else bears the name of a city behind it. */
    boolean bearsNames(String word) {
        return holds(bearers, word);
    }

    /** Whether a word, with or without its proclitics, is none that an adjective may stand behind. */
    boolean isNoNoun(String word) {
        return holds(noNouns, word);
    }

    /** Whether a word, with or without its proclitics, is حي, a quarter of a town. */
    boolean isQuarter(String word) {
        return holds(QUARTER, word);
    }

    private static boolean holds(Set<String> cues, String word) {
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(word, 0, word.length());
        for (int reading = 0; reading < readings; reading++) {
            if (cues.contains(word.substring(proclitics.taken(reading)))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> words(String lines) {
        return lines.strip().lines().flatMap(line -> Stream.of(line.strip().split(" +")));
    }
}
