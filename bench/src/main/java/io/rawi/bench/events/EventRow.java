package io.rawi.bench.events;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.Span;
import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.normalise.Normaliser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One event of one article, each part in words that a reader can judge without the program.
 *
 * @param id day file of the article and its index there, {@code 2015-08-01#12}
 * @param start where in the article's text the evidence begins, in UTF-16 units
 * @param published the article's own day, against which "yesterday" is read
 * @param title headline
 * @param evidence the passage that tells the event, and what stands around it: {@code before [[evidence]] behind}
 * @param type type and sub-type
 * @param sides {@code role: wording = id}
 * @param place {@code wording = id, geo precision}
 * @param time first and last day, precision, wording
 * @param tolls {@code kind low..best..high group "wording"}
 * @param claimedBy who says so
 * @param modality whether it is told as having happened
 */
record EventRow(
        String id,
        int start,
        String published,
        String title,
        String evidence,
        String type,
        String sides,
        String place,
        String time,
        String tolls,
        String claimedBy,
        ReportedEvent.Modality modality) {

    /** How much of the text is shown on each side of the evidence. */
    private static final int CONTEXT = 160;

    static EventRow of(String id, AnnotatedArticle article, ReportedEvent event) {
        return new EventRow(
                id,
                event.evidence().start(),
                article.time().value().toString().substring(0, 10),
                plain(article.title()),
                passage(article.text(), event.evidence()),
                event.type() + event.subType().map(sub -> " / " + sub).orElse(""),
                listed(event.sides(), EventRow::side),
                event.place().map(EventRow::place).orElse(""),
                event.time().map(time -> time(article.text(), time)).orElse(""),
                listed(event.tolls(), EventRow::toll),
                event.claimedBy()
                        .map(claimant -> named(claimant.phrase(), claimant.entry()))
                        .orElse(""),
                event.modality());
    }

    /** What copies of one wire report have in common: the evidence in normalised spelling and the type. */
    String telling() {
        int from = evidence.indexOf("[[");
        return type
                + Normaliser.normalise(evidence.substring(from, evidence.indexOf("]]", from)))
                        .text();
    }

    private static String passage(String text, Span evidence) {
        int from = Math.max(0, evidence.start() - CONTEXT);
        int to = Math.min(text.length(), evidence.end() + CONTEXT);
        return plain(text.substring(from, evidence.start())
                + "[[" + evidence.of(text) + "]]"
                + text.substring(evidence.end(), to));
    }

    private static String side(ReportedEvent.Side side) {
        return side.role().name().toLowerCase(Locale.ROOT) + ": " + named(side.phrase(), side.entry());
    }

    private static String place(ReportedEvent.Place place) {
        return named(place.phrase(), place.entry()) + ", " + place.geoPrecision();
    }

    private static String time(String text, ReportedEvent.Time time) {
        String days = time.start().toString().substring(0, 10) + ".."
                + time.end().minusMillis(1).toString().substring(0, 10);
        return days + ", " + time.timePrecision()
                + time.span().map(span -> ", " + plain(span.of(text))).orElse("");
    }

    private static String toll(ReportedEvent.Toll toll) {
        return "%s %s..%s..%s %s \"%s\""
                .formatted(
                        toll.kind().name().toLowerCase(Locale.ROOT),
                        number(toll.low()),
                        number(toll.best()),
                        number(toll.high()),
                        toll.group(),
                        plain(toll.phrase()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String named(String phrase, Optional<GazetteerEntry> entry) {
        return plain(phrase) + entry.map(known -> " = " + known.id()).orElse("");
    }

    private static <T> String listed(List<T> parts, java.util.function.Function<T, String> shown) {
        return parts.stream().map(shown).collect(Collectors.joining(" | "));
    }

    /** On one line of a table. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
