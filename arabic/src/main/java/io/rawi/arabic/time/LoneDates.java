package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.YearReader.Year;
import java.util.Optional;

/**
 * Numbers that are dates only by where they stand: a year behind a preposition or in brackets, and an ordinal that can be
 * nothing but a day of the month.
 */
final class LoneDates {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** Ordinals from which on hardly anything but a day is meant: behind في, and behind إلى, which ranks have as well. */
    private static final int LEAST_ALONE = 11;

    private static final int LEAST = 21;

    private final TimeWords words;
    private final NumberWords numbers;
    private final DateReader dates;

    LoneDates(TimeWords words, NumberWords numbers, DateReader dates) {
        this.words = words;
        this.numbers = numbers;
        this.dates = dates;
    }

    Optional<Phrase> at(int i) {
        Optional<Phrase> year = year(i);
        return year.isPresent() ? year : day(i);
    }

    private Optional<Phrase> year(int i) {
        boolean bracketed = i > 0 && words.before(i) == '(' && words.behind(i) == ')';
        boolean introduced = i > 0 && words.touches(i - 1) && introduces(i - 1) || words.joined(i, "ل");
        if (words.digits(i) == 4) {
            boolean eraBehind = words.is(i + 1, ERA_H) && words.touches(i) || words.is(i + 1, ERA_M) && words.glued(i);
            Optional<Year> year = dates.years()
                    .inDigits(i, false, false)
                    .filter(found -> found.hijri() || found.value() >= EARLIEST && found.value() <= LATEST)
                    .filter(found -> words.behind(i) != '%' && words.before(i) != '/' && words.before(i) != '-');
            boolean counts = words.touches(i) && (words.is(i + 1, UNIT) || words.is(i + 1, UNIT_PLURAL));
            return year.filter(found -> (introduced && !counts && !round(i)) || bracketed || eraBehind)
                    .map(found -> new Phrase(i, found.until(), StatedDate.of(found.value(), 0, 0, found.hijri())));
        }
        boolean start = i == 0;
        if (!introduced && !start) {
            return Optional.empty();
        }
        Optional<Year> spoken =
                start ? dates.years().inHalves(i, false) : dates.years().inWords(i, false);
        return spoken.filter(found -> !words.touches(found.until() - 1) && (!start || found.until() == words.count()))
                .map(found -> new Phrase(i, found.until(), StatedDate.of(found.value(), 0, 0, false)));
    }

    /** Whether a number such as 2000 is as likely a count of the word behind it. */
    private boolean round(int i) {
        return words.number(i) % 100 == 0 && words.touches(i);
    }

    private boolean introduces(int i) {
        return words.is(i, IN)
                || words.is(i, SINCE)
                || words.is(i, TO) && words.reads(i, "حتي")
                || words.is(i, YEAR_EVENT);
    }

    private boolean returns(int i) {
        return words.is(i, RETURN) && words.touches(i);
    }

    /** {@code في الحادي والعشرين} where no noun follows that it counts. */
    private Optional<Phrase> day(int i) {
        boolean endsClause =
                i + 1 == words.count() || words.mark(i) == '!' || words.mark(i) == '.' && !words.gluedBy(i, '.');
        boolean numbered = words.digits(i) > 0 && words.digits(i) <= 2 && words.number(i) >= 1 && words.number(i) <= 31;
        boolean led = i > 0 && words.touches(i - 1) && (words.is(i - 1, IN) || words.is(i - 1, TO) && returns(i - 2));
        if (numbered && endsClause && led && words.behind(i) != '%') {
            return Optional.of(new Phrase(i, i + 1, StatedDate.of(0, 0, words.number(i), false)));
        }
        boolean introduced = words.joined(i, "ل")
                || i > 0 && words.touches(i - 1) && (words.is(i - 1, IN) || words.is(i - 1, TO))
                || returns(i - 1);
        if (!introduced || words.touches(numbers.ordinal(i).until() - 1)) {
            return Optional.empty();
        }
        Read ordinal = numbers.ordinal(i);
        boolean within = i > 0 && words.touches(i - 1) && words.is(i - 1, IN) && words.length(i - 1) == 2;
        int least = words.joined(i, "ل") && returns(i - 1) ? 1 : within || returns(i - 1) ? LEAST_ALONE : LEAST;
        return ordinal.value() >= least && ordinal.value() <= 31
                ? Optional.of(new Phrase(i, ordinal.until(), StatedDate.of(0, 0, ordinal.value(), false)))
                : Optional.empty();
    }
}
