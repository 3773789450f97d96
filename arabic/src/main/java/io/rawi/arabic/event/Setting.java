package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills in where and when an event took place where its own words do not say: from the event before, the headline, the lead. */
final class Setting {

    private static final int LEAD = 40;
    /** How many sentences a place holds on. */
    private static final int HOLDS = 2;

    /** Kinds of places in which no other place lies that a report would name by itself. */
    private static final Set<String> WITHIN_TOWNS = Set.of("neighbourhood", "quarter", "street", "building", "mosque");

    private final EventText text;
    private final Times times;
    private final Places places;
    private final Optional<Frame.Place> common;
    private Frame before;
    /** The last sentence that tells of the place that holds on. */
    private int told;

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

    /** Whether an event is told on from the one before it: both are news, and no other matter begins. */
    private boolean goesOn(Frame frame) {
        return before.modality() == ReportedEvent.Modality.REPORTED
                && frame.modality() == ReportedEvent.Modality.REPORTED
                && (frame.claim().isEmpty() || frame.claim().equals(before.claim()))
                && !text.any(frame.first(), frame.first() + 2, Cue.ASIDE);
    }

    /** Whether a place is a whole country, in which the next sentence need not lie. */
    private static boolean country(Frame.Place found) {
        return found.value()
                .entry()
                .map(entry -> entry.kind().equals("country"))
                .orElse(false);
    }

    /** A place that no list knows lies in the one told before it, or in the article's. */
    private void located(Frame frame) {
        Place place = frame.place().get().value();
        if (place.entry().isPresent()) {
            return;
        }
        boolean near = before != null && frame.sentence() - told <= HOLDS;
        Optional<Frame.Place> around = near ? before.place().filter(found -> !country(found)) : common;
        around.or(() -> common)
                .flatMap(found -> found.value().entry())
                .filter(entry -> !WITHIN_TOWNS.contains(entry.kind()))
                .map(entry ->
                        new Place(place.span(), place.phrase(), Optional.of(entry), Math.max(2, place.geoPrecision())))
                .ifPresent(known -> frame.place(Optional.of(new Frame.Place(known, true))));
    }

    /** Completes an event. Ask in the order of the text. */
    void complete(Frame frame) {
        if (frame.place().isEmpty()) {
            boolean near = before != null && frame.sentence() - told <= HOLDS;
            frame.place((near ? before.place() : Optional.<Frame.Place>empty())
                    .map(place -> inherited(place.value()))
                    .or(() -> common));
            if (near) {
                told = Math.max(told, frame.lastSentence());
            }
            if (near && frame.when().isEmpty() && goesOn(frame)) {
                frame.when(before.when().map(when -> new Frame.When(when.value(), false)));
            }
        } else {
            located(frame);
            before = frame;
            told = frame.lastSentence();
        }
        if (frame.when().isEmpty() && frame.modality() != ReportedEvent.Modality.BACKGROUND) {
            frame.when(Optional.of(new Frame.When(times.own(), false)));
        }
    }
}
