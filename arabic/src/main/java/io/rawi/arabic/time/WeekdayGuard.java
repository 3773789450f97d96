package io.rawi.arabic.time;

import io.rawi.arabic.token.Vocabulary;

/** Tells weekdays from the family names and other words that are spelled like them. */
final class WeekdayGuard {

    /** What goes before it where it is no day: the Friday prayer, the two of them, schools and streets. */
    private static final Vocabulary BEFORE = TodayGuard.words(
            "خطبه خطب صلاه خطيب خطباء منبر منابر امام جامع مدرسه ايام كلا كلتا مسجد سوق بين الطرفين الجانبين البلدين");

    private WeekdayGuard() {}

    static boolean isDay(TimeWords words, int i) {
        boolean two = words.value(i, TimeRole.WEEKDAY) == 1 && words.touches(i) && words.reads(i + 1, "معا");
        if (two) {
            return false;
        }
        return i == 0
                || words.is(i - 1, TimeRole.BETWEEN) && words.conjoined(i + 1) && words.is(i + 1, TimeRole.WEEKDAY)
                || !words.touches(i - 1)
                || !words.among(i - 1, BEFORE)
                || words.joined(i, "ل");
    }
}
