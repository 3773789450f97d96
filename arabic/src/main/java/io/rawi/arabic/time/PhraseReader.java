package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.LengthReader.Length;
import io.rawi.arabic.time.TimeMention.Type;
import io.rawi.arabic.token.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the longest phrase of time that begins at a token: the whole grammar put together. */
final class PhraseReader {

    private static final Vocabulary BEHIND_PLURAL = TodayGuard.words(
            "قليله معدوده معدودات طويله عديده كثيره متواصله متتاليه متواليه فقط دون علي ان لم حتي من لكن ثم");

    private final TimeWords words;
    private final NumberWords numbers;
    private final DateReader dates;
    private final TimedReader timed;
    private final PeriodReader periods;
    private final OffsetReader offsets;
    private final StretchReader stretches;
    private final RangeReader ranges;
    private final SetReader sets;
    private final LengthReader lengths;
    private final LoneDates lone;
    private final WeekdayOfMonthReader weekdays;
    private final EdgeDayReader edges;
    private final FirstUnitsReader firsts;

    PhraseReader(TimeWords words, Anchor anchor, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
        dates = new DateReader(words, anchor, numbers);
        lengths = new LengthReader(words, numbers);
        timed = new TimedReader(
                words, anchor, numbers, dates, new DayReader(words, anchor, numbers), new ClockReader(words, numbers));
        periods = new PeriodReader(words, anchor, numbers, dates);
        offsets = new OffsetReader(words, anchor, numbers, lengths, timed);
        stretches = new StretchReader(words, anchor, numbers);
        ranges = new RangeReader(words, anchor, numbers, dates, timed, periods);
        sets = new SetReader(words, lengths);
        edges = new EdgeDayReader(words, anchor, dates, periods);
        firsts = new FirstUnitsReader(words, anchor, numbers, dates, periods);
        weekdays = new WeekdayOfMonthReader(words, anchor, numbers, dates, periods);
        lone = new LoneDates(words, numbers, dates);
    }

    /**
     * @param today the day that times of the clock without one belong to
     */
    Optional<Phrase> at(int i, LocalDate today) {
        Optional<Phrase> best = sets.at(i);
        best = longer(best, ranges.at(i));
        best = longer(best, stretches.at(i));
        best = longer(best, offsets.at(i));
        best = longer(best, timed.at(i, today));
        best = longer(best, timed.day(i));
        best = longer(best, periods.at(i));
        best = longer(weekdays.at(i), best);
        best = longer(edges.at(i), best);
        best = longer(firsts.at(i), best);
        if (best.isEmpty()) {
            best = length(i);
        }
        return best.isEmpty() ? lone.at(i) : best;
    }

    private static Optional<Phrase> longer(Optional<Phrase> best, Optional<Phrase> other) {
        return best.isEmpty()
                        || other.isPresent() && other.get().until() > best.get().until()
                ? other
                : best;
    }

    /** A length of time that is counted, or of one unit behind {@code لمدة} or {@code خلال}. */
    private Optional<Phrase> length(int i) {
        boolean one = words.is(i, UNIT) && i > 0 && words.is(i - 1, FOR) && words.touches(i - 1);
        Optional<Length> length = lengths.at(i)
                .filter(found -> found.counted()
                        || one
                                && found.parts().get(0).unit() != TimeUnit.NIGHT
                                && !words.is(found.until(), WEEKDAY)
                                && !words.is(found.until(), DECADES)
                                && !words.reads(found.until(), "العسل"));
        length = length.or(() -> unsaid(i));
        if (length.isEmpty() || isRate(i)) {
            return Optional.empty();
        }
        Length found = length.get();
        if (isPublic(i) || words.is(i, UNIT) && !one && !found.counted() && !isSpan(i)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                i,
                found.until(),
                Resolved.length(
                        Type.DURATION, LengthReader.value(found), found.unit().precision())));
    }

    /** Lengths that nobody counts: {@code خلال أيام}, {@code لساعات}, and {@code أسبوعا} for a week. */
    private Optional<Length> unsaid(int i) {
        if (isSpan(i)) {
            return lengths.at(i);
        }
        boolean during = i > 0 && words.is(i - 1, FOR) && words.touches(i - 1) || words.joined(i, "ل");
        if (!during || !words.is(i, UNIT_PLURAL)) {
            return Optional.empty();
        }
        // Behind them stands what they are of, as in خلال أيام العيد, unless it is a word such as these.
        boolean free = !words.touches(i)
                || words.conjoined(i + 1)
                || words.is(i + 1, BEFORE)
                || words.is(i + 1, AFTER)
                || words.is(i + 1, IN)
                || words.among(i + 1, BEHIND_PLURAL);
        return free ? lengths.at(i) : Optional.empty();
    }

    /** {@code أسبوعا}, {@code شهرا}: their ending says that they tell how long. */
    private boolean isSpan(int i) {
        return words.reads(i, "اسبوعا") || words.reads(i, "شهرا");
    }

    /** {@code مقرين عامين}: behind another dual it says that they are public. */
    private boolean isPublic(int i) {
        return words.reads(i, "عامين")
                && i > 0
                && words.touches(i - 1)
                && !words.known(i - 1)
                && words.ends(i - 1, "ين");
    }

    /** {@code 3/ساعات}, and the digits behind the point of {@code 59.06} and {@code 59ر06}. */
    private boolean isRate(int i) {
        return words.before(i) == '/'
                || words.before(i) == 'ر' && words.digits(i) > 0
                || words.before(i) == '.' && words.digits(i) > 0;
    }
}
