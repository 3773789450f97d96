package io.rawi.arabic.time;

import io.rawi.arabic.time.DateToken.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one date that states day, month and year, at a given place in the tokens of a line. */
final class DatePattern {

    private DatePattern() {}

    /**
     * A date read.
     *
     * @param dates the day; a second one where day and month may also be the other way round
     * @param hijri whether it is of the Hijri calendar
     * @param from index of its first token
     * @param until index behind its last token
     */
    record Read(List<LocalDate> dates, boolean hijri, int from, int until) {

        private static Optional<Read> of(Optional<LocalDate> date, boolean hijri, int from, int until) {
            return date.map(day -> new Read(List.of(day), hijri, from, until));
        }
    }

    static Optional<Read> at(List<DateToken> tokens, int i) {
        return numeric(tokens, i)
                .or(() -> dayFirst(tokens, i))
                .or(() -> monthFirst(tokens, i))
                .or(() -> code(tokens, i));
    }

    /** {@code 23/11/2018}, {@code 2018-11-23}, {@code 5/3/1440}. */
    private static Optional<Read> numeric(List<DateToken> tokens, int i) {
        if (i + 4 >= tokens.size()
                || !tokens.get(i + 1).mark("/", "-", ".", "\\")
                || !tokens.get(i + 1).key().equals(tokens.get(i + 3).key())) {
            return Optional.empty();
        }
        DateToken a = tokens.get(i);
        DateToken b = tokens.get(i + 2);
        DateToken c = tokens.get(i + 4);
        if (a.kind() != Kind.NUMBER || b.kind() != Kind.NUMBER || c.kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        if (a.digits() == 4 && b.digits() <= 2 && c.digits() <= 2) {
            return numbers(a.value(), b.value(), c.value(), i);
        }
        if (c.digits() == 4 && a.digits() <= 2 && b.digits() <= 2) {
            return numbers(c.value(), b.value(), a.value(), i);
        }
        return Optional.empty();
    }

    private static Optional<Read> numbers(int year, int month, int day, int i) {
        if (year >= 1300 && year <= 1600) {
            return Read.of(CalendarDate.hijri(year, month, day), true, i, i + 5);
        }
        List<LocalDate> dates = new ArrayList<>();
        CalendarDate.gregorian(year, month, day).ifPresent(dates::add);
        CalendarDate.gregorian(year, day, month).filter(other -> day != month).ifPresent(dates::add);
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Read(dates, false, i, i + 5));
    }

    /** {@code 23 نوفمبر/تشرين الثاني 2018}, {@code 14 ربيع الأول 1440هـ}. */
    private static Optional<Read> dayFirst(List<DateToken> tokens, int i) {
        if (!tokens.get(i).number(1, 31)) {
            return Optional.empty();
        }
        int at = skip(tokens, i + 1, "من", "شهر", "of", "/", "-", ",");
        Optional<Month> month = month(tokens, at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int year = yearAt(tokens, month.get().until());
        return year < 0
                ? Optional.empty()
                : date(tokens.get(year).value(), month.get(), tokens.get(i).value(), i, year + 1);
    }

    /** {@code November 23, 2018}, {@code نوفمبر 23, 2018}. */
    private static Optional<Read> monthFirst(List<DateToken> tokens, int i) {
        Optional<Month> month = month(tokens, i);
        if (month.isEmpty() || month.get().until() >= tokens.size()) {
            return Optional.empty();
        }
        DateToken day = tokens.get(month.get().until());
        int year = day.number(1, 31) ? yearAt(tokens, month.get().until() + 1) : -1;
        return year < 0 ? Optional.empty() : date(tokens.get(year).value(), month.get(), day.value(), i, year + 1);
    }

    /** A code of letters and eight digits: {@code XY23112018}, {@code XY20181123}. */
    private static Optional<Read> code(List<DateToken> tokens, int i) {
        if (i + 1 != tokens.size() - 1 || i != 0) {
            return Optional.empty();
        }
        DateToken letters = tokens.get(0);
        DateToken digits = tokens.get(1);
        if (letters.kind() != Kind.WORD
                || digits.digits() != 8
                || letters.end() != digits.start()
                || digits.value() < 0) {
            return Optional.empty();
        }
        int n = digits.value();
        Optional<LocalDate> date = CalendarDate.gregorian(n % 10000, n / 10000 % 100, n / 1000000)
                .or(() -> CalendarDate.gregorian(n / 10000, n / 100 % 100, n % 100));
        return Read.of(date, false, 0, 2);
    }

    private static Optional<Read> date(int year, Month month, int day, int from, int until) {
        return month.hijri()
                ? Read.of(CalendarDate.hijri(year, month.number(), day), true, from, until)
                : Read.of(CalendarDate.gregorian(year, month.number(), day), false, from, until);
    }

    private static int yearAt(List<DateToken> tokens, int i) {
        int at = skip(tokens, i, "عام", "سنه", "لعام", "لسنه", "من", ",", "/", "-", ".");
        boolean year = at < tokens.size()
                && tokens.get(at).digits() == 4
                && tokens.get(at).number(1300, 2200);
        return year ? at : -1;
    }

    private static int skip(List<DateToken> tokens, int i, String... keys) {
        int at = i;
        while (at < tokens.size()
                && at < i + 2
                && List.of(keys).contains(tokens.get(at).key())) {
            at++;
        }
        return at;
    }

    private record Month(int number, boolean hijri, int until) {}

    /** A month under one name or two: {@code نوفمبر/تشرين الثاني}, {@code تشرين الثاني (نوفمبر)}. */
    private static Optional<Month> month(List<DateToken> tokens, int i) {
        Optional<Month> first = name(tokens, i);
        if (first.isEmpty()) {
            return first;
        }
        int at = first.get().until();
        if (at + 1 < tokens.size() && tokens.get(at).mark("/", "(", "-", "\\")) {
            Optional<Month> second = name(tokens, at + 1);
            if (second.isPresent() && second.get().number() == first.get().number()) {
                int until = second.get().until();
                boolean closes = until < tokens.size() && tokens.get(until).mark(")");
                return Optional.of(new Month(first.get().number(), first.get().hijri(), closes ? until + 1 : until));
            }
        }
        return first;
    }

    private static Optional<Month> name(List<DateToken> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).kind() != Kind.WORD) {
            return Optional.empty();
        }
        String one = tokens.get(i).key();
        if (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.WORD) {
            Optional<Month> two = named(one + " " + tokens.get(i + 1).key(), i + 2);
            if (two.isPresent()) {
                return two;
            }
        }
        return named(one, i + 1);
    }

    private static Optional<Month> named(String key, int until) {
        OptionalInt gregorian = MonthNames.gregorian(key);
        if (gregorian.isPresent()) {
            return Optional.of(new Month(gregorian.getAsInt(), false, until));
        }
        OptionalInt hijri = MonthNames.hijri(key);
        return hijri.isPresent() ? Optional.of(new Month(hijri.getAsInt(), true, until)) : Optional.empty();
    }
}
