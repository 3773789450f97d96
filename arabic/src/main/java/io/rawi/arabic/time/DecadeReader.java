package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.SideReader.Said;
import java.time.LocalDate;
import java.util.Optional;

/** Reads decades: {@code السبعينيات}, {@code ثمانينيات القرن الماضي}, {@code عقد التسعينات}. */
final class DecadeReader {

    /** The last whole century of the Hijri calendar. */
    private static final int HIJRI_CENTURY = 1300;

    private static final int DECADE_UNIT = 8;
    private static final int CENTURY_UNIT = 9;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final SideReader sides;

    DecadeReader(TimeWords words, Anchor anchor, NumberWords numbers, SideReader sides) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.sides = sides;
    }

    /** {@code السبعينيات}: of the last century whose decade has begun. */
    Optional<Phrase> at(int i) {
        boolean called = words.value(i, UNIT) == DECADE_UNIT && words.touches(i);
        int tens = words.value(called ? i + 1 : i, DECADES);
        if (tens < 0) {
            return Optional.empty();
        }
        if (called) {
            return at(i + 1).map(phrase -> phrase.startingAt(i));
        }
        int century = Math.floorDiv(anchor.today().getYear(), 100) * 100;
        int at = i + 1;
        int of = words.is(at, OF) && words.touches(at) ? at + 1 : at;
        if (words.touches(i) && words.value(of, UNIT_THE) == CENTURY_UNIT && words.touches(of)) {
            Optional<Said> said = sides.at(of + 1);
            Read ordinal = numbers.ordinal(of + 1);
            if (said.isPresent()) {
                return decade(i, said.get().until(), century + said.get().steps() * 100 + tens);
            }
            if (ordinal.found()) {
                return decade(i, ordinal.until(), (ordinal.value() - 1) * 100 + tens);
            }
        }
        if (words.touches(i) && words.begins(at, "الهجري")) {
            Resolved first = StatedDate.of(HIJRI_CENTURY + tens, 0, 0, true).resolve(anchor);
            Resolved last = StatedDate.of(HIJRI_CENTURY + tens + 9, 0, 0, true).resolve(anchor);
            LocalDate behind = last.end().orElseThrow().toLocalDate();
            String value = TimeUnit.iso(first.firstDay()) + "/" + TimeUnit.iso(behind.minusDays(1));
            return Optional.of(
                    new Phrase(i, at + 1, Resolved.days(value, TimePrecision.YEAR, first.firstDay(), behind)));
        }
        boolean age = i > 0 && (words.is(i - 1, IN) && words.touches(i) && words.reads(i + 1, "من"));
        int year = century + tens;
        return age ? Optional.empty() : decade(i, at, year > anchor.today().getYear() ? year - 100 : year);
    }

    private static Optional<Phrase> decade(int from, int until, int year) {
        return Optional.of(new Phrase(from, until, TimeUnit.decade(year)));
    }
}
