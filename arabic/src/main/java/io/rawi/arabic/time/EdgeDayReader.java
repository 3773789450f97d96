package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the first and the last day of a period: {@code أول أيام الشهر الماضي}, {@code آخر يوم من سبتمبر}. */
final class EdgeDayReader {

    private static final int DAY = 4;

    private final TimeWords words;
    private final Anchor anchor;
    private final DateReader dates;
    private final PeriodReader periods;

    EdgeDayReader(TimeWords words, Anchor anchor, DateReader dates, PeriodReader periods) {
        this.words = words;
        this.anchor = anchor;
        this.dates = dates;
        this.periods = periods;
    }

    Optional<Phrase> at(int i) {
        boolean first = words.is(i, FIRST_YESTERDAY);
        boolean last = words.is(i, LAST_N);
        if (!first && !last || !words.touches(i) || !words.touches(i + 1)) {
            return Optional.empty();
        }
        int of = i + 2;
        if (words.value(i + 1, UNIT) == DAY && (words.is(of, OF) || words.is(of, IN)) && words.touches(of)) {
            of++;
        } else if (words.value(i + 1, UNIT_PLURAL) != DAY) {
            return Optional.empty();
        }
        int base = of;
        return dates.at(base)
                .or(() -> periods.whole(base))
                .flatMap(period -> edge(i, period.until(), period.point().resolve(anchor), first));
    }

    private static Optional<Phrase> edge(int from, int until, Resolved period, boolean first) {
        if (!period.onCalendar() || period.precision() == TimePrecision.DAY) {
            return Optional.empty();
        }
        LocalDate behind = period.end().orElseThrow().toLocalDate();
        return Optional.of(new Phrase(from, until, TimeUnit.day(first ? period.firstDay() : behind.minusDays(1))));
    }
}
