package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.MonthReader.Month;
import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.StatedDate.Side;
import io.rawi.arabic.time.YearReader.Year;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates of the calendar: {@code الثلاثاء 23 نوفمبر/تشرين الثاني 2018}, {@code 14 شوال الجاري}, {@code عام 2014}. */
final class DateReader {

    private static final int DAY = 4;
    private static final int MONTH_UNIT = 6;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final YearReader years;
    private final MonthReader months;
    private final NumericDateReader numeric;
    private final SideReader sides;
    private final DayNumbers days;
    private final RelativeReader relative;
    private final MonthGuard guard;

    DateReader(TimeWords words, Anchor anchor, NumberWords numbers) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.years = new YearReader(words, numbers);
        this.months = new MonthReader(words, numbers);
        this.numeric = new NumericDateReader(words, anchor);
        this.sides = new SideReader(words);
        this.days = new DayNumbers(words, numbers);
        this.guard = new MonthGuard(words, months);
        this.relative = new RelativeReader(words, anchor, sides);
    }

    /** A date with or without its weekday, and with the date of the other calendar behind it. */
    Optional<Phrase> at(int i) {
        int at = words.value(i, UNIT) == DAY && words.touches(i) ? i + 1 : i;
        int weekday = words.value(at, WEEKDAY);
        if (weekday < 0 && at > i) {
            weekday = words.conjoined(at) ? TimeLexicon.NO_VALUE : words.value(at, WEEKDAY_BARE);
        }
        if (weekday > 0) {
            int body = behindWeekday(at + 1);
            int named = weekday;
            Optional<Phrase> date = body < 0
                    ? Optional.empty()
                    : withoutWeekday(body).or(() -> days.behindWeekday(body)).filter(phrase -> hasDay(phrase.point()));
            return date.map(phrase -> other(new Phrase(i, phrase.until(), on(phrase.point(), named))));
        }
        Optional<Phrase> date = withoutWeekday(at);
        if (date.isEmpty() && at > i) {
            date = days.called(at);
        }
        return date.map(phrase -> other(phrase.startingAt(i)));
    }

    private static Point on(Point point, int weekday) {
        return point instanceof StatedDate stated ? stated.on(weekday) : point;
    }

    private static boolean hasDay(Point point) {
        return point instanceof StatedDate stated ? stated.day() > 0 : ((Resolved) point).isDay();
    }

    private int behindWeekday(int i) {
        char mark = words.mark(i - 1);
        if (mark != ' ' && mark != ',' && mark != '-' && mark != '(') {
            return -1;
        }
        int at = i;
        Optional<SideReader.Said> side = sides.at(at);
        if (side.isPresent() && side.get().until() < words.count()) {
            at = side.get().until();
        }
        return words.is(at, ON_DATE) ? at + 1 : at;
    }

    /** {@code الموافق}: the same day in the other calendar; the Gregorian one is taken. */
    private Phrase other(Phrase phrase) {
        int at = phrase.until();
        char mark = words.mark(at - 1);
        boolean announced = words.is(at, ON_DATE) && (mark == ' ' || mark == ',');
        if (!announced && mark != '-' && mark != '/' && mark != '(' || !(phrase.point() instanceof StatedDate)) {
            return phrase;
        }
        Optional<Phrase> second = withoutWeekday(announced ? at + 1 : at);
        if (second.isEmpty() || !(second.get().point() instanceof StatedDate other)) {
            return phrase;
        }
        StatedDate stated = (StatedDate) phrase.point();
        if (stated.hijri() == other.hijri() || other.day() == 0 || other.month() == 0 || stated.day() == 0) {
            return phrase;
        }
        StatedDate gregorian = stated.hijri() ? other : stated;
        int weekday = Math.max(stated.weekday(), other.weekday());
        return new Phrase(phrase.from(), second.get().until(), gregorian.on(weekday));
    }

    private Optional<Phrase> withoutWeekday(int i) {
        if (i >= words.count()) {
            return Optional.empty();
        }
        Optional<Phrase> date = numeric.at(i);
        if (date.isEmpty()) {
            date = dayFirst(i);
        }
        if (date.isEmpty()) {
            date = monthFirst(i);
        }
        return date.isPresent() ? date : namedYear(i);
    }

    /** {@code 12 يناير 2016}, {@code الحادي والعشرين من مايو}, {@code 2/ أكتوبر}, {@code 20 من الشهر الماضي}. */
    private Optional<Phrase> dayFirst(int i) {
        boolean newMoon = words.is(i, NEW_MOON) && words.touches(i);
        Read day = newMoon ? new Read(1, i + 1) : days.number(i);
        if (!day.found()) {
            return Optional.empty();
        }
        int at = day.until();
        char mark = words.mark(at - 1);
        if (mark != ' ' && mark != '/' && mark != '-' && mark != '.' && mark != ',' && mark != ')') {
            return Optional.empty();
        }
        boolean from = words.is(at, OF) && words.touches(at) && !words.joined(at, "وف");
        at += from ? 1 : 0;
        Optional<Phrase> seen = relative.dayOfMonth(i, day.value(), at);
        if (seen.isPresent()) {
            return seen;
        }
        at += words.value(at, UNIT) == MONTH_UNIT && words.touches(at) ? 1 : 0;
        Optional<Month> month = months.at(at);
        boolean weak = month.filter(Month::weak).isPresent();
        // 2/صفر is how a match ended.
        boolean score = weak
                && mark != ' '
                && (mark != '/' || years.behindDate(month.get().until(), true).isEmpty());
        if (month.isEmpty() || score || newMoon && !month.get().hijri() || words.conjoined(at) || !known(month.get())) {
            return Optional.empty();
        }
        return Optional.of(complete(i, day.value(), month.get()));
    }

    private boolean known(Month month) {
        return !month.hijri() || anchor.knowsHijri();
    }

    /** {@code سبتمبر 10}, {@code يناير الحادي والعشرين 2018}, {@code يونيو 2016}, {@code شهر رمضان}. */
    private Optional<Phrase> monthFirst(int i) {
        boolean called = words.value(i, UNIT) == MONTH_UNIT && words.touches(i)
                || words.value(i, UNIT_THE) == MONTH_UNIT && words.mark(i) == ' ';
        int at = called ? i + 1 : i;
        Optional<Month> found = months.at(at);
        if (found.isEmpty() || called && words.conjoined(at) || !known(found.get())) {
            return Optional.empty();
        }
        Month month = found.get();
        char joint = words.mark(month.until() - 1);
        boolean joins = joint == ' ' || joint == '/' || joint == '-';
        Read day = joins && !month.hijri() ? days.number(month.until()) : Read.NONE;
        if (day.found() && !words.conjoined(month.until())) {
            Optional<Year> year = years.behindDate(day.until(), month.hijri());
            boolean part = words.digits(day.until()) > 0
                    && (words.gluedBy(day.until() - 1, '.') || words.gluedBy(day.until() - 1, ','));
            boolean date = year.isPresent()
                    || words.glued(month.until() - 1)
                    || !month.weak() && !days.counts(day.until()) && !words.followedByNoun(day.until() - 1)
                    || numbers.ordinal(month.until()).found();
            if (date && !part) {
                return Optional.of(complete(i, day.value(), new Month(month.number(), false, false, day.until())));
            }
        }
        Phrase phrase = complete(i, 0, month);
        boolean more = phrase.until() > month.until();
        return more || called || guard.sure(month, at) ? Optional.of(phrase) : Optional.empty();
    }

    private Phrase complete(int from, int day, Month month) {
        int until = month.until();
        Optional<Year> year = years.behindDate(until, month.hijri());
        if (year.isPresent()
                && (year.get().hijri() == month.hijri()
                        || !month.hijri() && year.get().value() > 1500)) {
            return new Phrase(
                    from, year.get().until(), StatedDate.of(year.get().value(), month.number(), day, month.hijri()));
        }
        if (year.isPresent() && month.hijri() && inHijriRange(year.get())) {
            return new Phrase(from, year.get().until(), StatedDate.of(year.get().value(), month.number(), day, true));
        }
        if (year.isPresent() && month.hijri()) {
            OptionalInt within = CalendarDate.hijriYearIn(year.get().value(), month.number(), Math.max(day, 1));
            if (within.isPresent()) {
                return new Phrase(
                        from, year.get().until(), StatedDate.of(within.getAsInt(), month.number(), day, true));
            }
        }
        StatedDate open = StatedDate.of(0, month.number(), day, month.hijri());
        if (words.touches(until - 1) || words.mark(until - 1) == ')') {
            Optional<SideReader.Said> said = sides.at(until);
            if (said.isPresent()) {
                return new Phrase(
                        from,
                        said.get().until(),
                        seen(open.with(said.get().side()), said.get().steps()));
            }
            Optional<Phrase> seen = relative.year(until);
            if (seen.isPresent() && !month.hijri()) {
                int value = ((Resolved) seen.get().point()).firstDay().getYear();
                return new Phrase(from, seen.get().until(), open.in(value));
            }
        }
        return new Phrase(from, until, open.with(Side.OPEN));
    }

    /** {@code رمضان قبل الماضي}: one year further than the last. */
    private Point seen(StatedDate date, int steps) {
        int further = steps - Integer.signum(steps);
        return further == 0 ? date : date.resolve(new Anchor(anchor.now().plusYears(further), anchor.future()));
    }

    private static boolean inHijriRange(Year year) {
        return year.value() >= 1300 && year.value() <= 1500;
    }

    private Optional<Phrase> namedYear(int i) {
        Optional<Year> named = years.named(i, false);
        Optional<Phrase> before = named.flatMap(year -> beforeChrist(i, year));
        if (before.isPresent()) {
            return before;
        }
        return named.filter(year -> !year.hijri() || inHijriRange(year))
                .map(year -> new Phrase(i, year.until(), StatedDate.of(year.value(), 0, 0, year.hijri())));
    }

    /** {@code عام 120 قبل الميلاد}, {@code 120 ق.م}: in TIMEX3 BC0120. */
    private Optional<Phrase> beforeChrist(int from, Year year) {
        int at = year.until();
        boolean said = words.touches(at - 1) && words.is(at, BEFORE) && words.reads(at + 1, "الميلاد");
        boolean initials = words.is(at, BC) && words.length(at) == 1 && words.is(at + 1, ERA_M);
        return said || initials
                ? Optional.of(new Phrase(from, at + 2, Resolved.beforeChrist(year.value())))
                : Optional.empty();
    }

    YearReader years() {
        return years;
    }

    RelativeReader relative() {
        return relative;
    }

    DayNumbers days() {
        return days;
    }

    NumericDateReader numeric() {
        return numeric;
    }
}
