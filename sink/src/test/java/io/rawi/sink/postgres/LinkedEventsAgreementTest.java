package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.event.EventLinks;
import io.rawi.arabic.event.LinkedEvent;
import io.rawi.arabic.event.LinkedEvent.LinkedToll;
import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.event.ToldEvent;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.SideRole;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** The views link the rows of stories as {@link EventLinks} does, and count the same victims. */
class LinkedEventsAgreementTest {

    private static final Span SPAN = new Span(0, 5);
    private static final Instant DAY = Instant.parse("2024-03-05T00:00:00Z");
    private static final int STORIES = 20;
    private static final int ROWS = 8;

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    @Test
    void shouldLinkAsTheLibraryDoes() {
        Random random = new Random(41);
        List<SpecificRecord> records = new ArrayList<>();
        List<LinkedEvent> expected = new ArrayList<>();
        for (int s = 0; s < STORIES; s++) {
            List<ToldEvent> rows = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                rows.add(row("s%02da%d".formatted(s, i), random));
            }
            rows.forEach(row -> records.add(record(row)));
            records.add(
                    story("s" + s, 1, rows.stream().map(ToldEvent::articleId).toList()));
            expected.addAll(EventLinks.of(rows));
        }
        cluster.publish(records.toArray(SpecificRecord[]::new));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(records.size());
        }

        assertThat(expected).hasSizeBetween(STORIES, STORIES * ROWS - STORIES);
        assertThat(database.rows("SELECT linked_event_id, array_to_string(events, ',') FROM linked_events ORDER BY 1"))
                .containsExactlyElementsOf(expected.stream()
                        .map(event -> event.id() + "|" + String.join(",", event.rows()))
                        .toList());
        assertThat(database.rows("SELECT linked_event_id, kind, victims, low, best, high, jsonb_array_length(claims)"
                        + " FROM linked_tolls"))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .flatMap(event -> event.tolls().stream().map(toll -> toll(event, toll)))
                        .toList());
    }

    private static String toll(LinkedEvent event, LinkedToll toll) {
        return Stream.of(
                        event.id(),
                        toll.kind().name(),
                        toll.victims(),
                        number(toll.low()),
                        number(toll.best()),
                        number(toll.high()),
                        String.valueOf(toll.claims().size()))
                .collect(Collectors.joining("|"));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "null";
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static ToldEvent row(String article, Random random) {
        List<String> type = any(
                random,
                List.of(
                        List.of("Battles", "Armed clash"),
                        List.of("Casualties"),
                        List.of("Explosions/Remote violence", "Suicide bomb"),
                        List.of("Explosions/Remote violence", "Air/drone strike")));
        List<ReportedEvent.Side> sides =
                any(random, List.of(List.<String>of(), List.of("org:one"), List.of("org:one", "org:two"))).stream()
                        .map(id -> new ReportedEvent.Side(
                                ReportedEvent.Role.TARGET, SPAN, "طرف", Optional.of(entry(id, List.of()))))
                        .toList();
        String place =
                any(random, List.of("place:town", "place:town", "place:village", "place:district", "place:country"));
        List<String> within = place.equals("place:town")
                ? List.of("place:district", "place:country")
                : place.equals("place:country") ? List.of() : List.of("place:country");
        Instant start = DAY.plus(random.nextInt(3), ChronoUnit.DAYS);
        List<ReportedEvent.Toll> tolls = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            OptionalInt count = OptionalInt.of(1 + random.nextInt(4));
            OptionalInt best = random.nextInt(4) == 0 ? OptionalInt.empty() : count;
            tolls.add(new ReportedEvent.Toll(
                    any(random, List.of(ReportedEvent.TollKind.KILLED, ReportedEvent.TollKind.WOUNDED)),
                    random.nextBoolean() ? count : OptionalInt.empty(),
                    best,
                    random.nextBoolean() ? count : OptionalInt.empty(),
                    any(random, List.of("side-a", "side-b", "civilians", "unknown")),
                    SPAN,
                    "عدد"));
        }
        ReportedEvent.Modality modality =
                random.nextInt(6) == 0 ? ReportedEvent.Modality.PLANNED : ReportedEvent.Modality.REPORTED;
        return new ToldEvent(
                article + "/1",
                article,
                new ReportedEvent(
                        type.get(0),
                        type.stream().skip(1).findFirst(),
                        modality,
                        sides,
                        Optional.of(new ReportedEvent.Place(
                                SPAN, "مكان", Optional.of(entry(place, within)), 1 + random.nextInt(3))),
                        Optional.of(new ReportedEvent.Time(
                                start,
                                start.plus(1, ChronoUnit.DAYS),
                                1,
                                random.nextBoolean() ? Optional.of(SPAN) : Optional.empty())),
                        tolls,
                        Optional.empty(),
                        SPAN));
    }

    private static GazetteerEntry entry(String id, List<String> within) {
        return new GazetteerEntry(id, EntityType.OTHER, "test", id, Optional.empty(), Optional.empty(), within);
    }

    private static NewsEvent record(ToldEvent row) {
        ReportedEvent event = row.event();
        NewsEvent record = Records.event(row.articleId(), 1, 1);
        record.setType(event.type());
        record.setSubType(event.subType().orElse(null));
        record.setModality(EventModality.valueOf(event.modality().name()));
        record.setSides(event.sides().stream()
                .map(side -> new EventSide(
                        SideRole.TARGET,
                        side.phrase(),
                        null,
                        side.entry().orElseThrow().id(),
                        "طرف"))
                .toList());
        ReportedEvent.Place place = event.place().orElseThrow();
        GazetteerEntry known = place.entry().orElseThrow();
        record.setPlace(new EventPlace(
                "مكان", null, known.id(), known.name(), known.within(), null, null, place.geoPrecision()));
        ReportedEvent.Time time = event.time().orElseThrow();
        record.setTime(new EventTime(
                time.start(), time.end(), 1, time.span().map(span -> "أمس").orElse(null), null));
        record.setTolls(event.tolls().stream()
                .map(toll -> new Toll(
                        TollKind.valueOf(toll.kind().name()),
                        boxed(toll.low()),
                        boxed(toll.best()),
                        boxed(toll.high()),
                        toll.group(),
                        toll.phrase(),
                        null))
                .toList());
        return record;
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
