package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import io.rawi.arabic.time.YearReader.Year;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads periods of the calendar: weeks, months and years seen from the article, and what is counted in them. */
final class PeriodReader {

    private static final int WEEK = 5;
    private static final int YEAR_UNIT = 7;

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;
    private final DateReader dates;
    private final SideReader sides;
    private final UnitReader units;
    private final HolidayReader holidays;
    private final SeasonReader seasons;
    private final DecadeReader decades;
    private final QuarterReader quarters;
    private final Readings<Phrase> read = new Readings<>();

    PeriodReader(TimeWords words, Anchor anchor, NumberWords numbers, DateReader dates) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
        this.dates = dates;
        this.sides = new SideReader(words);
        this.units = new UnitReader(words, anchor, numbers, sides);
        this.holidays = new HolidayReader(words, anchor, dates);
        this.seasons = new SeasonReader(words, anchor, dates);
        this.quarters = new QuarterReader(words, anchor, sides);
        this.decades = new DecadeReader(words, anchor, numbers, sides);
    }

    Optional<Phrase> at(int i) {
        return words.known(i) ? read.of(i, this::any) : Optional.empty();
    }

    private Optional<Phrase> any(int i) {
        Optional<Phrase> period = part(i);
        if (period.isEmpty()) {
            period = whole(i);
        }
        if (period.isEmpty()) {
            period = rest(i);
        }
        return period.isEmpty() ? weekend(i) : period;
    }

    /** A whole period: what a beginning, a middle or an end may be of. */
    Optional<Phrase> whole(int i) {
        Optional<Phrase> period = numbered(i);
        if (period.isEmpty()) {
            period = units.at(i);
        }
        if (period.isEmpty()) {
            period = seasons.at(i);
        }
        if (period.isEmpty()) {
            period = decades.at(i);
        }
        return period.isEmpty() && words.is(i, FEAST) ? holidays.at(i) : period;
    }

    /** {@code الربع الثالث من عام 2016}, {@code الأسبوع الأول من أكتوبر}, {@code النصف الثاني من العام}. */
    private Optional<Phrase> numbered(int i) {
        Optional<Phrase> seen = words.is(i, QUARTER) || words.is(i, THIS) ? quarters.seen(i) : Optional.empty();
        if (seen.isPresent()) {
            return seen;
        }
        boolean last = words.is(i, LAST_N) && words.touches(i) && words.value(i + 1, UNIT) == WEEK;
        boolean opening = words.is(i, FIRST_YESTERDAY) && words.touches(i) && words.value(i + 1, UNIT) == WEEK;
        boolean week = words.value(i, UNIT_THE) == WEEK;
        boolean quarter = words.is(i, QUARTER);
        boolean half = words.is(i, HALF);
        boolean third = words.is(i, THIRD);
        if (words.value(i, UNIT) == WEEK && words.touches(i)) {
            Optional<Phrase> date = dates.at(i + 1).filter(day -> day.point().isDay());
            return date.map(day -> new Phrase(
                    i, day.until(), TimeUnit.week(day.point().resolve(anchor).firstDay())));
        }
        if (!last && !opening && !week && !quarter && !half && !third || !words.touches(i)) {
            return Optional.empty();
        }
        boolean final1 = !last && words.is(i + 1, FINAL);
        Read ordinal = opening ? new Read(1, i + 2) : last || final1 ? new Read(5, i + 2) : numbers.ordinal(i + 1);
        boolean ends = ordinal.found() && !words.touches(ordinal.until() - 1);
        if (!ordinal.found() || ends && !quarter) {
            return Optional.empty();
        }
        int number = ordinal.value();
        if (quarter && words.begins(i + 1, "ال") && quarters.isAlone(i, ordinal.until())) {
            return quarters.ofYear(i, ordinal);
        }
        boolean of = words.is(ordinal.until(), OF) || words.is(ordinal.until(), IN);
        if (ends) {
            return Optional.empty();
        }
        int at = of ? ordinal.until() + 1 : ordinal.until();
        Optional<Phrase> base = dates.at(at).or(() -> whole(at)).or(() -> of ? units.bare(at) : bareYear(at));
        if (base.isEmpty()) {
            base = dates.years()
                    .inDigits(at, true, false)
                    .or(() -> dates.years().inWords(at, true))
                    .map(year -> year(at, year));
        }
        return base.flatMap(phrase -> counted(i, phrase, number, week || last || opening, half, quarter));
    }

    /** A period by its bare name, behind words that call for one. */
    Optional<Phrase> bare(int i) {
        return units.bare(i);
    }

    private Optional<Phrase> bareYear(int i) {
        return words.value(i, UNIT_THE) == YEAR_UNIT ? units.bare(i) : Optional.empty();
    }

    private static Phrase year(int from, Year year) {
        return new Phrase(from, year.until(), StatedDate.of(year.value(), 0, 0, year.hijri()));
    }

    private Optional<Phrase> counted(int from, Phrase base, int number, boolean week, boolean half, boolean quarter) {
        Resolved whole = base.point().resolve(anchor);
        if (!whole.onCalendar()) {
            return Optional.empty();
        }
        LocalDate first = whole.firstDay();
        LocalDate behind = whole.end().orElseThrow().toLocalDate();
        if (week) {
            LocalDate monday = first.with(TemporalAdjusters.firstInMonth(java.time.DayOfWeek.MONDAY))
                    .plusWeeks(number - 1L);
            boolean last = number == 5;
            LocalDate from1 = last ? behind.minusDays(1) : monday;
            return Optional.of(new Phrase(from, base.until(), TimeUnit.week(from1)));
        }
        if (whole.precision() == TimePrecision.YEAR && whole.value().length() == 4) {
            int parts = half ? 2 : quarter ? 4 : 3;
            return number < 1 || number > parts && number != 5
                    ? Optional.empty()
                    : Optional.of(new Phrase(
                            from,
                            base.until(),
                            TimeUnit.partOfYear(
                                    first.getYear(),
                                    half ? "H" : quarter ? "Q" : "T",
                                    Math.min(number, parts),
                                    parts)));
        }
        if (half && number <= 2) {
            LocalDate middle = first.plusDays((behind.toEpochDay() - first.toEpochDay()) / 2);
            Resolved narrowed = number == 1 ? whole.within(first, middle) : whole.within(middle, behind);
            return Optional.of(new Phrase(from, base.until(), narrowed));
        }
        return Optional.empty();
    }

    /** {@code مطلع الشهر الماضي}, {@code منتصف 2014}, {@code في وقت لاحق من هذا العام}. */
    private Optional<Phrase> part(int i) {
        boolean late = words.is(i, LATE);
        boolean early = words.is(i, EARLY);
        boolean mid = words.is(i, MID);
        int at = i + 1;
        if (words.is(i, TIME_OF) && words.touches(i)) {
            late = words.is(i + 1, LATER);
            early = words.is(i + 1, EARLIER);
            at = i + 3;
            if (!words.is(i + 2, OF) || !words.touches(i + 1)) {
                return Optional.empty();
            }
        }
        if (!late && !early && !mid || !words.touches(at - 1)) {
            return Optional.empty();
        }
        int base = at;
        if (late && isWeekendOf(base) && !words.reads(i, "اواخر")) {
            return weekendOf(i, base);
        }
        Optional<Phrase> whole = dates.at(base)
                .or(() -> whole(base))
                .or(() -> units.bare(base))
                .or(() -> dates.years().inDigits(base, false, false).map(year -> year(base, year)));
        boolean start = early;
        boolean middle = mid;
        return whole.filter(phrase -> phrase.point().resolve(anchor).onCalendar())
                .filter(phrase -> !phrase.point().isDay())
                .map(phrase -> new Phrase(
                        i, phrase.until(), PartOfPeriod.of(phrase.point().resolve(anchor), start, middle)));
    }

    private boolean isWeekendOf(int i) {
        int at = words.is(i, THIS) ? i + 1 : i;
        return words.value(at, UNIT_THE) == WEEK || words.is(at, UNIT_MINE);
    }

    /** {@code عطلة نهاية الأسبوع}, {@code نهاية هذا الأسبوع}: Saturday and Sunday, as TIMEX3 has it. */
    private Optional<Phrase> weekendOf(int from, int i) {
        Optional<Phrase> week = units.at(i).or(() -> units.bare(i));
        return week.map(
                phrase -> new Phrase(from, phrase.until(), TimeUnit.weekend(((Resolved) phrase.point()).firstDay())));
    }

    private Optional<Phrase> weekend(int i) {
        return words.is(i, WEEKEND) && words.touches(i) && words.is(i + 1, LATE) && isWeekendOf(i + 2)
                ? weekendOf(i, i + 2)
                : Optional.empty();
    }

    /** {@code بقية الأسبوع}: from today to its last day. */
    private Optional<Phrase> rest(int i) {
        if (!words.is(i, REST) || !words.touches(i)) {
            return Optional.empty();
        }
        int base = words.is(i + 1, OF) && words.touches(i + 1) ? i + 2 : i + 1;
        Optional<Phrase> whole = units.at(base).or(() -> units.bare(base));
        return whole.map(phrase -> {
            Resolved period = (Resolved) phrase.point();
            LocalDate behind = period.end().orElseThrow().toLocalDate();
            String value = TimeUnit.iso(anchor.today()) + "/" + TimeUnit.iso(behind.minusDays(1));
            return new Phrase(i, phrase.until(), Resolved.days(value, period.precision(), anchor.today(), behind));
        });
    }
}
