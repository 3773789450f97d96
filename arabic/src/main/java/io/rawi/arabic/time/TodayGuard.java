package io.rawi.arabic.time;

import io.rawi.arabic.token.Vocabulary;
import java.util.stream.Stream;

/** Tells {@code اليوم} that means today from that in names of papers, in feasts, and where days are counted. */
final class TodayGuard {

    /** Names that end in it: of papers, channels, sites. */
    private static final Vocabulary BEFORE = words(
            "المصري روسيا الاخبار اخبار صحيفه جريده قناه موقع فلسطين سوريا لبنان العراق اميركا امريكا تركيا مصر قطر هذا ذلك ذات مجله دنيا بنفس نفس كاس السعوديه");

    /** Words that make it a day of another kind: the first day, the national day, the same day, one day. */
    private static final Vocabulary BEHIND = words(
            "الوطني الوطنيه العالمي الدولي العربي المفتوح الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
                    + " الحادي الاخير الواحد الدراسي نفسه ذاته الذي الختامي الافتتاحي السنوي التاريخي الموعود المنشود الاسود"
                    + " العصيب الكامل الدامي الواحده الموالي");

    private TodayGuard() {}

    static boolean isToday(TimeWords words, int i) {
        boolean named = i > 0 && words.touches(i - 1) && words.among(i - 1, BEFORE);
        boolean other = words.touches(i) && words.among(i + 1, BEHIND);
        boolean quoted = words.before(i) == '"' && words.behind(i) == '"';
        return !named && !other && !quoted;
    }

    static Vocabulary words(String list) {
        Vocabulary vocabulary = new Vocabulary();
        Stream.of(list.split(" ")).forEach(vocabulary::add);
        return vocabulary;
    }
}
