package io.rawi.sink.postgres.table;

import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Span;
import io.rawi.schema.Toll;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of events. */
final class EventRows {

    static final KeyedTables<NewsEvent> TABLES = new KeyedTables<>(
            "event_id",
            List.of("events", "event_sides", "event_tolls"),
            NewsEvent::getEventId,
            NewsEvent::getRevision,
            EventRows::of);

    private static final Table EVENTS = Table.of(
            "events",
            "event_id",
            "article_id",
            "type",
            "sub_type",
            "modality",
            "place_phrase",
            "place_start",
            "place_end",
            "place_id",
            "place_name",
            "place_within",
            "latitude",
            "longitude",
            "geo_precision",
            "starts",
            "ends",
            "time_precision",
            "time_phrase",
            "claimed_by",
            "claimed_by_id",
            "evidence_start",
            "evidence_end",
            "withdrawn",
            "engine",
            "models",
            "gazetteer",
            "revision");
    private static final Table SIDES = Table.of(
            "event_sides", "event_id", "position", "role", "phrase", "span_start", "span_end", "entity_id", "name");
    private static final Table TOLLS = Table.of(
            "event_tolls",
            "event_id",
            "position",
            "kind",
            "low",
            "best",
            "high",
            "victim_group",
            "phrase",
            "span_start",
            "span_end");

    private EventRows() {}

    static List<TableRows> of(Collection<NewsEvent> records) {
        TableRows events = new TableRows(EVENTS);
        TableRows sides = new TableRows(SIDES);
        TableRows tolls = new TableRows(TOLLS);
        for (NewsEvent event : records) {
            event(events, event);
            int position = 0;
            for (EventSide side : event.getSides()) {
                side(sides, event.getEventId(), position++, side);
            }
            position = 0;
            for (Toll toll : event.getTolls()) {
                toll(tolls, event.getEventId(), position++, toll);
            }
        }
        return List.of(events, sides, tolls);
    }

    private static void event(TableRows rows, NewsEvent event) {
        rows.row()
                .text(event.getEventId())
                .text(event.getArticleId())
                .text(event.getType())
                .text(event.getSubType())
                .name(event.getModality());
        place(rows, event.getPlace());
        Optional<EventTime> time = event.getTime();
        rows.time(time.map(EventTime::getStart))
                .time(time.map(EventTime::getEnd))
                .integer(time.map(EventTime::getTimePrecision))
                .text(time.flatMap(EventTime::getPhrase))
                .text(event.getClaimedBy())
                .text(event.getClaimedById())
                .integer(event.getEvidence().getStart())
                .integer(event.getEvidence().getEnd())
                .bool(event.getWithdrawn())
                .text(event.getVersions().getEngine())
                .text(event.getVersions().getModels())
                .text(event.getVersions().getGazetteer())
                .integer(event.getRevision());
    }

    private static void place(TableRows rows, Optional<EventPlace> place) {
        rows.text(place.map(EventPlace::getPhrase))
                .integer(place.flatMap(EventPlace::getSpan).map(Span::getStart))
                .integer(place.flatMap(EventPlace::getSpan).map(Span::getEnd))
                .text(place.flatMap(EventPlace::getEntityId))
                .text(place.flatMap(EventPlace::getName));
        place.map(EventPlace::getWithin).ifPresentOrElse(rows::texts, rows::none);
        rows.number(place.flatMap(EventPlace::getLatitude))
                .number(place.flatMap(EventPlace::getLongitude))
                .integer(place.map(EventPlace::getGeoPrecision));
    }

    private static void side(TableRows rows, String eventId, int position, EventSide side) {
        rows.row()
                .text(eventId)
                .integer(position)
                .name(side.getRole())
                .text(side.getPhrase())
                .integer(side.getSpan().map(Span::getStart))
                .integer(side.getSpan().map(Span::getEnd))
                .text(side.getEntityId())
                .text(side.getName());
    }

    private static void toll(TableRows rows, String eventId, int position, Toll toll) {
        rows.row()
                .text(eventId)
                .integer(position)
                .name(toll.getKind())
                .integer(toll.getLow())
                .integer(toll.getBest())
                .integer(toll.getHigh())
                .text(toll.getGroup())
                .text(toll.getPhrase())
                .integer(toll.getSpan().map(Span::getStart))
                .integer(toll.getSpan().map(Span::getEnd));
    }
}
