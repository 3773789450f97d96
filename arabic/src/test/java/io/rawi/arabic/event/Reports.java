package io.rawi.arabic.event;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads short reports and says in one word each what their events hold. */
final class Reports {

    static final Instant PUBLISHED = Instant.parse("2019-03-06T09:00:00Z");

    private static final ArabicEngine ENGINE = ArabicEngine.load();

    private Reports() {}

    static AnnotatedArticle article(String title, String body) {
        try {
            return ENGINE.read(new SourceText(
                    body.getBytes(StandardCharsets.UTF_8),
                    "text/plain",
                    Optional.of("UTF-8"),
                    "test",
                    Optional.of(title),
                    Optional.of(PUBLISHED),
                    PUBLISHED));
        } catch (NotAnArticleException e) {
            throw new AssertionError(e);
        }
    }

    /** The events of a report under a headline that tells none. */
    static List<ReportedEvent> events(String body) {
        return article("أخبار متفرقة", body).events();
    }

    static List<ReportedEvent> reported(String body) {
        return events(body).stream()
                .filter(event -> event.modality() == Modality.REPORTED)
                .toList();
    }

    /** Types of the events that are told as having happened, in order. */
    static List<String> types(String body) {
        return reported(body).stream().map(Reports::type).toList();
    }

    static String type(ReportedEvent event) {
        return event.subType().orElse(event.type());
    }

    static List<String> ids(ReportedEvent event, Role role) {
        return event.sides().stream()
                .filter(side -> side.role() == role)
                .flatMap(side -> side.entry().stream())
                .map(GazetteerEntry::id)
                .toList();
    }

    static List<String> phrases(ReportedEvent event, Role role) {
        return event.sides().stream()
                .filter(side -> side.role() == role)
                .map(ReportedEvent.Side::phrase)
                .toList();
    }

    static String place(ReportedEvent event) {
        return event.place()
                .flatMap(ReportedEvent.Place::entry)
                .map(GazetteerEntry::id)
                .orElse("nowhere");
    }

    /** Tolls of a kind as {@code low-best-high group}. */
    static List<String> tolls(ReportedEvent event, TollKind kind) {
        return event.tolls().stream()
                .filter(toll -> toll.kind() == kind)
                .map(toll ->
                        number(toll.low()) + "-" + number(toll.best()) + "-" + number(toll.high()) + " " + toll.group())
                .toList();
    }

    private static String number(java.util.OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }
}
