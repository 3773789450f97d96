package io.rawi.arabic.event;

import io.rawi.arabic.event.TollCount.Group;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether two frames of an article tell the same event. */
final class Likeness {

    private static final int NEXT = 2;

    private final EventText text;
    private final PlaceLikeness places;

    Likeness(EventText text) {
        this.text = text;
        places = new PlaceLikeness(text);
    }

    boolean same(Frame event, Frame frame) {
        if (Actions.joined(event.action(), frame.action()).isEmpty() || !modalities(event, frame)) {
            return false;
        }
        if (!types(event, frame) || turned(event, frame) || apart(event, frame)) {
            return false;
        }
        if (another(event, frame) || !places.compatible(event, frame) || !times(event, frame) || !sides(event, frame)) {
            return false;
        }
        if (event.headline()) {
            return true;
        }
        if (!frame.definite() && !frame.action().tellsVictims() && !initiators(event, frame)) {
            return false;
        }
        boolean back = frame.definite() || frame.action().tellsVictims();
        if (conflicting(event, frame) && !back) {
            return false;
        }
        boolean near = frame.sentence() - event.sentence() <= NEXT;
        boolean known = agreeing(event, frame)
                || PlaceLikeness.same(event, frame)
                        && (near || !shared(event, frame).isEmpty())
                || near && ids(event).size() > 1 && ids(frame).size() > 1;
        boolean goesOn = frame.sentence() - event.sentence() == 1
                && event.type().equals(frame.type())
                && frame.place().isEmpty()
                && frame.when().isEmpty()
                && ids(event).containsAll(ids(frame));
        return !aside(frame) && (back && near || known || goesOn);
    }

    /** Whether the types can be of one event: equal, or one of them says less. */
    private static boolean types(Frame event, Frame frame) {
        EventType a = event.type().orElseThrow();
        EventType b = frame.type().orElseThrow();
        if (a == b || a == EventType.CASUALTIES || b == EventType.CASUALTIES || event.headline()) {
            return event.action().family() == frame.action().family()
                    || event.action().tellsVictims()
                    || frame.action().tellsVictims()
                    || event.headline()
                    || generic(event)
                    || generic(frame);
        }
        boolean vague = generic(event) && (event.definite() || frame.definite())
                || generic(frame) && frame.definite()
                || frame.action().tellsVictims();
        return vague
                || explosive(a) && explosive(b)
                || (a == EventType.SHELLING || b == EventType.SHELLING)
                        && (a == EventType.AIR_STRIKE || b == EventType.AIR_STRIKE)
                        && frame.definite();
    }

    /** Whether a headline tells of strikes and a sentence of shells, by nobody whom both name. */
    private boolean apart(Frame event, Frame frame) {
        EventType a = event.type().orElseThrow();
        EventType b = frame.type().orElseThrow();
        boolean weapons = a == EventType.AIR_STRIKE && b == EventType.SHELLING && shells(frame)
                || a == EventType.SHELLING && b == EventType.AIR_STRIKE && shells(event);
        return event.headline()
                && weapons
                && !frame.definite()
                && shared(event, frame).isEmpty();
    }

    private boolean shells(Frame frame) {
        return text.any(frame.first(), frame.last(), Cue.SHELL);
    }

    private static boolean generic(Frame frame) {
        return frame.action() == Action.ATTACK;
    }

    private static boolean explosive(EventType type) {
        return type == EventType.SUICIDE_BOMB || type == EventType.REMOTE_EXPLOSIVE;
    }

    /** Whether one attacks in one of them who is attacked in the other. */
    private boolean turned(Frame event, Frame frame) {
        if (event.action() == Action.CLASH
                || frame.action() == Action.CLASH
                || frame.action().tellsVictims()
                || frame.definite()) {
            return false;
        }
        for (Party a : event.sides().keySet()) {
            for (Party b : frame.sides().keySet()) {
                if (a.entity() >= 0
                        && b.entity() >= 0
                        && identity(a).equals(identity(b))
                        && initiates(event, a) != initiates(frame, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both have an initiator by the same name, or one of them none. */
    private boolean initiators(Frame event, Frame frame) {
        Set<String> a = initiators(event);
        Set<String> b = initiators(frame);
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private Set<String> initiators(Frame frame) {
        Set<String> ids = new HashSet<>();
        for (Party party : frame.sides().keySet()) {
            if (party.entity() >= 0 && initiates(frame, party)) {
                ids.add(identity(party));
            }
        }
        return ids;
    }

    private static boolean initiates(Frame frame, Party party) {
        return frame.sides().get(party) == ReportedEvent.Role.INITIATOR;
    }

    private static boolean modalities(Frame event, Frame frame) {
        return event.modality() == frame.modality()
                || event.modality() == ReportedEvent.Modality.BACKGROUND
                        && frame.modality() == ReportedEvent.Modality.REPORTED
                || frame.modality() == ReportedEvent.Modality.BACKGROUND && !aside0(frame);
    }

    private static boolean aside0(Frame frame) {
        return frame.when().map(when -> when.own()).orElse(false);
    }

    /** Whether the words say that it is another one: في هجوم آخر. */
    private boolean another(Frame event, Frame frame) {
        int anchor = frame.anchor();
        if (earlier(frame) && event.when().isEmpty() && !event.headline()
                || text.any(frame.first(), frame.anchor(), Cue.PRIOR)) {
            return true;
        }
        if (!frame.action().tellsVictims()
                && !frame.definite()
                && text.any(Math.max(frame.first(), anchor - 2), Math.min(frame.last(), anchor + 3), Cue.ALSO)) {
            return true;
        }
        return !text.headline(anchor)
                && text.trigger(anchor).form() == Trigger.Form.NOUN
                && !text.trigger(anchor).action().tellsVictims()
                && text.any(anchor + 1, anchor + 2, Cue.OTHER_ONE);
    }

    /** Whether it is told of what had happened on a day of its own: وكانت القوات قد قتلت في 14 يوليو. */
    private boolean earlier(Frame frame) {
        return !frame.definite()
                && frame.when().map(Frame.When::own).orElse(false)
                && text.any(frame.first(), frame.first() + 1, Cue.WAS)
                && text.any(frame.first() + 1, frame.anchor() - 1, Cue.HAD);
    }

    private boolean aside(Frame frame) {
        return text.any(frame.first(), Math.min(frame.anchor(), frame.first() + 2), Cue.ASIDE);
    }

    private static boolean times(Frame event, Frame frame) {
        if (event.when().isEmpty() || frame.when().isEmpty()) {
            return true;
        }
        ReportedEvent.Time a = event.when().get().value();
        ReportedEvent.Time b = frame.when().get().value();
        return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
    }

    private boolean sides(Frame event, Frame frame) {
        Set<String> a = ids(event);
        Set<String> b = ids(frame);
        return a.isEmpty() || b.isEmpty() || !shared(event, frame).isEmpty() || completes(event, frame);
    }

    /** Whether a sentence that comes back to an event names those whom the event left open: إن القصف أدى إلى مقتل. */
    private boolean completes(Frame event, Frame frame) {
        Set<ReportedEvent.Role> parts = EnumSet.noneOf(ReportedEvent.Role.class);
        named(event).forEach(party -> parts.add(event.sides().get(party)));
        return frame.definite()
                && frame.sentence() - event.sentence() <= NEXT
                && !parts.contains(ReportedEvent.Role.PARTICIPANT)
                && named(frame).stream()
                        .map(frame.sides()::get)
                        .noneMatch(part -> parts.contains(part) || part == ReportedEvent.Role.PARTICIPANT);
    }

    private static List<Party> named(Frame frame) {
        return frame.sides().keySet().stream()
                .filter(party -> party.entity() >= 0)
                .toList();
    }

    private Set<String> shared(Frame event, Frame frame) {
        Set<String> shared = new HashSet<>(ids(event));
        shared.retainAll(ids(frame));
        return shared;
    }

    private Set<String> ids(Frame frame) {
        Set<String> ids = new HashSet<>();
        for (Party party : frame.sides().keySet()) {
            if (party.entity() >= 0) {
                ids.add(identity(party));
            }
        }
        return ids;
    }

    private String identity(Party party) {
        return text.entity(party.entity()).entry().map(GazetteerEntry::id).orElseGet(() -> text.entity(party.entity())
                .surface());
    }

    /** Whether a frame knows a party already, by its name or its words. */
    boolean holds(Frame frame, Party party) {
        for (Party known : frame.sides().keySet()) {
            if (party.entity() >= 0 && known.entity() >= 0 && identity(known).equals(identity(party))) {
                return true;
            }
            if (party.entity() < 0 && (known.kind() == party.kind() || known.armed())) {
                return true;
            }
        }
        return false;
    }

    private boolean conflicting(Frame event, Frame frame) {
        return event.tolls().stream().anyMatch(a -> frame.tolls().stream()
                .anyMatch(b -> a.kind() == b.kind()
                        && sameVictims(a, b)
                        && a.count().stated()
                        && b.count().stated()
                        && !a.count().equals(b.count())));
    }

    private boolean agreeing(Frame event, Frame frame) {
        return event.tolls().stream().anyMatch(a -> frame.tolls().stream()
                .anyMatch(b ->
                        a.kind() == b.kind() && a.count().stated() && a.count().equals(b.count())));
    }

    /** Whether two tolls count the same victims. */
    boolean sameVictims(TollCount a, TollCount b) {
        boolean groups = a.group() == b.group() || a.group() == Group.UNKNOWN || b.group() == Group.UNKNOWN;
        boolean named = a.victims() != null
                && b.victims() != null
                && a.victims().entity() >= 0
                && b.victims().entity() >= 0;
        return groups && (!named || identity(a.victims()).equals(identity(b.victims())));
    }
}
