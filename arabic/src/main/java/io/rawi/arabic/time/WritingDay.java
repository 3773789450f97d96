package io.rawi.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The day from which a text looks at the calendar. Papers date their pages with the day of print, and sites with that of
 * fetching; a text that says {@code أمس الخميس} tells itself which day it was written on.
 */
final class WritingDay {

    private static final int DAYS_BACK = 2;
    private static final int YESTERDAY = 9;

    private WritingDay() {}

    /** The article's time, moved by a day or two where the first day with its weekday says so. */
    static LocalDateTime of(TimeWords words, LocalDateTime published) {
        for (int i = 0; i + 1 < words.count(); i++) {
            int distance = distance(words, i);
            if (distance == Integer.MAX_VALUE) {
                continue;
            }
            boolean before = distance == -1 && words.touches(i) && words.is(i + 1, TimeRole.BEFORE_YESTERDAY);
            int at = before ? i + 2 : i + 1;
            char mark = words.mark(at - 1);
            int weekday = words.value(at, TimeRole.WEEKDAY);
            if (weekday < 0 || mark != ' ' && mark != '(' || words.conjoined(at)) {
                continue;
            }
            LocalDate today = published.toLocalDate();
            LocalDate said = today.plusDays(before ? -2 : distance);
            long moved = DayReader.nearest(said, DayOfWeek.of(weekday)).toEpochDay() - said.toEpochDay();
            return moved >= -DAYS_BACK && moved <= 1 ? published.plusDays(moved) : published;
        }
        return published;
    }

    private static int distance(TimeWords words, int i) {
        if (words.is(i, TimeRole.TODAY)) {
            return 0;
        }
        int deictic = words.value(i, TimeRole.DEICTIC);
        return deictic < 0 || i > 0 && words.is(i - 1, TimeRole.FIRST_YESTERDAY)
                ? Integer.MAX_VALUE
                : deictic == YESTERDAY ? -1 : 1;
    }
}
