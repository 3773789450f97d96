package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what an article tells of one event in several sentences: its headline and its lead, the lead and the
 * body, a later sentence that comes back to it. Tolls of the same kind and group become one.
 */
final class FrameMerger {

    /** How many events back a sentence may speak of. */
    private static final int BACK = 6;

    private final EventText text;
    private final Likeness likeness;

    FrameMerger(EventText text) {
        this.text = text;
        this.likeness = new Likeness(text);
    }

    /** The events of an article, each once, from what its sentences tell in order. */
    List<Frame> merge(List<Frame> told) {
        List<Frame> events = new ArrayList<>();
        for (Frame frame : told) {
            Optional<Frame> same = Optional.empty();
            for (int i = events.size() - 1; i >= Math.max(0, events.size() - BACK) && same.isEmpty(); i--) {
                same = Optional.of(events.get(i)).filter(event -> likeness.same(event, frame));
            }
            if (same.isPresent()) {
                absorb(same.get(), frame, events);
            } else {
                events.add(frame);
            }
        }
        return events;
    }

    private void absorb(Frame event, Frame frame, List<Frame> events) {
        event.definite(event.definite() && frame.definite());
        frame.definite(event.definite());
        boolean better = event.headline() && !frame.headline();
        Frame kept = better ? frame : event;
        Frame gone = better ? event : frame;
        if (better) {
            events.set(events.indexOf(event), frame);
        }
        kept.heldUntil(gone.lastSentence());
        kept.headlined(gone.headlined());
        Actions.joined(kept.action(), gone.action()).ifPresent(kept::becomes);
        EventType type = moreSpecific(kept, gone);
        kept.type(type);
        gone.sides().forEach((party, role) -> {
            if (!likeness.holds(kept, party)) {
                kept.sides().put(party, role);
            }
        });
        if (gone.place().isPresent()
                && (kept.place().isEmpty()
                        || PlaceLikeness.finer(gone.place().get(), kept.place().get()))) {
            kept.place(gone.place());
        }
        if (kept.when().isEmpty()) {
            kept.when(gone.when());
        }
        if (kept.claim().isEmpty()) {
            kept.claim(gone.claim());
        }
        boolean dated = frame.modality() == Modality.REPORTED
                && frame.when().map(Frame.When::own).orElse(false);
        if (dated || event.modality() == Modality.REPORTED) {
            kept.modality(Modality.REPORTED);
        } else {
            kept.modality(event.modality());
        }
        boolean update =
                text.any(frame.first(), frame.last(), Cue.UPDATE) && text.any(frame.first(), frame.last(), Cue.TOTAL);
        if (!text.any(frame.first(), frame.last(), Cue.PREVIOUS)) {
            gone.tolls().forEach(toll -> unite(kept, toll, better, update));
        }
    }

    private static EventType moreSpecific(Frame kept, Frame gone) {
        EventType a = kept.type().orElseThrow();
        EventType b = gone.type().orElseThrow();
        boolean vague = a == EventType.CASUALTIES
                || a == EventType.CLASH && b != EventType.CASUALTIES && b != EventType.ATTACK_ON_CIVILIANS
                || a == EventType.ATTACK_ON_CIVILIANS && b != EventType.CASUALTIES && b != EventType.CLASH
                || a == EventType.REMOTE_EXPLOSIVE && b == EventType.SUICIDE_BOMB
                || a == EventType.SHELLING && b == EventType.AIR_STRIKE;
        return vague ? b : a;
    }

    /** Whether two counts of fighters that differ count those of two sides. */
    private boolean other(TollCount known, TollCount toll) {
        boolean fighters = known.group() == TollCount.Group.FIGHTERS && toll.group() == TollCount.Group.FIGHTERS;
        return fighters
                && known.victims() != null
                && toll.victims() != null
                && !known.victims().equals(toll.victims())
                && known.count().stated()
                && toll.count().stated()
                && !known.count().equals(toll.count());
    }

    private void unite(Frame kept, TollCount toll, boolean fromHeadline, boolean update) {
        for (int i = 0; i < kept.tolls().size(); i++) {
            TollCount known = kept.tolls().get(i);
            if (known.kind() != toll.kind() || !likeness.sameVictims(known, toll)) {
                continue;
            }
            if (!update && other(known, toll)) {
                continue;
            }
            if (update || !known.count().stated()) {
                kept.tolls().set(i, toll.count().stated() ? toll : known);
            }
            return;
        }
        if (toll.count().stated() || !fromHeadline) {
            kept.tolls().add(toll);
        }
    }
}
