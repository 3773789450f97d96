package io.rawi.arabic.event;

import io.rawi.arabic.Span;
import io.rawi.arabic.event.ReportedEvent.Claimant;
import io.rawi.arabic.event.ReportedEvent.Side;
import io.rawi.arabic.event.ReportedEvent.Toll;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was put together of an event into its row. */
final class Rows {

    private final EventText text;
    private final DistinctSides sides;

    Rows(EventText text) {
        this.text = text;
        this.sides = new DistinctSides(text);
    }

    ReportedEvent row(Frame frame) {
        EventType type = frame.type().orElseThrow();
        List<Party> parties = sides.distinct(frame.sides());
        List<Side> shown = new ArrayList<>();
        for (Party party : parties) {
            shown.add(side(party, frame.sides()));
        }
        return new ReportedEvent(
                type.type(),
                type.subType(),
                frame.modality(),
                shown,
                frame.place().map(Frame.Place::value),
                frame.when().map(Frame.When::value),
                frame.tolls().stream().map(toll -> toll(toll, frame, parties)).toList(),
                frame.claim().map(this::claimant),
                text.span(frame.first(), frame.last()));
    }

    private Side side(Party party, Map<Party, ReportedEvent.Role> roles) {
        Span span = text.phrase(party.first(), party.last());
        return new Side(roles.get(party), span, text.original(span), entry(party));
    }

    private Optional<GazetteerEntry> entry(Party party) {
        return party.entity() < 0
                ? Optional.empty()
                : text.entity(party.entity()).entry();
    }

    private Toll toll(TollCount toll, Frame frame, List<Party> sides) {
        Span span = text.phrase(toll.first(), toll.last());
        return new Toll(
                toll.kind(),
                toll.count().low(),
                toll.count().best(),
                toll.count().high(),
                group(toll, frame, sides),
                span,
                text.original(span));
    }

    private String group(TollCount toll, Frame frame, List<Party> shown) {
        switch (toll.group()) {
            case CIVILIANS:
                return "civilians";
            case CHILDREN:
                return "children";
            case WOMEN:
                return "women";
            default:
                int index = toll.victims() == null ? -1 : sides.indexOf(toll.victims(), shown);
                List<ReportedEvent.Role> roles =
                        shown.stream().map(frame.sides()::get).toList();
                boolean battle = frame.type().orElseThrow().type().equals(EventType.CLASH.type());
                boolean fighters = toll.group() == TollCount.Group.FIGHTERS;
                return (index < 0 && fighters && (!battle || toll.victims() != null)
                                ? VictimSide.suffering(roles)
                                : VictimSide.of(index, roles, battle))
                        .label();
        }
    }

    private Claimant claimant(Frame.Claim claim) {
        Span span = text.phrase(claim.first(), claim.last());
        Optional<GazetteerEntry> entry = Optional.empty();
        for (int i = claim.first(); i <= claim.last() && entry.isEmpty(); i++) {
            int index = text.entityAt(i);
            entry = index < 0 ? Optional.empty() : text.entity(index).entry();
        }
        return new Claimant(span, text.original(span), entry);
    }
}
