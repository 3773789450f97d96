package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Time;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.time.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds when an event took place: the time stated nearest to its trigger, else the article's own day. */
final class Times {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(10);
    /** What lies further back is told as background. */
    private static final Duration NEWS = Duration.ofDays(10);
    /** How far before "since" a superlative may stand. */
    private static final int COMPARED = 7;
    /** How many words of the body are its lead. */
    private static final int LEAD = 30;

    private final EventText text;
    private final Instant article;
    private final boolean known;

    Times(EventText text, ArticleTime article) {
        this.text = text;
        this.article = article.value().truncatedTo(ChronoUnit.DAYS);
        this.known = article.evidence() != ArticleTime.Evidence.FETCHED || !leadsWithThePast();
    }

    /** Whether the lead tells of a day long before the article was fetched: then it may be as old as that itself. */
    private boolean leadsWithThePast() {
        for (int i = 0; i < Math.min(text.count(), text.bodyFirst() + LEAD); i++) {
            int index = text.timeAt(i);
            if (index >= 0 && dates(text.time(index))) {
                Time time = value(text.time(index));
                if (time.timePrecision() == 1 && !time.end().isAfter(article.minus(NEWS))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The time stated nearest to a trigger among some words. */
    Optional<Time> among(int first, int last, int trigger) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            int index = text.timeAt(i);
            if (index >= 0 && dates(text.time(index)) && Math.abs(i - trigger) < distance && !compared(i)) {
                best = index;
                distance = Math.abs(i - trigger);
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        Time time = value(text.time(best));
        boolean goesOn = known && since(best) && lately(time);
        return Optional.of(goesOn ? new Time(time.start(), now(), time.timePrecision(), time.span()) : time);
    }

    /** Whether a time is only what something is compared with: أعنف قصف منذ ستة أشهر. */
    private boolean compared(int word) {
        int from = word;
        while (from > 0 && text.timeAt(from - 1) == text.timeAt(word)) {
            from--;
        }
        return (text.has(from, Cue.SINCE) || text.has(from - 1, Cue.SINCE))
                && text.any(from - COMPARED, from - 1, Cue.SUPERLATIVE);
    }

    /** Whether a time is where something began that goes on. */
    private boolean since(int index) {
        for (int i = 0; i < text.count(); i++) {
            if (text.timeAt(i) == index) {
                return text.has(i, Cue.SINCE) || text.has(i - 1, Cue.SINCE);
            }
        }
        return false;
    }

    private Instant now() {
        return article.plus(DAY);
    }

    private static boolean dates(TimeMention time) {
        boolean placed = time.start().isPresent() && time.end().isPresent();
        return placed && (time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME);
    }

    private static Time value(TimeMention mention) {
        Instant start = mention.start().orElseThrow().truncatedTo(ChronoUnit.DAYS);
        Instant end = mention.end().orElseThrow();
        Instant last = end.truncatedTo(ChronoUnit.DAYS);
        Instant behind = end.equals(last) && last.isAfter(start) ? last : last.plus(DAY);
        if (mention.precision().compareTo(TimePrecision.DAY) >= 0
                && !behind.isAfter(start.plus(DAY).plus(DAY))) {
            return new Time(start, start.plus(DAY), 1, Optional.of(mention.span()));
        }
        Duration length = Duration.between(start, behind);
        int precision = length.compareTo(DAY) <= 0 ? 1 : length.compareTo(WEEK) <= 0 ? 2 : 3;
        return new Time(start, behind, precision, Optional.of(mention.span()));
    }

    /** The article's own day. */
    Time own() {
        return new Time(article, article.plus(DAY), 1, Optional.empty());
    }

    /** Whether it lies too far back to be news. */
    boolean longAgo(Time time) {
        return known && !time.end().isAfter(article.minus(NEWS));
    }

    /** Whether it lies before the article by days, not by more. */
    boolean lately(Time time) {
        return !longAgo(time) && !time.start().isAfter(article.plus(DAY));
    }

    /** Whether it is so long that only a sum can be told of it: the last month, the last decades. */
    boolean sums(Time time) {
        return known && time.timePrecision() > 2 && time.span().isPresent();
    }

    boolean toCome(Time time) {
        return known && !time.start().isBefore(article.plus(DAY));
    }
}
