package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.util.Optional;

/**
 * Reads stretches from one time to another: {@code من 3 إلى 12 سبتمبر}, {@code بين 2011 و2014}, {@code 19-20 نوفمبر}. The value
 * names both ends, {@code 2016-09-03/2016-09-12}; the last of them belongs to it.
 */
final class RangeReader {

    /** How many tokens the first end may have. */
    private static final int REACH = 12;

    /** {@code شهري مايو ويونيو}. */
    private static final int MONTHS = 6;

    /** {@code يومي 3 و4 ديسمبر}. */
    private static final int DAYS = 4;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final DateReader dates;
    private final TimedReader timed;
    private final PeriodReader periods;
    private final WeekReader week;
    private final HourRangeReader hours;
    private final JoinedEnds joined;

    RangeReader(
            TimeWords words,
            Anchor anchor,
            NumberWords numbers,
            DateReader dates,
            TimedReader timed,
            PeriodReader periods) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.dates = dates;
        this.timed = timed;
        this.periods = periods;
        this.week = new WeekReader(words, anchor, periods);
        this.hours = new HourRangeReader(words, anchor);
        this.joined = new JoinedEnds(anchor);
    }

    Optional<Phrase> at(int i) {
        if (words.is(i, BETWEEN) && words.touches(i) && words.is(i + 1, UNIT_PAIR) && words.touches(i + 1)) {
            return ends(i, i + 2, true);
        }
        if (words.is(i, BETWEEN) && words.touches(i) && words.known(i + 1)) {
            return ends(i, i + 1, true).or(() -> dashed(i, i + 1));
        }
        if (words.value(i, UNIT_PAIR) == MONTHS && words.touches(i)) {
            return ends(i, i + 1, true).filter(phrase -> phrase.until() > i + 2);
        }
        if (words.value(i, UNIT_PAIR) == DAYS
                && words.touches(i)
                && dates.days().number(i + 1).found()) {
            return ends(i, i + 1, true);
        }
        boolean from = (words.is(i, OF) || words.is(i, SINCE)) && (words.touches(i) || words.mark(i) == ':');
        if (from && words.known(i + 1)) {
            return ends(i, i + 1, false).or(() -> dashed(i, i + 1));
        }
        if (words.digits(i) > 0) {
            Optional<Phrase> dashed = dashed(i, i);
            return dashed.isPresent() ? dashed : ends(i, i, false);
        }
        boolean starts = words.is(i, MONTH)
                || words.is(i, MONTH_WEAK)
                || words.is(i, HIJRI)
                || words.is(i, TISHRIN)
                || words.is(i, KANUN)
                || words.is(i, WEEKDAY)
                || words.is(i, UNIT)
                || numbers.ordinal(i).found();
        if (!starts) {
            return week.at(i);
        }
        return ends(i, i, false).or(() -> words.is(i, MONTH) ? monthFirst(i) : Optional.empty());
    }

    /** Whether a word that may lead to the second end stands within reach: the cheap test. */
    private boolean reaches(int i, boolean between) {
        int last = Math.min(words.count() - 1, i + REACH);
        for (int at = i + 1; at <= last; at++) {
            if (between ? words.conjoined(at) || words.reads(at, "و") : words.is(at, TO)) {
                return true;
            }
        }
        return false;
    }

    /** Two times with {@code إلى}, or {@code و} behind {@code بين}, in between. */
    private Optional<Phrase> ends(int from, int i, boolean between) {
        Optional<Phrase> left = reaches(i, between) ? end(i) : Optional.empty();
        if (left.isEmpty()) {
            return left;
        }
        int at = left.get().until();
        char mark = words.mark(at - 1);
        if (mark != ' ' && mark != ',' && !(mark == ')' || mark == '(')) {
            return Optional.empty();
        }
        if (between) {
            boolean and = words.reads(at, "و") && words.mark(at) == ' ' || words.glued(at) && words.reads(at, "و");
            if (!and && !words.conjoined(at)) {
                return Optional.empty();
            }
            at += and ? 1 : 0;
        } else {
            at += words.reads(at, "و") ? 1 : 0;
            if (!words.is(at, TO) || words.mark(at) != ' ') {
                return Optional.empty();
            }
            at++;
            at += words.is(at, UNTIL) && words.touches(at) ? 1 : 0;
        }
        Optional<Phrase> right = end(at);
        if (right.isEmpty()) {
            return right;
        }
        Optional<Phrase> clock = hours.from(from, left.get(), right.get());
        if (clock.isPresent()) {
            return clock;
        }
        return dated(from, i, left.get(), right.get()) ? joined.from(from, left.get(), right.get()) : Optional.empty();
    }

    /** Whether the two are times indeed and not plain numbers: one at least says so. */
    private boolean dated(int from, int i, Phrase left, Phrase right) {
        boolean plainLeft = plain(left);
        boolean plainRight = plain(right);
        if (plainLeft && plainRight) {
            return false;
        }
        boolean years = yearOnly(left) && yearOnly(right);
        boolean counted = words.touches(right.until() - 1) && words.is(right.until(), UNIT_PLURAL);
        return !plainRight && !counted && (!years || from < i || words.is(i, UNIT));
    }

    private static boolean plain(Phrase phrase) {
        return phrase.point() instanceof StatedDate date && date.day() > 0 && date.month() == 0 && date.weekday() == 0;
    }

    private static boolean yearOnly(Phrase phrase) {
        return phrase.point() instanceof StatedDate date && date.year() > 0 && date.month() == 0;
    }

    /** {@code يناير 4-22}. */
    private Optional<Phrase> monthFirst(int i) {
        Optional<Phrase> left = dates.at(i).filter(this::dayAndMonth);
        int at = left.map(Phrase::until).orElse(0);
        boolean dashed = left.isPresent() && words.mark(at - 1) == '-' && words.digits(at) > 0 && words.digits(at) <= 2;
        if (!dashed || words.number(at) > 31 || words.number(at) <= words.number(at - 1)) {
            return Optional.empty();
        }
        StatedDate first = (StatedDate) left.get().point();
        Optional<YearReader.Year> year = dates.years().behindDate(at + 1, first.hijri());
        int until = year.map(YearReader.Year::until).orElse(at + 1);
        int number = year.map(YearReader.Year::value).orElse(first.year());
        StatedDate begin = new StatedDate(number, first.month(), first.day(), 0, first.hijri(), first.side());
        StatedDate last = new StatedDate(number, first.month(), words.number(at), 0, first.hijri(), first.side());
        return joined.from(i, new Phrase(i, at, begin), new Phrase(at, until, last));
    }

    /** {@code 4-22 يناير 1995}, {@code 2011-2014}. */
    private Optional<Phrase> dashed(int from, int i) {
        if (words.digits(i) == 0 || words.mark(i) != '-' || words.digits(i + 1) == 0) {
            return Optional.empty();
        }
        int a = words.number(i);
        int b = words.number(i + 1);
        if (words.digits(i) <= 2 && words.digits(i + 1) <= 2 && a >= 1 && a <= 31 && a < b) {
            Optional<Phrase> right = dates.at(i + 1).filter(this::dayAndMonth);
            Phrase left = new Phrase(i, i + 1, StatedDate.of(0, 0, a, false));
            return right.flatMap(phrase -> joined.from(from, left, phrase));
        }
        boolean years =
                words.digits(i) == 4 && words.digits(i + 1) == 4 && a >= 1300 && b <= 2100 && a < b && b - a < 100;
        boolean apart = words.before(i) != '/' && words.behind(i + 1) != '/' && words.behind(i + 1) != '-';
        return years && apart && words.gluedBy(i, '-')
                ? joined.from(
                        from,
                        new Phrase(i, i + 1, StatedDate.of(a, 0, 0, a < 1500)),
                        new Phrase(i + 1, i + 2, StatedDate.of(b, 0, 0, b < 1500)))
                : Optional.empty();
    }

    private boolean dayAndMonth(Phrase phrase) {
        return phrase.point() instanceof StatedDate date && date.month() > 0 && date.day() > 0;
    }

    /** One end: any day or period, a year, or the number of a day. */
    private Optional<Phrase> end(int i) {
        if (i >= words.count() || !words.known(i)) {
            return Optional.empty();
        }
        if (words.is(i, NOW)) {
            return Optional.of(new Phrase(i, i + 1, TimeUnit.day(anchor.today())));
        }
        Optional<Phrase> time = timed.at(i, anchor.today()).or(() -> timed.day(i));
        Optional<Phrase> period = periods.at(i);
        Optional<Phrase> longest = period.isPresent()
                        && (time.isEmpty() || period.get().until() > time.get().until())
                ? period
                : time;
        if (longest.isPresent()) {
            return longest;
        }
        if (words.digits(i) == 4) {
            return dates.years()
                    .inDigits(i, false, false)
                    .filter(year -> year.value() >= 1300 && year.value() < 2200)
                    .map(year -> new Phrase(i, year.until(), StatedDate.of(year.value(), 0, 0, year.value() < 1500)));
        }
        Read day = dates.days().number(i);
        return day.found()
                ? Optional.of(new Phrase(i, day.until(), StatedDate.of(0, 0, day.value(), false)))
                : Optional.empty();
    }
}
