package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Place;
import java.util.List;
import java.util.Optional;

/** Fills in where and when an event took place where its own words do not say: from the event before, the headline, the lead. */
final class Setting {

    private static final int LEAD = 40;
    /** How many sentences a place holds on. */
    private static final int HOLDS = 2;

    private final EventText text;
    private final Times times;
    private final Places places;
    private final Optional<Frame.Place> common;
    private Frame before;

    Setting(EventText text, Times times) {
        this.text = text;
        this.times = times;
        places = new Places(text);
        PartyFinder parties = new PartyFinder(text);
        int body = text.bodyFirst();
        int leadEnd = Math.min(text.count() - 1, body + LEAD);
        List<Party> sides = parties.find(0, leadEnd);
        common = places.set(0, body - 1, sides)
                .filter(found -> found.precision() < 3)
                .or(() -> places.set(body, leadEnd, sides))
                .or(() -> places.set(0, body - 1, sides))
                .map(found -> inherited(places.value(found)));
    }

    /** What only the article's setting tells is told less precisely. */
    private static Frame.Place inherited(Place place) {
        return new Frame.Place(
                new Place(place.span(), place.phrase(), place.entry(), Math.max(2, place.geoPrecision())), false);
    }

    /** Completes an event. Ask in the order of the text. */
    void complete(Frame frame) {
        if (frame.place().isEmpty()) {
            boolean near = before != null && frame.sentence() - before.sentence() <= HOLDS;
            frame.place((near ? before.place() : Optional.<Frame.Place>empty())
                    .map(place -> inherited(place.value()))
                    .or(() -> common));
        } else {
            before = frame;
        }
        if (frame.when().isEmpty() && frame.modality() != ReportedEvent.Modality.BACKGROUND) {
            frame.when(Optional.of(new Frame.When(times.own(), false)));
        }
    }
}
