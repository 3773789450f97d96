package io.rawi.arabic.time;

import io.rawi.arabic.token.Vocabulary;

/** Tells weekdays from the family names and other words that are spelled like them. */
final class WeekdayGuard {

    /** What goes before it where it is no day: the Friday prayer, the two of them, schools and streets. */
    private static final Vocabulary BEFORE =
            TodayGuard.words("خطبه صلاه خطيب امام جامع كلا كلتا مسجد سوق بين الطرفين الجانبين البلدين");

    private static final int THURSDAY = 4;
    private static final int FRIDAY = 5;
    private static final int MONDAY = 1;

    private WeekdayGuard() {}

    static boolean isDay(TimeWords words, int i) {
        int weekday = words.value(i, TimeRole.WEEKDAY);
        boolean ambiguous = weekday == THURSDAY || weekday == FRIDAY || weekday == MONDAY;
        return !ambiguous || i == 0 || !words.touches(i - 1) || !words.among(i - 1, BEFORE) || words.joined(i, "ل");
    }
}
