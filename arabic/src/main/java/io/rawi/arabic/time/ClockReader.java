package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.util.Optional;

/** Reads times of the day: {@code الساعة الثالثة والنصف عصرا}, {@code 15:30 بتوقيت غرينتش}, {@code منتصف الليل}. */
final class ClockReader {

    private static final int HOUR_UNIT = 3;
    private static final int AFTERNOON = 4;

    private final TimeWords words;
    private final NumberWords numbers;

    /**
     * A time of the day read.
     *
     * @param clock the time
     * @param until the token behind it
     * @param sure whether it is one by itself; a bare {@code 8:30} is one only beside a day
     */
    record Time(Clock clock, int until, boolean sure) {}

    ClockReader(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Time> at(int i) {
        if (!words.known(i)) {
            return Optional.empty();
        }
        boolean called =
                words.value(i, UNIT_THE) == HOUR_UNIT || words.value(i, UNIT) == HOUR_UNIT && words.joined(i, "ل");
        if (called && words.mark(i) != ' ' && words.mark(i) != '(' && words.mark(i) != ':') {
            return Optional.empty();
        }
        Optional<Time> midnight = midnight(i);
        int at = called ? i + 1 : i;
        return midnight.isPresent() ? midnight : hour(called && words.is(at, UNIT_THE_FOLD) ? at + 1 : at, called);
    }

    private Optional<Time> midnight(int i) {
        boolean middle = words.is(i, MID) && words.touches(i);
        if (middle && words.value(i + 1, PART_THE) == 7) {
            return Optional.of(new Time(new Clock(24, 0, 7, false), i + 2, true));
        }
        if (middle && words.value(i + 1, PART) == 7) {
            return Optional.of(new Time(new Clock(24, 0, 7, false), i + 2, false));
        }
        return middle && words.reads(i + 1, "النهار")
                ? Optional.of(new Time(new Clock(12, 0, 3, false), i + 2, true))
                : Optional.empty();
    }

    private Optional<Time> hour(int i, boolean called) {
        Optional<Time> digits = words.digits(i) > 0 ? inDigits(i, called) : Optional.empty();
        if (words.digits(i) > 0) {
            return digits;
        }
        Read ordinal = called && words.ends(i, "الواحده") ? new Read(1, i + 1) : numbers.ordinal(i);
        boolean feminine = words.endsIn(i, 'ه') || words.endsIn(i, 'ي') || ordinal.until() > i + 1;
        if (!ordinal.found() || ordinal.value() > 12 || !feminine || !words.begins(i, "ال") && !words.joined(i, "ل")) {
            return Optional.empty();
        }
        int at = ordinal.until();
        int minutes = 0;
        boolean stated = false;
        Read past = fraction(at);
        if (past.until() > 0) {
            minutes = past.value();
            at = past.until();
            stated = true;
        }
        Clock clock = new Clock(ordinal.value(), stated ? minutes : -1, 0, false);
        if (stated && minutes < 0) {
            clock = new Clock((ordinal.value() + 11) % 12, 60 + minutes, 0, false);
        }
        return qualified(clock, at, called)
                .filter(time -> called || time.clock().minute() >= 0 || !qualifies(i, time));
    }

    /** Whether an ordinal tells which one of what stands before it: {@code الحرب العالمية الثانية}, {@code الساعات الأولى}. */
    private boolean qualifies(int i, Time time) {
        boolean definite = i > 0 && words.touches(i - 1) && words.begins(i - 1, "ال");
        return definite && (!time.sure() || words.reads(i - 1, "الساعات") || words.reads(i - 1, "الدقائق"));
    }

    /** {@code والنصف}, {@code والربع}, {@code إلا ربعا}, {@code وعشر دقائق}, {@code و30 دقيقة}; below 0 before the hour. */
    private Read fraction(int i) {
        if (!words.touches(i - 1)) {
            return Read.NONE;
        }
        boolean before = words.is(i, EXCEPT) && words.touches(i);
        int at = before ? i + 1 : i;
        if (!before && !words.conjoined(i)) {
            if (!words.reads(i, "و")) {
                return Read.NONE;
            }
            at = i + 1;
        }
        int minutes =
                words.is(at, HALF_HOUR) ? 30 : words.is(at, QUARTER_HOUR) ? 15 : words.is(at, THIRD_HOUR) ? 20 : 0;
        int until = at + 1;
        if (minutes == 0) {
            Read count = numbers.count(at);
            if (!count.found() || count.value() > 59 || !words.is(count.until(), MINUTE_WORD)) {
                return Read.NONE;
            }
            minutes = count.value();
            until = count.until() + 1;
        } else if (words.touches(at) && words.reads(at + 1, "ساعه")) {
            until = at + 2;
        }
        return before ? new Read(-minutes, until) : new Read(minutes, until);
    }

    private Optional<Time> inDigits(int i, boolean called) {
        int hour = words.number(i);
        boolean colon = words.gluedBy(i, ':') || called && (words.gluedBy(i, '.') || words.gluedBy(i, ','));
        if (colon && words.digits(i + 1) == 2 && hour >= 0 && hour <= 24 && words.number(i + 1) < 60) {
            boolean seconds = words.gluedBy(i + 1, ':') && words.digits(i + 2) == 2;
            Clock clock = new Clock(hour, words.number(i + 1), 0, false);
            return qualified(clock, seconds ? i + 3 : i + 2, called);
        }
        if (words.digits(i) == 4 && (called || isZone(i + 1)) && hour / 100 < 24 && hour % 100 < 60) {
            return qualified(new Clock(hour / 100, hour % 100, 0, false), i + 1, called);
        }
        if (words.digits(i) > 2 || hour > 24 || hour < 0 || hour == 0 && !called) {
            return Optional.empty();
        }
        Read past = called ? fraction(i + 1) : Read.NONE;
        Clock clock = new Clock(hour, past.found() ? past.value() : -1, 0, false);
        int until = past.found() ? past.until() : i + 1;
        boolean adverb = words.touches(until - 1) && isAdverb(until);
        return called || adverb ? qualified(clock, until, called) : Optional.empty();
    }

    private boolean isAdverb(int i) {
        return words.is(i, PART_ADVERB) && words.length(i) > 1 && !words.joined(i, "بلك");
    }

    /** What stands behind the hour: part of the day, zone. */
    private Optional<Time> qualified(Clock clock, int i, boolean sure) {
        Clock time = clock;
        boolean known = sure;
        int at = i;
        at += words.touches(at - 1) && words.is(at, FULL) ? 1 : 0;
        int from = words.touches(at - 1) && words.is(at, OF) && words.touches(at) ? at + 1 : at;
        char mark = words.mark(at - 1);
        int part = mark == ' ' || words.glued(at - 1)
                ? Math.max(words.value(from, PART_ADVERB), words.value(from, PART))
                : -1;
        boolean letter = words.length(from) == 1;
        if (part > 0 && !words.conjoined(from) && (!letter || sure || clock.minute() >= 0)) {
            boolean single = words.is(from, PART_ADVERB) && !words.is(from, PART);
            time = time.in(part);
            known = true;
            at = single || from == at ? from + 1 : from + 1;
        } else if (mark == ' ' && words.touches(at) && words.value(at + 1, PART_THE) == 3 && words.is(at, AFTER)) {
            time = time.in(AFTERNOON);
            known = true;
            at += 2;
        } else if (mark == ' ' && words.touches(at) && words.value(at + 1, PART_THE) == 3 && words.is(at, BEFORE)) {
            known = true;
            at += 2;
        } else if (mark == ' ' && words.is(at, ENGLISH_PART)) {
            time = time.in(words.value(at, ENGLISH_PART) == 1 ? 6 : 2);
            known = true;
            at++;
        }
        if (isZone(at) || isZone(at + 1) && words.mark(at - 1) == '(') {
            boolean universal = words.is(at, GREENWICH) || words.is(at + 1, GREENWICH);
            time = time.universal(universal);
            known = true;
            at = words.is(at, GREENWICH) ? at + 1 : Math.min(at + 2, words.count());
        }
        boolean valid = time.hour() >= 0 && time.hour() <= 24 && time.minute() < 60;
        return valid ? Optional.of(new Time(time, at, known)) : Optional.empty();
    }

    private boolean isZone(int i) {
        return words.is(i, ZONE) && words.touches(i) || words.is(i, GREENWICH);
    }
}
