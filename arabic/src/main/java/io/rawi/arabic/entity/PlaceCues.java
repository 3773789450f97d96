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
