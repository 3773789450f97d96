package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads dates in numbers: {@code 23/11/2018}, {@code 2018-11-23}, {@code 16/04/21}, {@code 3/2015}, and, where a word
 * before them says that a date follows, {@code 22-4}.
 */
final class NumericDateReader {

    /** Days from the article beyond which nobody writes the year in two digits. */
    private static final int FAR = 20 * 366;

    private final TimeWords words;
    private final Anchor anchor;

    NumericDateReader(TimeWords words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    Optional<Phrase> at(int i) {
        int digits = words.digits(i);
        char mark = words.mark(i);
        boolean separates = mark == '/' || mark == '-' || mark == '.' || mark == '\\';
        if (digits == 0 || digits > 4 || digits == 3 || !separates || words.digits(i + 1) == 0) {
            return Optional.empty();
        }
        boolean three = words.mark(i + 1) == mark && words.digits(i + 2) > 0;
        return three ? three(i, mark) : two(i, mark);
    }

    private Optional<Phrase> three(int i, char mark) {
        if (words.mark(i + 2) == mark && words.digits(i + 3) > 0 && words.gluedBy(i + 2, mark)) {
            return Optional.empty();
        }
        int a = words.number(i);
        int b = words.number(i + 1);
        int c = words.number(i + 2);
        if (words.digits(i + 1) > 2 || a < 0 || b < 0 || c < 0) {
            return Optional.empty();
        }
        if (words.digits(i) == 4 && words.digits(i + 2) <= 2) {
            return full(i, a, b, c);
        }
        if (words.digits(i + 2) == 4 && words.digits(i) <= 2) {
            return full(i, c, b, a);
        }
        boolean short3 = words.digits(i) <= 2
                && words.digits(i + 2) == 2
                && words.behind(i + 2) != mark
                && words.gluedBy(i, mark);
        return short3 && (mark == '/' || mark == '-' || cued(i)) ? shortYear(i, a, b, c) : Optional.empty();
    }

    private Optional<Phrase> full(int i, int year, int first, int second) {
        boolean hijri = year >= 1300 && year <= 1500;
        if (!hijri && (year < 1800 || year > 2200)) {
            return Optional.empty();
        }
        boolean era = words.touches(i + 2) && (words.is(i + 3, ERA_H) || words.is(i + 3, ERA_M));
        int until = era && !words.conjoined(i + 3) ? i + 4 : i + 3;
        StatedDate date = StatedDate.of(year, first, second, hijri);
        StatedDate swapped = StatedDate.of(year, second, first, hijri);
        return plausible(date)
                ? Optional.of(new Phrase(i, until, date))
                : plausible(swapped) ? Optional.of(new Phrase(i, until, swapped)) : Optional.empty();
    }

    private static boolean plausible(StatedDate date) {
        return date.month() >= 1 && date.month() <= 12 && date.day() >= 1 && date.exists();
    }

    /** The year in two digits may stand first or last; the reading nearest to the article is taken. */
    private Optional<Phrase> shortYear(int i, int a, int b, int c) {
        Optional<LocalDate> best = Optional.empty();
        int[][] readings = {{c, b, a}, {a, b, c}, {c, a, b}};
        for (int[] reading : readings) {
            Optional<LocalDate> date = CalendarDate.proleptic(century(reading[0]), reading[1], reading[2]);
            if (date.isPresent() && (best.isEmpty() || distance(date.get()) < distance(best.get()))) {
                best = date;
            }
        }
        return best.filter(date -> distance(date) < FAR)
                .map(date -> new Phrase(
                        i, i + 3, StatedDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false)));
    }

    private int century(int shortYear) {
        int current = anchor.today().getYear() / 100 * 100;
        return current + shortYear > anchor.today().getYear() + 50 ? current - 100 + shortYear : current + shortYear;
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(date, anchor.today()));
    }

    private Optional<Phrase> two(int i, char mark) {
        int a = words.number(i);
        int b = words.number(i + 1);
        if (!words.gluedBy(i, mark)) {
            return Optional.empty();
        }
        boolean dated = mark == '/' || cued(i) || mark == '.' && !followed(i + 1);
        if (words.digits(i) == 4 && words.digits(i + 1) <= 2 && dated) {
            return month(i, a, b);
        }
        if (words.digits(i + 1) == 4 && words.digits(i) <= 2 && dated) {
            return month(i, b, a);
        }
        boolean days = words.digits(i) <= 2
                && words.digits(i + 1) <= 2
                && mark != '.'
                && (cued(i) || isPadded(i, mark) || returns(i));
        if (!days || followed(i + 1) && mark == '-') {
            return Optional.empty();
        }
        StatedDate dayFirst = StatedDate.of(0, b, a, false);
        StatedDate monthFirst = StatedDate.of(0, a, b, false);
        StatedDate date = b >= 1 && b <= 12 && a >= 1 && a <= 31 ? dayFirst : monthFirst;
        boolean exists = date.month() >= 1 && date.month() <= 12 && date.day() >= 1 && date.day() <= 31;
        return exists ? Optional.of(new Phrase(i, i + 2, date)) : Optional.empty();
    }

    /** {@code سأعود 22/4}: behind these verbs it is no fraction. */
    private boolean returns(int i) {
        return words.is(i - 1, RETURN) && words.touches(i - 1);
    }

    /** 22/04: no fraction is written with a zero before its denominator. */
    private boolean isPadded(int i, char mark) {
        return mark == '/'
                && words.digits(i) == 2
                && words.digits(i + 1) == 2
                && words.number(i + 1) < 10
                && !followed(i + 1)
                && words.before(i) != '/'
                && words.behind(i + 1) != '/';
    }

    private Optional<Phrase> month(int i, int year, int month) {
        boolean hijri = year >= 1350 && year <= 1500;
        boolean exists = month >= 1 && month <= 12 && (hijri || year >= 1900 && year <= 2100);
        int until = words.touches(i + 1) && (words.is(i + 2, ERA_H) || words.is(i + 2, ERA_M)) ? i + 3 : i + 2;
        return exists ? Optional.of(new Phrase(i, until, StatedDate.of(year, month, 0, hijri))) : Optional.empty();
    }

    /** Whether a word that is no part of a time follows at once: a unit, so that the number counts something. */
    private boolean followed(int i) {
        return words.touches(i) && !words.known(i + 1) || words.behind(i) == '%';
    }

    /** Whether a word before a number says that a date follows. */
    boolean cued(int i) {
        return i > 0
                && (words.touches(i - 1) || words.mark(i - 1) == ':' || words.mark(i - 1) == ',')
                && (words.is(i - 1, ON_DATE)
                        || words.is(i - 1, IN)
                        || words.is(i - 1, WEEKDAY)
                        || words.value(i - 1, UNIT) == 4
                        || words.value(i - 1, UNIT_THE) == 4);
    }
}
