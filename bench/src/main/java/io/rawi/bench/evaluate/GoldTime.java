package io.rawi.bench.evaluate;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.Span;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.bench.gold.GoldTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One row of a gold file of times.
 *
 * @param place file and line
 * @param reference when the text was published
 * @param text the text
 * @param span where the time stands in it
 * @param timex its value as the gold writes it, which may leave out what is undecided
 * @param past its value if it lies behind the reference
 * @param future its value if it lies ahead
 */
record GoldTime(String place, Instant reference, String text, Span span, String timex, String past, String future) {

    /** What became of a row; {@code line} shows it. */
    record Outcome(boolean right, boolean exactSpan, String line) {}

    static GoldTime of(GoldTable.Row row) {
        String text = row.get("text");
        String span = row.get("span");
        int start = text.indexOf(span);
        if (start < 0 || span.isEmpty()) {
            throw new CommandFailure(row.place() + ": the text does not hold the span '" + span + "'");
        }
        try {
            Instant reference = LocalDateTime.parse(row.get("reference")).toInstant(ZoneOffset.UTC);
            return new GoldTime(
                    row.place(),
                    reference,
                    text,
                    new Span(start, start + span.length()),
                    row.get("timex"),
                    row.get("past"),
                    row.get("future"));
        } catch (DateTimeParseException e) {
            throw new CommandFailure(
                    row.place() + ": the reference '" + row.get("reference") + "' is no time as 2016-11-07T00:00:00");
        }
    }

    /** Reads the text and compares. */
    Outcome judge(TimeTagger tagger) {
        List<TimeMention> found = tagger.tag(TokenisedText.of(text), reference);
        Optional<TimeMention> best = found.stream()
                .filter(mention -> mention.span().overlaps(span))
                .max(Comparator.comparingInt(this::shared));
        boolean right = best.filter(mention -> accepts(mention, past) || accepts(mention, future))
                .isPresent();
        boolean exact = best.filter(mention -> mention.span().equals(span)).isPresent();
        String got = best.map(mention -> mention.phrase() + "\t" + mention.value() + "\t" + day(mention.start()) + "/"
                        + day(mention.end()))
                .orElse("nothing\t\t");
        return new Outcome(right, exact, String.join("\t", place, text, span.of(text), timex, past, future, got));
    }

    private int shared(TimeMention mention) {
        return Math.min(mention.span().end(), span.end())
                - Math.max(mention.span().start(), span.start());
    }

    /** Whether a time found has one of the values of the gold. */
    private boolean accepts(TimeMention mention, String gold) {
        if (gold.equals("/") || gold.isEmpty()) {
            return mention.value().equals(timex);
        }
        int slash = gold.indexOf('/');
        if (slash < 0) {
            return mention.value().equals(gold);
        }
        String start = gold.substring(0, slash);
        String end = gold.substring(slash + 1);
        return day(mention.start()).equals(start)
                && (end.equals(day(mention.end())) || end.equals(beginningOfLast(mention)));
    }

    /** Of a value that names two ends, the first day of the second. */
    private static String beginningOfLast(TimeMention mention) {
        int slash = mention.value().indexOf('/');
        String last = slash < 0 ? "" : mention.value().substring(slash + 1);
        if (last.matches("\\d{4}")) {
            return last + "-01-01";
        }
        return last.matches("\\d{4}-\\d\\d") ? last + "-01" : last;
    }

    private static String day(Optional<Instant> time) {
        return time.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString())
                .orElse("");
    }
}
