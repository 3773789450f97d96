package io.rawi.arabic.time;

import io.rawi.arabic.token.Vocabulary;
import java.util.stream.Stream;

/** Tells {@code اليوم} that means today from that in names of papers, in feasts, and where days are counted. */
final class TodayGuard {

    /** Names that end in it: of papers, channels, sites. */
    private static final Vocabulary BEFORE = words(
            "المصري عين روسيا الاخبار اخبار صحيفه جريده قناه موقع فلسطين سوريا لبنان العراق اميركا امريكا تركيا مصر قطر هذا ذلك ذات مجله دنيا بنفس نفس كاس السعوديه طوال طيله منتصف كامل خلال");

    /** Words that make it a day of another kind: the first day, the national day, the same day, one day. */
    private static final Vocabulary BEHIND = words(
            "الوطني الوطنيه العالمي الدولي العربي المفتوح الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
                    + " الحادي الاخر الاخير الواحد الدراسي نفسه ذاته الذي الختامي الافتتاحي السنوي التاريخي الموعود المنشود الاسود"
                    + " العصيب الكامل الدامي الواحده الموالي الاكثر الاقل الاطول المحدد المحدده المذكور المعلن المخصص المقرر");

    private TodayGuard() {}

    static boolean isToday(TimeWords words, int i) {
        boolean named = i > 0 && words.touches(i - 1) && words.among(i - 1, BEFORE);
        boolean other = words.touches(i) && words.among(i + 1, BEHIND);
        boolean counted =
                i > 0 && words.touches(i - 1) && words.is(i - 1, TimeRole.IN) && !words.is(i + 1, TimeRole.WEEKDAY);
        boolean quoted = words.before(i) == '"' && words.behind(i) == '"';
        return !named && !other && !counted && !quoted;
    }

    static Vocabulary words(String list) {
        Vocabulary vocabulary = new Vocabulary();
        Stream.of(list.split(" ")).forEach(vocabulary::add);
        return vocabulary;
    }
}
