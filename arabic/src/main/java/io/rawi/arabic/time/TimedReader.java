package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.ClockReader.Time;
import java.time.LocalDate;
import java.util.Optional;

/** Joins days with parts of the day and with times: {@code مساء أمس}, {@code الجمعة الساعة الثامنة مساء}. */
final class TimedReader {

    private static final int NOON = 3;
    private static final int AFTERNOON = 4;
    private static final int EVENING = 6;
    private static final int NIGHT = 7;

    /** {@code هذا العصر} is an age. */
    private static final int AGE = 4;

    private final TimeWords words;
    private final Anchor anchor;
    private final DateReader dates;
    private final DayReader days;
    private final ClockReader clocks;
    private final NumberWords numbers;
    private final Readings<Phrase> read;

    TimedReader(
            TimeWords words, Anchor anchor, NumberWords numbers, DateReader dates, DayReader days, ClockReader clocks) {
        this.words = words;
        this.numbers = numbers;
        this.read = new Readings<>();
        this.anchor = anchor;
        this.dates = dates;
        this.days = days;
        this.clocks = clocks;
    }

    /** A day, of the calendar or seen from the article; the longer reading. */
    Optional<Phrase> day(int i) {
        if (i >= words.count() || !words.known(i)) {
            return Optional.empty();
        }
        return read.of(i, this::longer);
    }

    private Optional<Phrase> longer(int i) {
        Optional<Phrase> date = dates.at(i);
        Optional<Phrase> day = days.at(i);
        boolean later = day.isPresent()
                && (date.isEmpty() || day.get().until() > date.get().until());
        return later ? day : date;
    }

    /**
     * A time of the day.
     *
     * @param today the day that a time without one belongs to
     */
    Optional<Phrase> at(int i, LocalDate today) {
        Optional<Time> clock = clocks.at(i);
        if (clock.isPresent()) {
            Optional<Phrase> phrase = clock(i, clock.get(), today);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        Optional<Phrase> part = part(i);
        return part.isPresent() ? part : dayFirst(i);
    }

    /** {@code التاسعة من مساء الأربعاء}, {@code الساعة 8:30 مساء أمس}. */
    private Optional<Phrase> clock(int i, Time time, LocalDate today) {
        int at = time.until();
        boolean joins = words.touches(at - 1) || words.mark(at - 1) == ',';
        at += joins && words.touches(at - 1) && words.is(at, OF) && words.touches(at) ? 1 : 0;
        if (joins && at < words.count() && !words.conjoined(at)) {
            Optional<Phrase> day = day(at).filter(this::isDay);
            if (day.isPresent()) {
                LocalDate on = day.get().point().resolve(anchor).firstDay();
                int until = words.is(i, MID)
                        ? behindPair(day.get().until(), on)
                        : day.get().until();
                return Optional.of(new Phrase(i, until, time.clock().on(on)));
            }
            Optional<Phrase> part = part(at);
            if (part.isPresent()) {
                LocalDate on = ((Resolved) part.get().point()).firstDay();
                Clock clock = time.clock().in(words.is(at, AFTER) ? AFTERNOON : words.value(at, PART));
                return Optional.of(new Phrase(i, part.get().until(), clock.on(on)));
            }
        }
        return time.sure()
                ? Optional.of(new Phrase(i, time.until(), time.clock().on(today)))
                : Optional.empty();
    }

    private boolean isDay(Phrase phrase) {
        return phrase.point().isDay();
    }

    /** {@code مساء أمس}, {@code ليل الخميس - الجمعة}, {@code الليلة الماضية}, {@code هذا المساء}. */
    private Optional<Phrase> part(int i) {
        if (words.is(i, THIS) && words.touches(i) && words.is(i + 1, PART_THE) && words.value(i + 1, PART_THE) != AGE) {
            return part(i, i + 2, words.value(i + 1, PART_THE), anchor.today());
        }
        if (words.is(i, PART_THE) && words.touches(i) && words.is(i + 1, LAST)) {
            return part(i, i + 2, words.value(i, PART_THE), anchor.today().minusDays(1));
        }
        boolean earlier = words.is(i, PART_THE) && words.touches(i) && words.is(i + 1, BEFORE) && words.touches(i + 1);
        if (earlier && words.is(i + 2, LAST)) {
            return part(i, i + 3, words.value(i, PART_THE), anchor.today().minusDays(2));
        }
        if (words.reads(i, "الليله") || words.reads(i, "والليله")) {
            boolean other = words.touches(i) && (numbers.ordinal(i + 1).found() || words.is(i + 1, SAME));
            return other ? Optional.empty() : part(i, i + 1, NIGHT, anchor.today());
        }
        if (words.is(i, AFTER) && words.touches(i) && words.value(i + 1, PART) == NOON) {
            return ofDay(i, i + 2, AFTERNOON);
        }
        return words.is(i, PART) ? ofDay(i, i + 1, words.value(i, PART)) : Optional.empty();
    }

    /** A part of the day and the day that it is of. */
    private Optional<Phrase> ofDay(int i, int behind, int part) {
        if (!words.touches(behind - 1)) {
            return Optional.empty();
        }
        int at = words.is(behind, OF) && words.touches(behind) ? behind + 1 : behind;
        if (words.is(at, THIS) && words.touches(at) && words.reads(at + 1, "اليوم")) {
            return part(i, at + 2, part, anchor.today());
        }
        Optional<Phrase> day = day(at).filter(this::isDay);
        if (day.isEmpty() || words.conjoined(at)) {
            return Optional.empty();
        }
        LocalDate on = day.get().point().resolve(anchor).firstDay();
        int until = day.get().until();
        until = part == NIGHT || part == EVENING ? behindPair(until, on) : until;
        Optional<Time> clock = clockBehind(until);
        if (clock.isPresent()) {
            return Optional.of(new Phrase(
                    i, clock.get().until(), clock.get().clock().in(part).on(on)));
        }
        Resolved value = Clock.of(part)
                .on(on)
                .contradicting(day.get().point().resolve(anchor).contradictory());
        return Optional.of(new Phrase(i, until, value));
    }

    /** Behind the name of the next day, where a night is named by both: ليل الخميس - الجمعة. */
    private int behindPair(int until, LocalDate on) {
        if (words.mark(until - 1) != '-' && !words.touches(until - 1)) {
            return until;
        }
        boolean next =
                words.value(until, WEEKDAY) == on.plusDays(1).getDayOfWeek().getValue();
        return next && (!words.conjoined(until) || words.joined(until, "و")) ? until + 1 : until;
    }

    private static Optional<Phrase> part(int from, int until, int part, LocalDate day) {
        return Optional.of(new Phrase(from, until, Clock.of(part).on(day)));
    }

    /** {@code الجمعة مساء}, {@code غدا عند الساعة الثامنة}, {@code 2018-11-23 15:30}. */
    private Optional<Phrase> dayFirst(int i) {
        Optional<Phrase> day = day(i).filter(this::isDay);
        if (day.isEmpty()) {
            return day;
        }
        int until = day.get().until();
        LocalDate on = day.get().point().resolve(anchor).firstDay();
        Optional<Time> clock = clockBehind(until);
        if (clock.isPresent()) {
            return Optional.of(
                    new Phrase(i, clock.get().until(), clock.get().clock().on(on)));
        }
        boolean adverb = words.touches(until - 1)
                && words.is(until, PART_ADVERB)
                && words.length(until) > 1
                && !words.conjoined(until)
                && day(until + 1).isEmpty();
        return adverb
                ? Optional.of(new Phrase(
                        i, until + 1, Clock.of(words.value(until, PART_ADVERB)).on(on)))
                : Optional.empty();
    }

    private Optional<Time> clockBehind(int i) {
        char mark = words.mark(i - 1);
        if (mark != ' ' && mark != ',' && mark != '(' && mark != '-') {
            return Optional.empty();
        }
        int at = behindPreposition(i);
        boolean digits = words.digits(at) > 0;
        boolean hour = words.value(at, UNIT_THE) == 3 || words.gluedBy(at, ':') || words.is(at, MID) || at > i;
        if (at >= words.count()
                || digits && mark == '-'
                || !hour && !numbers.ordinal(at).found() && !digits) {
            return Optional.empty();
        }
        return clocks.at(at).filter(time -> time.sure() || time.clock().minute() >= 0 && digits);
    }

    private int behindPreposition(int i) {
        int at = i;
        while (at < i + 3 && (words.is(at, IN) || words.is(at, AT_ABOUT)) && words.touches(at)) {
            at++;
        }
        return at;
    }
}
