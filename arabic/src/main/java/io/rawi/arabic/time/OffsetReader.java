package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.LengthReader.Length;
import io.rawi.arabic.time.LengthReader.Part;
import java.time.LocalDateTime;
import java.util.Optional;

/** Reads points that lie a length of time away: {@code قبل أسبوعين}, {@code منذ عدة أشهر}, {@code بعد أسبوعين من الآن}. */
final class OffsetReader {

    /** What "some" and "a few" are taken as where a point is asked for, and the least and most that they may mean. */
    private static final int FEW_ARE = 3;

    private static final int FEWEST = 1;
    private static final int MOST = 10;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final LengthReader lengths;
    private final TimedReader timed;

    OffsetReader(TimeWords words, Anchor anchor, NumberWords numbers, LengthReader lengths, TimedReader timed) {
        this.timed = timed;
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.lengths = lengths;
    }

    Optional<Phrase> at(int i) {
        boolean before = words.is(i, BEFORE) || words.is(i, SINCE);
        boolean after = words.is(i, AFTER);
        if (!before && !after) {
            return ofLength(i);
        }
        if (!words.touches(i)) {
            return Optional.empty();
        }
        int at = i + 1;
        while (at < i + 3 && (words.is(at, ABOUT) || words.is(at, OF)) && words.touches(at)) {
            at++;
        }
        Optional<Length> found = lengths.at(at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Length length = found.get();
        int until = length.until();
        until += words.touches(until - 1) && words.reads(until, "تقريبا") && words.is(until + 1, OF) ? 1 : 0;
        if (words.touches(until - 1) && words.is(until, OF) && isAge(until + 1)) {
            return Optional.of(new Phrase(i, until + 2, point(anchor.now(), length, before ? -1 : 1)));
        }
        boolean fromNow = isNow(until);
        Optional<Phrase> base = fromNow || !words.is(until, OF) || !words.touches(until) || !words.touches(until - 1)
                ? Optional.empty()
                : timed.day(until + 1).filter(day -> day.point().isDay());
        if (base.isPresent()) {
            LocalDateTime day = base.get().point().resolve(anchor).firstDay().atStartOfDay();
            return Optional.of(new Phrase(i, base.get().until(), point(day, length, before ? -1 : 1)));
        }
        if (!fromNow && (names(length, until) || words.is(until, OF) && words.touches(until - 1))) {
            return Optional.empty();
        }
        if (after && !fromNow && !anchor.future()) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(i, fromNow ? until + 2 : until, point(anchor.now(), length, before ? -1 : 1)));
    }

    /** {@code قبل عقد من الزمن}: time itself, which tells decades from contracts. */
    private boolean isAge(int i) {
        return words.reads(i, "الزمن") || words.reads(i, "الزمان");
    }

    /** {@code من الآن}, {@code من اليوم}. */
    private boolean isNow(int i) {
        return words.touches(i - 1) && words.is(i, OF) && words.touches(i) && words.is(i + 1, NOW_OF);
    }

    /** Whether the unit only introduces a name: {@code قبل عام 2011}, {@code قبل شهر رمضان}, {@code قبل يوم الجمعة}. */
    private boolean names(Length length, int until) {
        boolean alone = !length.counted() && !length.some();
        return alone
                && words.touches(until - 1)
                && (words.digits(until) > 0
                        || words.is(until, MONTH)
                        || words.is(until, MONTH_WEAK)
                        || words.is(until, HIJRI)
                        || words.is(until, HIJRI_WEAK)
                        || words.is(until, DHU)
                        || words.is(until, RABI)
                        || words.is(until, JUMADA)
                        || words.is(until, WEEKDAY)
                        || numbers.cardinal(until).value() >= 100
                        || words.is(until, DEICTIC)
                        || words.reads(until, "العسل")
                        || words.is(until, KANUN)
                        || words.is(until, TISHRIN));
    }

    /** A length, and behind it from where it counts: {@code شهر و21 يوما من الآن}, {@code ثلاث سنوات مضت}. */
    private Optional<Phrase> ofLength(int i) {
        Optional<Length> found = lengths.at(i);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int until = found.get().until();
        boolean fromDay = words.touches(until - 1) && words.is(until, OF) && words.touches(until);
        int deictic = Math.max(words.value(until + 1, DEICTIC), words.value(until + 1, DEICTIC_WEAK));
        if (fromDay && deictic > 0 && found.get().counted()) {
            return Optional.of(new Phrase(i, until + 2, point(anchor.now().plusDays(deictic - 10L), found.get(), 1)));
        }
        if (isNow(until)) {
            return Optional.of(new Phrase(i, until + 2, point(anchor.now(), found.get(), anchor.future() ? 1 : -1)));
        }
        return Optional.empty();
    }

    private static Resolved point(LocalDateTime now, Length length, int direction) {
        if (length.some()) {
            TimeUnit unit = length.unit();
            LocalDateTime few = unit.plus(now, direction * FEW_ARE);
            LocalDateTime a = unit.plus(now, direction * FEWEST);
            LocalDateTime b = unit.plus(now, direction * MOST);
            return new Resolved(
                    unit.clock() ? TimeMention.Type.TIME : TimeMention.Type.DATE,
                    value(few, unit),
                    unit.precision(),
                    Optional.of(direction < 0 ? b : a),
                    Optional.of(direction < 0 ? a : b),
                    false);
        }
        LocalDateTime time = now;
        for (Part part : length.parts()) {
            time = part.unit().plus(time, direction * part.count());
        }
        return at(time, length.unit());
    }

    /** The point reckoned to the day, its start and end those of the unit that was counted in. */
    private static Resolved at(LocalDateTime time, TimeUnit unit) {
        if (unit.clock()) {
            return Resolved.time(value(time, unit), unit.precision(), time, unit.plus(time, 1));
        }
        Resolved around = unit.around(time.toLocalDate(), 0);
        return new Resolved(
                TimeMention.Type.DATE, value(time, unit), unit.precision(), around.start(), around.end(), false);
    }

    private static String value(LocalDateTime time, TimeUnit unit) {
        String day = TimeUnit.iso(time.toLocalDate());
        return unit.clock() ? day + "T" + Clock.iso(time.toLocalTime()) : day;
    }
}
