package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.SideReader.Said;
import io.rawi.arabic.time.YearReader.Year;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads seasons with their year: {@code صيف 2016}, {@code الربيع القادم}. A season is three months of the calendar, from March,
 * June, September or December on; winter carries the year of its December.
 */
final class SeasonReader {

    private static final String[] NAMES = {"SP", "SU", "FA", "WI"};

    private final TimeWords words;
    private final Anchor anchor;
    private final DateReader dates;
    private final SideReader sides;

    SeasonReader(TimeWords words, Anchor anchor, DateReader dates) {
        this.words = words;
        this.anchor = anchor;
        this.dates = dates;
        this.sides = new SideReader(words);
    }

    Optional<Phrase> at(int i) {
        boolean demonstrated = words.is(i, THIS) && words.touches(i);
        int at = demonstrated ? i + 1 : i;
        int season = Math.max(words.value(at, SEASON), words.value(at, SEASON_THE));
        if (season < 0 || !words.touches(at) && !demonstrated) {
            return Optional.empty();
        }
        Optional<Said> said = words.is(at, SEASON_THE) ? sides.at(at + 1) : Optional.empty();
        if (said.isPresent()) {
            return phrase(
                    i, said.get().until(), season, yearOf(season, said.get().steps()));
        }
        if (words.is(at, SEASON_THE) && demonstrated) {
            return phrase(i, at + 1, season, anchor.today().getYear());
        }
        int behind = words.is(at + 1, OF) && words.touches(at + 1) ? at + 2 : at + 1;
        Optional<Year> year =
                dates.years().named(behind, false).or(() -> dates.years().inDigits(behind, true, false));
        if (year.isPresent()) {
            return phrase(i, year.get().until(), season, year.get().value());
        }
        Optional<Phrase> relative = dates.relative().year(at + 1);
        return relative.flatMap(phrase -> phrase(
                i,
                phrase.until(),
                season,
                ((Resolved) phrase.point()).firstDay().getYear()));
    }

    /** The year of the season that has last ended, or begins next. */
    private int yearOf(int season, int steps) {
        LocalDate today = anchor.today();
        int year = today.getYear();
        if (steps == 0) {
            return year;
        }
        boolean begun = !start(season, year).isAfter(today);
        boolean ended = !start(season, year).plusMonths(3).isAfter(today);
        int next = begun ? year + 1 : year;
        int last = ended ? year : start(season, year - 1).plusMonths(3).isAfter(today) ? year - 2 : year - 1;
        return steps > 0 ? next + steps - 1 : last + steps + 1;
    }

    private static LocalDate start(int season, int year) {
        return LocalDate.of(year, Month.of(season * 3), 1);
    }

    private static Optional<Phrase> phrase(int from, int until, int season, int year) {
        LocalDate start = start(season, year);
        String value = String.format(Locale.ROOT, "%04d-%s", year, NAMES[season - 1]);
        return Optional.of(
                new Phrase(from, until, Resolved.days(value, TimePrecision.QUARTER, start, start.plusMonths(3))));
    }
}
