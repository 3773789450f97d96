package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.util.Optional;

/** Reads years: {@code 2014}, {@code عام 1436هـ}, {@code ألفين وثمانية عشر}. */
final class YearReader {

    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;
    private static final int YEAR = 7;

    private final TimeWords words;
    private final NumberWords numbers;

    /** A year read. */
    record Year(int value, boolean hijri, int until) {}

    YearReader(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** A year behind a date: behind a comma, a dash, {@code من} or {@code عام} as well. */
    Optional<Year> behindDate(int until, boolean hijriDate) {
        char mark = words.mark(until - 1);
        if (mark != ' ' && mark != ',' && mark != '/' && mark != '-' && mark != '.' && mark != ')') {
            return Optional.empty();
        }
        int at = until;
        if (words.is(at, OF) && words.touches(at) && !words.joined(at, "بلك")) {
            at++;
        }
        boolean named = named(at) && words.touches(at);
        at = named ? at + 1 : at;
        if (at > until && !named) {
            return Optional.empty();
        }
        if (mark == '.' && !words.gluedBy(until - 1, '.')) {
            return Optional.empty();
        }
        Optional<Year> digits = inDigits(at, named, hijriDate);
        return digits.isPresent() || mark != ' ' && mark != ',' && mark != ')' ? digits : inWords(at, named);
    }

    /** A year that is called one: {@code عام 2014}, {@code سنة ألفين}. */
    Optional<Year> named(int i, boolean hijri) {
        if (!named(i) || !words.touches(i) && words.mark(i) != '(') {
            return Optional.empty();
        }
        int at = words.is(i + 1, YEAR_KIND) && words.touches(i + 1) ? i + 2 : i + 1;
        return inDigits(at, true, hijri).or(() -> inWords(at, true));
    }

    boolean named(int i) {
        return words.value(i, UNIT) == YEAR && !words.reads(i, "عاما") || words.value(i, UNIT_THE) == YEAR;
    }

    /** A year in digits; {@code named} where a word before it says that it is one. */
    Optional<Year> inDigits(int i, boolean named, boolean hijriDate) {
        int value = words.number(i);
        int digits = words.digits(i);
        boolean fourDigits = digits == 4 && value >= 1000 && value < 3000;
        boolean few = named && digits == 3;
        if (!fourDigits && !few || words.gluedBy(i, '.') && words.digits(i + 1) > 0 && !named) {
            return Optional.empty();
        }
        boolean saysHijri = words.is(i + 1, ERA_H) && (words.touches(i) || words.mark(i) == '(');
        boolean saysGregorian = words.is(i + 1, ERA_M) && words.touches(i) && !words.joined(i + 1, "بلك");
        boolean looksHijri = value >= FIRST_HIJRI && value <= LAST_HIJRI && (hijriDate || named && value > 1350);
        boolean hijri = (saysHijri || looksHijri && !saysGregorian) && value >= FIRST_HIJRI && value <= LAST_HIJRI;
        return Optional.of(new Year(value, hijri, saysHijri || saysGregorian ? i + 2 : i + 1));
    }

    /** A year in words, or said in two halves: {@code تسعة عشر تسعة وتسعون}. */
    Optional<Year> inWords(int i, boolean named) {
        Optional<Year> halves = inHalves(i, named);
        if (halves.isPresent()) {
            return halves;
        }
        Read read = numbers.cardinal(i);
        boolean year = read.value() >= 1000 && read.value() < 3000 || named && read.value() >= 100;
        return year ? Optional.of(new Year(read.value(), false, read.until())) : Optional.empty();
    }

    Optional<Year> inHalves(int i, boolean named) {
        Read hundreds = numbers.cardinal(i);
        int teens = hundreds.value();
        int at = hundreds.until();
        boolean plain = teens >= 13 && teens <= 20 && words.touches(at - 1);
        if (!plain || words.conjoined(at) && !named) {
            return Optional.empty();
        }
        Read rest = numbers.cardinal(at);
        return rest.value() >= 10 && rest.value() <= 99
                ? Optional.of(new Year(teens * 100 + rest.value(), false, rest.until()))
                : Optional.empty();
    }
}
