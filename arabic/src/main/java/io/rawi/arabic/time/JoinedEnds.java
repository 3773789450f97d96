package io.rawi.arabic.time;

import java.time.LocalDate;
import java.util.Optional;

/** Makes one stretch of its two ends: each gives the other the month or the year that only one of them says. */
final class JoinedEnds {

    private final Anchor anchor;

    JoinedEnds(Anchor anchor) {
        this.anchor = anchor;
    }

    Optional<Phrase> from(int from, Phrase left, Phrase right) {
        Point begin = left.point();
        if (begin instanceof StatedDate stated && right.point() instanceof StatedDate other && stated.weekday() == 0) {
            begin = stated.year() > 0 && stated.month() == 0 ? stated : stated.filledFrom(other);
            if (begin instanceof StatedDate filled && !filled.exists()) {
                return Optional.empty();
            }
        }
        Resolved first = begin.resolve(anchor);
        Resolved last = right.point().resolve(anchor);
        if (!first.onCalendar() || !last.onCalendar()) {
            return Optional.empty();
        }
        if (first.firstDay().isAfter(last.firstDay())) {
            Optional<Resolved> earlier = earlier(left.point(), first, last);
            return earlier.isPresent()
                    ? earlier.flatMap(start -> Stretches.between(from, right.until(), start, last))
                    : later(right.point(), last)
                            .filter(end -> first.firstDay().isBefore(end.firstDay()))
                            .flatMap(end -> Stretches.between(from, right.until(), first, end));
        }
        return Stretches.between(from, right.until(), first, last);
    }

    /** An open end lies behind its beginning: من اليوم إلى 18 أكتوبر. */
    private static Optional<Resolved> later(Point point, Resolved last) {
        boolean open = point instanceof StatedDate date && date.year() == 0 && date.month() > 0 && date.day() > 0;
        return open ? Optional.of(TimeUnit.day(last.firstDay().plusYears(1))) : Optional.empty();
    }

    /** An open beginning lies before its end: a year or a week back. */
    private Optional<Resolved> earlier(Point point, Resolved first, Resolved last) {
        if (!(point instanceof StatedDate date) || date.year() > 0) {
            return Optional.empty();
        }
        if (date.hijri()) {
            Resolved before = date.resolve(new Anchor(anchor.now().minusYears(1), anchor.future()));
            return Optional.of(before).filter(found -> !found.firstDay().isAfter(last.firstDay()));
        }
        LocalDate start = date.month() > 0
                ? first.firstDay().minusYears(1)
                : first.firstDay().minusWeeks(1);
        boolean month = date.month() > 0 && date.day() == 0;
        return start.isAfter(last.firstDay())
                ? Optional.empty()
                : Optional.of(month ? TimeUnit.month(start) : TimeUnit.day(start));
    }
}
