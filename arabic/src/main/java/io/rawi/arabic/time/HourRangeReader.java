package io.rawi.arabic.time;

import static io.rawi.arabic.time.TimeRole.*;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads hours from one to another where only the last one says its part of the day: {@code من 4 إلى 6 مساء},
 * {@code من الساعة 4 حتى الساعة 6 مساء}.
 */
final class HourRangeReader {

    private static final int HALF_DAY = 12;

    private final TimeWords words;
    private final Anchor anchor;

    HourRangeReader(TimeWords words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    /** The stretch between two ends that were read by themselves; empty where they are no such hours. */
    Optional<Phrase> from(int from, Phrase left, Phrase right) {
        Resolved last = right.point() instanceof Resolved read ? read : null;
        if (last == null || !isHour(last) || !hasPart(right)) {
            return Optional.empty();
        }
        LocalDateTime end = last.start().orElseThrow();
        LocalDateTime start = end.toLocalDate().atStartOfDay().plusHours(hour(left));
        if (hour(left) <= 0) {
            return Optional.empty();
        }
        if (left.point() instanceof Resolved first) {
            start = start.withMinute(first.start().orElseThrow().getMinute());
        }
        LocalDateTime later = start.plusHours(HALF_DAY);
        start = end.getHour() >= HALF_DAY
                        && later.isBefore(end)
                        && later.toLocalDate().equals(end.toLocalDate())
                ? later
                : start;
        if (!start.isBefore(end)) {
            return Optional.empty();
        }
        String value = TimeUnit.iso(start.toLocalDate()) + "T" + Clock.iso(start.toLocalTime());
        Resolved first = Resolved.time(value, TimePrecision.HOUR, start, start.plusHours(1));
        return Stretches.between(from, right.until(), first, last);
    }

    /** The hour of the first end, 1 to 12, where it says no part of the day; else 0. */
    private int hour(Phrase left) {
        if (hasPart(left)) {
            return 0;
        }
        if (left.point() instanceof StatedDate date) {
            boolean plain = date.month() == 0 && date.year() == 0 && date.weekday() == 0;
            return plain && date.day() <= HALF_DAY && left.until() == left.from() + 1 ? date.day() : 0;
        }
        Resolved time = left.point().resolve(anchor);
        int hour = isHour(time) ? time.start().orElseThrow().getHour() : 0;
        return hour <= HALF_DAY ? hour : 0;
    }

    private static boolean isHour(Resolved time) {
        return time.type() == TimeMention.Type.TIME
                && (time.precision() == TimePrecision.HOUR || time.precision() == TimePrecision.MINUTE)
                && time.onCalendar();
    }

    private boolean hasPart(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.until(); i++) {
            if (words.is(i, PART_ADVERB) || words.is(i, PART) || words.is(i, PART_THE) || words.is(i, ENGLISH_PART)) {
                return true;
            }
        }
        return false;
    }
}
