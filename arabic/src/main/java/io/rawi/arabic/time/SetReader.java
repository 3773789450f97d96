package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.LengthReader.Length;
import io.rawi.arabic.time.TimeMention.Type;
import java.time.DayOfWeek;
import java.util.Optional;

/** Reads times that come again: {@code كل يوم جمعة}, {@code كل أسبوعين}, {@code سنويا}. */
final class SetReader {

    /** How many words a greeting has behind the year. */
    private static final int GREETING = 4;

    private static final int DAY = 4;

    /** What TIMEX3 calls the seasons, from spring on. */
    private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};

    private final TimeWords words;
    private final LengthReader lengths;

    SetReader(TimeWords words, LengthReader lengths) {
        this.words = words;
        this.lengths = lengths;
    }

    Optional<Phrase> at(int i) {
        if (words.is(i, EACH) && isGreeting(i + 2)) {
            return Optional.empty();
        }
        int adverb = words.value(i, DAILY);
        if (adverb > 0) {
            return every(i, i + 1, TimeUnit.of(adverb).length(1), TimeUnit.of(adverb));
        }
        if (words.value(i, UNIT_PLURAL) == DAY && words.touches(i) && words.is(i + 1, WEEKDAY)) {
            return every(i, i + 2, "XXXX-WXX-" + words.value(i + 1, WEEKDAY), TimeUnit.DAY);
        }
        if (!words.is(i, EACH) || !words.touches(i)) {
            return Optional.empty();
        }
        int at = words.value(i + 1, UNIT) == DAY && words.touches(i + 1) ? i + 2 : i + 1;
        int weekday = Math.max(words.value(at, WEEKDAY_BARE), words.value(at, WEEKDAY));
        if (weekday > 0 && (at > i + 1 || words.is(at, WEEKDAY) || tellsItself(weekday) || isOfPart(i))) {
            return every(i, at + 1, "XXXX-WXX-" + weekday, TimeUnit.DAY);
        }
        int part = words.value(i + 1, PART);
        if (part > 0) {
            return every(i, i + 2, "XXXX-XX-XX" + Clock.name(part), TimeUnit.DAY);
        }
        int season = words.value(i + 1, SEASON);
        if (season > 0) {
            return every(i, i + 2, "XXXX-" + SEASONS[season], TimeUnit.MONTH);
        }
        Optional<Length> length = lengths.at(i + 1).filter(found -> !found.some());
        return length.flatMap(found -> every(i, found.until(), LengthReader.value(found), found.unit()));
    }

    /** Without its article Sunday is also anyone, and Monday two. */
    private static boolean tellsItself(int weekday) {
        return weekday > DayOfWeek.MONDAY.getValue() && weekday < DayOfWeek.SUNDAY.getValue();
    }

    /** {@code مساء كل أحد}. */
    private boolean isOfPart(int i) {
        return words.is(i - 1, PART) && words.touches(i - 1);
    }

    private static Optional<Phrase> every(int from, int until, String value, TimeUnit unit) {
        return Optional.of(new Phrase(from, until, Resolved.length(Type.SET, value, unit.precision())));
    }

    /** {@code كل عام وأنتم بخير}. */
    private boolean isGreeting(int i) {
        for (int at = i; at < i + GREETING; at++) {
            if (words.begins(at, "بخير") || words.begins(at, "وبخير")) {
                return true;
            }
        }
        return false;
    }
}
