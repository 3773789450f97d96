package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.MonthReader.Month;
import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.StatedDate.Side;
import io.rawi.arabic.time.YearReader.Year;
import java.util.Optional;

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

    DateReader(TimeWords words, Anchor anchor, NumberWords numbers) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.years = new YearReader(words, numbers);
        this.months = new MonthReader(words, numbers);
        this.numeric = new NumericDateReader(words, anchor);
        this.sides = new SideReader(words);
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
                    : withoutWeekday(body).or(() -> dayOfMonth(body)).filter(phrase -> hasDay(phrase.point()));
            return date.map(phrase -> other(new Phrase(i, phrase.until(), on(phrase.point(), named))));
        }
        Optional<Phrase> date = withoutWeekday(at);
        if (date.isEmpty() && at > i) {
            date = numberedDay(at);
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

    /** The number of a day, in digits or words, up to 31. */
    Read dayNumber(int i) {
        Read read = words.digits(i) > 2 ? Read.NONE : numbers.count(i);
        if (!read.found()) {
            read = numbers.ordinal(i);
        }
        return read.value() >= 1 && read.value() <= 31 ? read : Read.NONE;
    }

    /** {@code 12 يناير 2016}, {@code الحادي والعشرين من مايو}, {@code 2/ أكتوبر}, {@code 20 من الشهر الماضي}. */
    private Optional<Phrase> dayFirst(int i) {
        Read day = dayNumber(i);
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
        Optional<Phrase> relative = dayOfRelativeMonth(i, day.value(), at);
        if (relative.isPresent()) {
            return relative;
        }
        at += words.value(at, UNIT) == MONTH_UNIT && words.touches(at) ? 1 : 0;
        Optional<Month> month = months.at(at);
        boolean score = mark != ' ' && mark != '/' && month.filter(Month::weak).isPresent();
        if (month.isEmpty() || score || words.conjoined(at) || !known(month.get())) {
            return Optional.empty();
        }
        return Optional.of(complete(i, day.value(), month.get()));
    }

    private boolean known(Month month) {
        return !month.hijri() || anchor.knowsHijri();
    }

    private Optional<Phrase> dayOfRelativeMonth(int from, int day, int i) {
        int at = words.is(i, THIS) && words.touches(i) ? i + 1 : i;
        if (words.value(at, UNIT_THE) != MONTH_UNIT) {
            return Optional.empty();
        }
        Optional<SideReader.Said> said = sides.at(at + 1);
        if (said.isEmpty() && at == i) {
            return Optional.empty();
        }
        int steps = said.map(SideReader.Said::steps).orElse(0);
        Resolved month = TimeUnit.MONTH.around(anchor.today(), steps);
        int until = said.map(SideReader.Said::until).orElse(at + 1);
        return Optional.of(new Phrase(
                from,
                until,
                StatedDate.of(month.firstDay().getYear(), month.firstDay().getMonthValue(), day, false)));
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
        Read day = joins && !month.hijri() ? dayNumber(month.until()) : Read.NONE;
        if (day.found() && !words.conjoined(month.until())) {
            Optional<Year> year = years.behindDate(day.until(), month.hijri());
            boolean date = year.isPresent()
                    || words.glued(month.until() - 1)
                    || !month.weak() && !counts(day.until()) && !words.followedByNoun(day.until() - 1)
                    || numbers.ordinal(month.until()).found();
            if (date) {
                return Optional.of(complete(i, day.value(), new Month(month.number(), false, false, day.until())));
            }
        }
        Phrase phrase = complete(i, 0, month);
        boolean more = phrase.until() > month.until();
        return more || called || sure(month, at) ? Optional.of(phrase) : Optional.empty();
    }

    /** Whether a name stands where a month does: bare names of persons and other words do not. */
    private boolean sure(Month month, int i) {
        if (month.weak()) {
            return false;
        }
        boolean introduced = i > 0
                && words.mark(i - 1) == ' '
                && (words.is(i - 1, IN)
                        || words.is(i - 1, SINCE)
                        || words.is(i - 1, EARLY)
                        || words.is(i - 1, MID)
                        || words.is(i - 1, LATE)
                        || words.is(i - 1, TO)
                        || words.is(i - 1, OF)
                        || words.is(i - 1, BETWEEN)
                        || words.is(i - 1, BEFORE)
                        || words.is(i - 1, AFTER)
                        || words.is(i - 1, FOR)
                        || months.at(i - 1).isPresent());
        return introduced || words.joined(i, "بلو");
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
        StatedDate open = StatedDate.of(0, month.number(), day, month.hijri());
        if (words.touches(until - 1) || words.mark(until - 1) == ')') {
            Optional<SideReader.Said> said = sides.at(until);
            if (said.isPresent()) {
                return new Phrase(from, said.get().until(), open.with(said.get().side()));
            }
            Optional<Phrase> relative = relativeYear(until);
            if (relative.isPresent() && !month.hijri()) {
                int value = ((Resolved) relative.get().point()).firstDay().getYear();
                return new Phrase(from, relative.get().until(), open.in(value));
            }
        }
        return new Phrase(from, until, open.with(Side.OPEN));
    }

    private static boolean inHijriRange(Year year) {
        return year.value() >= 1300 && year.value() <= 1500;
    }

    /** {@code من العام الماضي}, {@code من هذا العام}, {@code العام المقبل}. */
    Optional<Phrase> relativeYear(int i) {
        int at = words.is(i, OF) || words.is(i, IN) ? i + 1 : i;
        boolean demonstrated = words.is(at, THIS) && words.touches(at);
        at += demonstrated ? 1 : 0;
        if (words.value(at, UNIT_THE) != 7) {
            return Optional.empty();
        }
        Optional<SideReader.Said> said = words.touches(at) ? sides.at(at + 1) : Optional.empty();
        if (said.isEmpty() && !demonstrated) {
            return Optional.empty();
        }
        int steps = said.map(SideReader.Said::steps).orElse(0);
        return Optional.of(new Phrase(
                i, said.map(SideReader.Said::until).orElse(at + 1), TimeUnit.YEAR.around(anchor.today(), steps)));
    }

    private Optional<Phrase> namedYear(int i) {
        return years.named(i, false)
                .filter(year -> !year.hijri() || inHijriRange(year))
                .map(year -> new Phrase(i, year.until(), StatedDate.of(year.value(), 0, 0, year.hijri())));
    }

    /** A number of a day behind a weekday, or behind {@code يوم}. */
    private Optional<Phrase> dayOfMonth(int i) {
        Read day = words.digits(i) > 0 && words.touches(i - 1) ? dayNumber(i) : Read.NONE;
        boolean more = day.found() && words.digits(day.until()) > 0 && words.glued(day.until() - 1);
        boolean clock = words.behind(i) == ':' || words.behind(i) == '%';
        return day.found() && !more && !clock && !counts(day.until())
                ? Optional.of(new Phrase(i, day.until(), StatedDate.of(0, 0, day.value(), false)))
                : Optional.empty();
    }

    private Optional<Phrase> numberedDay(int i) {
        Optional<Phrase> day = dayOfMonth(i);
        Read ordinal = numbers.ordinal(i);
        return day.isPresent() || ordinal.value() < 11 || ordinal.value() > 31
                ? day
                : Optional.of(new Phrase(i, ordinal.until(), StatedDate.of(0, 0, ordinal.value(), false)));
    }

    /** Whether a number counts the word behind it: a unit or any noun, rather than standing for a day. */
    private boolean counts(int i) {
        return words.touches(i - 1)
                && (words.is(i, UNIT) || words.is(i, UNIT_PLURAL) || words.is(i, PART_ADVERB) && words.length(i) == 1);
    }

    YearReader years() {
        return years;
    }

    NumericDateReader numeric() {
        return numeric;
    }
}
