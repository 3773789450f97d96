package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.SideReader.Said;
import java.util.Optional;

/** Reads weeks, months, years and centuries by the name of the unit: {@code الشهر الماضي}, {@code القرن الحادي والعشرين}. */
final class UnitReader {

    private static final int WEEK = 5;
    private static final int DECADE_UNIT = 8;
    private static final int CENTURY_UNIT = 9;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final SideReader sides;

    UnitReader(TimeWords words, Anchor anchor, NumberWords numbers, SideReader sides) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.sides = sides;
    }

    /** {@code هذا الأسبوع}, {@code العام الماضي}, {@code الشهر بعد المقبل}, {@code القرن الحادي والعشرين}. */
    Optional<Phrase> at(int i) {
        boolean demonstrated = words.is(i, THIS) && words.touches(i);
        int at = demonstrated ? i + 1 : i;
        int number = words.value(at, UNIT_THE);
        if (words.is(at, UNIT_MINE) && i > 0 && (words.is(i - 1, REST) || words.is(i - 1, LATE))) {
            return Optional.of(new Phrase(
                    i, at + 1, TimeUnit.of(words.value(at, UNIT_MINE)).around(anchor.today(), 0)));
        }
        if (number < WEEK || number > CENTURY_UNIT) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.of(number);
        Optional<Said> said = sides.at(words.is(at + 1, YEAR_KIND) ? at + 2 : at + 1);
        if (number == DECADE_UNIT && said.map(Said::steps).orElse(0) == 0 && !introduced(i)) {
            return Optional.empty();
        }
        if (said.isPresent()) {
            return Optional.of(new Phrase(
                    i,
                    said.get().until(),
                    unit.around(anchor.today(), said.get().steps())));
        }
        if (number == CENTURY_UNIT && words.touches(at)) {
            Read ordinal = numbers.ordinal(at + 1);
            return ordinal.found() && ordinal.value() <= 30
                    ? Optional.of(new Phrase(i, ordinal.until(), TimeUnit.century(ordinal.value())))
                    : Optional.empty();
        }
        boolean alone = words.count() == at + 1 && at == 0;
        return demonstrated || alone
                ? Optional.of(new Phrase(i, at + 1, unit.around(anchor.today(), 0)))
                : Optional.empty();
    }

    /** A decade is spelled as a contract is: the present one is a decade where something lies in it or in a part of it. */
    private boolean introduced(int i) {
        return i == 0
                || words.touches(i - 1)
                        && (words.is(i - 1, IN)
                                || words.is(i - 1, SINCE)
                                || words.is(i - 1, EARLY)
                                || words.is(i - 1, MID)
                                || words.is(i - 1, LATE)
                                || words.is(i - 1, REST));
    }

    /** A period by its bare name, behind words that call for one: {@code نهاية العام}. */
    Optional<Phrase> bare(int i) {
        int number = words.value(i, UNIT_THE);
        boolean other = words.touches(i) && (words.is(i + 1, SAME) || words.is(i + 1, PREVIOUS));
        return number >= WEEK && number < CENTURY_UNIT && !other
                ? Optional.of(new Phrase(i, i + 1, TimeUnit.of(number).around(anchor.today(), 0)))
                : Optional.empty();
    }
}
