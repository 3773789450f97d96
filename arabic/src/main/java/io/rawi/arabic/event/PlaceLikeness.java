package io.rawi.arabic.event;

import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.Optional;

/** Tells whether two frames can have one place: the same, one within the other, or two that lie in one district. */
final class PlaceLikeness {

    private final EventText text;

    PlaceLikeness(EventText text) {
        this.text = text;
    }

    static boolean same(Frame event, Frame frame) {
        return event.place().isPresent()
                && frame.place().isPresent()
                && event.place().get().value().entry().isPresent()
                && event.place()
                        .get()
                        .value()
                        .entry()
                        .equals(frame.place().get().value().entry());
    }

    /** Whether the words of a frame name a place: جنوب الميادين. */
    private boolean names(Frame frame, Optional<GazetteerEntry> place) {
        for (int i = frame.first(); i <= frame.last(); i++) {
            int index = text.entityAt(i);
            if (index >= 0 && place.isPresent() && text.entity(index).entry().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two places lie in the same district. */
    private static boolean neighbours(Optional<GazetteerEntry> a, Optional<GazetteerEntry> b) {
        return a.orElseThrow().within().size() > 2
                && b.orElseThrow().within().size() > 2
                && a.orElseThrow()
                        .within()
                        .get(0)
                        .equals(b.orElseThrow().within().get(0));
    }

    /** Whether what two frames tell of the place can be of one event. */
    boolean compatible(Frame event, Frame frame) {
        if (event.place().isEmpty() || frame.place().isEmpty()) {
            return true;
        }
        ReportedEvent.Place a = event.place().get().value();
        ReportedEvent.Place b = frame.place().get().value();
        if (a.entry().isEmpty() || b.entry().isEmpty()) {
            return a.entry().isEmpty() != b.entry().isEmpty() || a.phrase().equals(b.phrase());
        }
        return frame.definite() && neighbours(a.entry(), b.entry())
                || names(frame, a.entry())
                || a.entry().equals(b.entry())
                || within(a.entry(), b.entry())
                || within(b.entry(), a.entry());
    }

    private static boolean within(Optional<GazetteerEntry> inner, Optional<GazetteerEntry> outer) {
        return inner.orElseThrow().within().contains(outer.orElseThrow().id());
    }

    /** Whether one place is known more closely than another. */
    static boolean finer(Frame.Place a, Frame.Place b) {
        Optional<GazetteerEntry> one = a.value().entry();
        Optional<GazetteerEntry> other = b.value().entry();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            return within(one, other) || !within(other, one) && b.value().geoPrecision() > 2;
        }
        return a.value().geoPrecision() < b.value().geoPrecision();
    }
}
