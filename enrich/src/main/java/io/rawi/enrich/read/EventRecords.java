package io.rawi.enrich.read;

import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.SideRole;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.schema.Versions;
import java.util.List;
import java.util.OptionalInt;

/** Puts the events that an article reports into the pipeline's records. */
final class EventRecords {

    private EventRecords() {}

    /** An event as a row of its own; its id is the article's and its number among the article's events, from 1. */
    static NewsEvent event(String articleId, int number, String text, ReportedEvent reported, Versions versions) {
        NewsEvent event = new NewsEvent();
        event.setEventId(articleId + "-" + number);
        event.setArticleId(articleId);
        event.setType(reported.type());
        event.setSubType(reported.subType().orElse(null));
        event.setModality(EventModality.valueOf(reported.modality().name()));
        event.setSides(reported.sides().stream().map(EventRecords::side).toList());
        event.setPlace(reported.place().map(EventRecords::place).orElse(null));
        event.setTime(reported.time().map(time -> time(text, time)).orElse(null));
        event.setTolls(reported.tolls().stream().map(EventRecords::toll).toList());
        reported.claimedBy().ifPresent(claimant -> {
            event.setClaimedBy(claimant.phrase());
            event.setClaimedById(claimant.entry().map(GazetteerEntry::id).orElse(null));
        });
        event.setEvidence(ArticleRecords.span(reported.evidence()));
        event.setVersions(versions);
        event.setRevision(1);
        event.setWithdrawn(false);
        return event;
    }

    private static EventSide side(ReportedEvent.Side side) {
        EventSide record = new EventSide();
        record.setRole(SideRole.valueOf(side.role().name()));
        record.setPhrase(side.phrase());
        record.setSpan(ArticleRecords.span(side.span()));
        record.setEntityId(side.entry().map(GazetteerEntry::id).orElse(null));
        record.setName(side.entry().map(GazetteerEntry::name).orElse(null));
        return record;
    }

    private static EventPlace place(ReportedEvent.Place place) {
        EventPlace record = new EventPlace();
        record.setPhrase(place.phrase());
        record.setSpan(ArticleRecords.span(place.span()));
        record.setWithin(place.entry().map(GazetteerEntry::within).orElse(List.of()));
        record.setGeoPrecision(place.geoPrecision());
        place.entry().ifPresent(entry -> {
            record.setEntityId(entry.id());
            record.setName(entry.name());
            entry.coordinates().ifPresent(coordinates -> {
                record.setLatitude(coordinates.latitude());
                record.setLongitude(coordinates.longitude());
            });
        });
        return record;
    }

    private static EventTime time(String text, ReportedEvent.Time time) {
        EventTime record = new EventTime();
        record.setStart(time.start());
        record.setEnd(time.end());
        record.setTimePrecision(time.timePrecision());
        record.setPhrase(time.span().map(span -> span.of(text)).orElse(null));
        record.setSpan(time.span().map(ArticleRecords::span).orElse(null));
        return record;
    }

    private static Toll toll(ReportedEvent.Toll toll) {
        Toll record = new Toll();
        record.setKind(TollKind.valueOf(toll.kind().name()));
        record.setLow(boxed(toll.low()));
        record.setBest(boxed(toll.best()));
        record.setHigh(boxed(toll.high()));
        record.setGroup(toll.group());
        record.setPhrase(toll.phrase());
        record.setSpan(ArticleRecords.span(toll.span()));
        return record;
    }

    private static Integer boxed(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
