package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import io.rawi.arabic.time.NumberWords.Read;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads stretches that are counted from now on or up to now: {@code الأيام الثلاثة الماضية}, {@code آخر 3 سنوات},
 * {@code الـ24 ساعة المقبلة}. The value is start and length in ISO 8601, {@code 2016-10-17/P3W}.
 */
final class StretchReader {

    private final TimeWords words;
    private final Anchor anchor;
    private final NumberWords numbers;

    StretchReader(TimeWords words, Anchor anchor, NumberWords numbers) {
        this.words = words;
        this.anchor = anchor;
        this.numbers = numbers;
    }

    Optional<Phrase> at(int i) {
        if (words.is(i, UNIT_THE_DUAL)) {
            return counted(i, words.value(i, UNIT_THE_DUAL), 2, i + 1);
        }
        if (words.is(i, UNIT_THE_PLURAL)) {
            Read count = words.touches(i) || words.mark(i) == '(' ? count(i + 1) : Read.NONE;
            int behind = count.found() && words.mark(count.until() - 1) == ')' ? count.until() : 0;
            return count.found()
                    ? counted(i, words.value(i, UNIT_THE_PLURAL), count.value(), count.until(), behind > 0)
                    : counted(i, words.value(i, UNIT_THE_PLURAL), LengthReader.SOME, i + 1);
        }
        if (words.is(i, LAST_N) && words.touches(i)) {
            return last(i);
        }
        return numberFirst(i);
    }

    private Read count(int i) {
        Read the = numbers.theCardinal(i);
        if (the.found()) {
            return the;
        }
        return words.is(i, UNIT_THE_FOLD) ? numbers.count(i + 1) : numbers.count(i);
    }

    private Optional<Phrase> counted(int from, int unit, int count, int i) {
        return counted(from, unit, count, i, false);
    }

    private Optional<Phrase> counted(int from, int unit, int count, int i, boolean bracketed) {
        if (!bracketed && !words.touches(i - 1)) {
            return Optional.empty();
        }
        if (words.is(i, FEW_ADJECTIVE)) {
            return words.touches(i) ? counted(from, unit, count, i + 1, false) : Optional.empty();
        }
        Optional<Integer> direction = direction(i);
        Read more = direction.isPresent() && count == LengthReader.SOME ? numbers.theCardinal(i + 1) : Read.NONE;
        if (more.found() && words.touches(i)) {
            return Optional.of(new Phrase(from, more.until(), stretch(unit, more.value(), direction.get())));
        }
        return direction.map(towards -> new Phrase(from, i + 1, stretch(unit, count, towards)));
    }

    private Optional<Integer> direction(int i) {
        if (words.is(i, NEXT) || words.is(i, COMING)) {
            return Optional.of(1);
        }
        return words.is(i, LAST) || words.is(i, RECENT) || words.is(i, PASSED) || words.is(i, PREVIOUS)
                ? Optional.of(-1)
                : Optional.empty();
    }

    /** {@code آخر 3 سنوات}, {@code آخر أسبوعين}. */
    private Optional<Phrase> last(int i) {
        if (words.is(i + 1, UNIT_DUAL)) {
            return Optional.of(new Phrase(i, i + 2, stretch(words.value(i + 1, UNIT_DUAL), 2, -1)));
        }
        Read count = numbers.count(i + 1);
        int unit = count.found() && words.touches(count.until() - 1)
                ? Math.max(words.value(count.until(), UNIT), words.value(count.until(), UNIT_PLURAL))
                : -1;
        return unit > 0
                ? Optional.of(new Phrase(i, count.until() + 1, stretch(unit, count.value(), -1)))
                : Optional.empty();
    }

    /** {@code 3 أيام القادمة}, {@code ثلاث سنوات مضت}, {@code الـ24 ساعة الماضية}, {@code أسبوعين ماضيين}. */
    private Optional<Phrase> numberFirst(int i) {
        boolean fold = words.is(i, UNIT_THE_FOLD);
        Read count = fold ? numbers.count(i + 1) : count(i);
        if (!count.found() || count.value() == 0 || !words.touches(count.until() - 1)) {
            return Optional.empty();
        }
        int at = count.until();
        int unit = Math.max(
                Math.max(words.value(at, UNIT), words.value(at, UNIT_PLURAL)), words.value(at, UNIT_THE_PLURAL));
        return unit > 0 ? counted(i, unit, count.value(), at + 1) : Optional.empty();
    }

    private Resolved stretch(int number, int count, int direction) {
        TimeUnit unit = TimeUnit.of(number);
        boolean some = count == LengthReader.SOME;
        int units = some ? 3 : count;
        LocalDateTime now = unit.clock() ? anchor.now() : anchor.today().atStartOfDay();
        LocalDateTime start = direction > 0 ? unit.clock() ? now : now.plusDays(1) : unit.plus(now, -units);
        LocalDateTime end = direction > 0 ? unit.plus(start, units) : now;
        String day = TimeUnit.iso(start.toLocalDate());
        String from = unit.clock() ? day + "T" + Clock.iso(start.toLocalTime()) : day;
        String length = some ? unit.someLength() : unit.length(count);
        if (unit == TimeUnit.DECADE && !some) {
            return decades(count, direction);
        }
        return new Resolved(
                TimeMention.Type.DATE,
                some ? length : from + "/" + length,
                unit.precision(),
                Optional.of(start),
                Optional.of(end),
                false);
    }

    private Resolved decades(int count, int direction) {
        int current = Math.floorDiv(anchor.today().getYear(), 10) * 10;
        Resolved first = TimeUnit.decade(direction > 0 ? current + 10 : current - 10 * count);
        Resolved last = TimeUnit.decade(direction > 0 ? current + 10 * count : current - 10);
        return new Resolved(
                TimeMention.Type.DATE,
                TimeUnit.iso(first.firstDay()) + "/P" + 10 * count + "Y",
                TimePrecision.YEAR,
                first.start(),
                last.end(),
                false);
    }
}
