package io.rawi.arabic.time;

import io.rawi.arabic.Span;
import io.rawi.arabic.time.ArticleTime.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Decides an article's own time: the first that is plausible of what the source gives, what the markup gives, what the
 * page states; else the time of fetching. Plausible is what is neither before 1990, when no newspaper was on the web, nor
 * more than two days after fetching: clocks differ, and a page dated tomorrow somewhere east is not wrong.
 */
public final class PublicationTime {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(2);

    private final Instant fetchedAt;

    public PublicationTime(Instant fetchedAt) {
        this.fetchedAt = fetchedAt;
    }

    /**
     * @param given what the source says
     * @param marked what the markup says
     * @param datelines what the page states, most telling first
     * @param position where in the article's text a place of the page is
     */
    public ArticleTime decide(
            Optional<Instant> given, Optional<MarkedTime> marked, List<Dateline> datelines, IntUnaryOperator position) {
        if (given.filter(this::plausible).isPresent()) {
            Instant time = given.get();
            return new ArticleTime(time, precision(time), Evidence.METADATA, Optional.empty(), Optional.empty());
        }
        if (marked.filter(mark -> plausible(mark.time())).isPresent()) {
            MarkedTime mark = marked.get();
            return new ArticleTime(
                    mark.time(), mark.precision(), Evidence.METADATA, Optional.of(mark.phrase()), Optional.empty());
        }
        for (Dateline dateline : datelines) {
            for (LocalDate date : dateline.dates()) {
                Instant time =
                        date.atTime(dateline.clock().orElse(LocalTime.MIDNIGHT)).toInstant(ZoneOffset.UTC);
                if (plausible(time)) {
                    return stated(time, dateline, position);
                }
            }
        }
        return new ArticleTime(fetchedAt, TimePrecision.SECOND, Evidence.FETCHED, Optional.empty(), Optional.empty());
    }

    private static ArticleTime stated(Instant time, Dateline dateline, IntUnaryOperator position) {
        int start = position.applyAsInt(dateline.start());
        return new ArticleTime(
                time,
                dateline.clock().isPresent() ? TimePrecision.MINUTE : TimePrecision.DAY,
                Evidence.TEXT,
                Optional.of(dateline.phrase()),
                dateline.removed()
                        ? Optional.empty()
                        : Optional.of(new Span(start, start + dateline.phrase().length())));
    }

    /** A source that gives midnight to the millisecond gives a day. */
    private static TimePrecision precision(Instant time) {
        return time.equals(time.truncatedTo(ChronoUnit.DAYS)) ? TimePrecision.DAY : TimePrecision.SECOND;
    }

    private boolean plausible(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(fetchedAt.plus(AHEAD));
    }
}
