package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.util.Optional;

/** Reads the names of months, also under two names: {@code تشرين الثاني/نوفمبر}, {@code أغسطس (آب)}. */
final class MonthReader {

    private final TimeWords words;
    private final NumberWords numbers;

    /**
     * A month read.
     *
     * @param number 1 to 12
     * @param hijri whether of the Hijri calendar
     * @param weak whether the name is another word as well
     * @param until the token behind it
     */
    record Month(int number, boolean hijri, boolean weak, int until) {}

    MonthReader(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Month> at(int i) {
        Optional<Month> first = name(i);
        if (first.isEmpty()) {
            return first;
        }
        Month month = first.get();
        char mark = words.mark(month.until() - 1);
        if (mark == '/' || mark == '(' || mark == '-' || mark == ' ' || mark == '\\') {
            Optional<Month> second = name(month.until());
            boolean same = second.isPresent()
                    && second.get().number() == month.number()
                    && second.get().hijri() == month.hijri();
            if (same && !words.conjoined(month.until())) {
                return Optional.of(new Month(
                        month.number(), month.hijri(), false, second.get().until()));
            }
        }
        return first;
    }

    private Optional<Month> name(int i) {
        if (i < 0 || i >= words.count() || !words.known(i)) {
            return Optional.empty();
        }
        if (words.is(i, MONTH)) {
            return month(words.value(i, MONTH), false, false, i + 1);
        }
        if (words.is(i, MONTH_WEAK)) {
            return month(words.value(i, MONTH_WEAK), false, true, i + 1);
        }
        if (words.is(i, HIJRI)) {
            return month(words.value(i, HIJRI), true, false, i + 1);
        }
        if (words.is(i, HIJRI_WEAK)) {
            return month(words.value(i, HIJRI_WEAK), true, true, i + 1);
        }
        if (words.is(i, DHU_JOINED)) {
            return month(words.value(i, DHU_JOINED), true, false, i + 1);
        }
        return words.touches(i) || words.mark(i) == '-' ? ofTwoWords(i) : Optional.empty();
    }

    private Optional<Month> ofTwoWords(int i) {
        if (words.is(i, DHU) && words.is(i + 1, DHU_NAME)) {
            return month(words.value(i + 1, DHU_NAME), true, false, i + 2);
        }
        boolean pair = words.is(i, TISHRIN) || words.is(i, KANUN) || words.is(i, RABI) || words.is(i, JUMADA);
        if (!pair || words.conjoined(i + 1)) {
            return Optional.empty();
        }
        int ordinal = numbers.ordinal(i + 1).value();
        boolean first = ordinal == 1;
        boolean second = ordinal == 2 || words.is(i + 1, LATTER);
        if (!first && !second) {
            return Optional.empty();
        }
        if (words.is(i, TISHRIN)) {
            return month(first ? 10 : 11, false, false, i + 2);
        }
        if (words.is(i, KANUN)) {
            return month(first ? 12 : 1, false, false, i + 2);
        }
        if (words.is(i, RABI)) {
            return month(first ? 3 : 4, true, false, i + 2);
        }
        return words.is(i, JUMADA) ? month(first ? 5 : 6, true, false, i + 2) : Optional.empty();
    }

    private static Optional<Month> month(int number, boolean hijri, boolean weak, int until) {
        return Optional.of(new Month(number, hijri, weak, until));
    }
}
