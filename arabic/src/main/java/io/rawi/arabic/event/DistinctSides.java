package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sides of an event, each once: who is named several times, and what belongs to somebody named, is one side. */
final class DistinctSides {

    private final EventText text;

    DistinctSides(EventText text) {
        this.text = text;
    }

    /** The parties to show, in the order of the text. */
    List<Party> distinct(Map<Party, Role> sides) {
        List<Party> parties = new ArrayList<>(sides.keySet());
        parties.sort((a, b) -> Integer.compare(a.first(), b.first()));
        List<Party> shown = new ArrayList<>();
        for (Party party : parties) {
            if (nameless(party, sides) || contained(party, parties)) {
                continue;
            }
            int known = indexOf(party, shown);
            if (known < 0) {
                shown.add(party);
            } else if (rank(sides.get(party)) < rank(sides.get(shown.get(known)))) {
                shown.set(known, party);
            }
        }
        shown.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return shown;
    }

    /** A site or a pronoun of a group where somebody of the same part is known by name. */
    private boolean nameless(Party party, Map<Party, Role> sides) {
        boolean plain = party.kind() == Party.Kind.SITE || text.has(party.first(), Cue.ITS);
        return party.entity() < 0
                && plain
                && sides.entrySet().stream()
                        .anyMatch(side -> side.getKey().entity() >= 0 && side.getValue() == sides.get(party));
    }

    private static boolean contained(Party party, List<Party> parties) {
        return parties.stream()
                .anyMatch(other -> other != party
                        && other.first() <= party.first()
                        && other.last() >= party.last()
                        && other.last() - other.first() > party.last() - party.first());
    }

    /** Which of some sides a party is, by name or wording; -1 for none. */
    int indexOf(Party party, List<Party> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (party.equals(shown.get(i)) || same(party, shown.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean same(Party a, Party b) {
        if (a.entity() >= 0 && b.entity() >= 0) {
            Optional<GazetteerEntry> one = text.entity(a.entity()).entry();
            Optional<GazetteerEntry> other = text.entity(b.entity()).entry();
            return one.isPresent()
                    ? one.equals(other)
                    : text.entity(a.entity())
                            .surface()
                            .equals(text.entity(b.entity()).surface());
        }
        return a.entity() < 0
                && b.entity() < 0
                && text.original(text.phrase(a.first(), a.last()))
                        .equals(text.original(text.phrase(b.first(), b.last())));
    }

    /** Who begins it is more than who takes part, who takes part more than who suffers it. */
    private static int rank(Role role) {
        return switch (role) {
            case INITIATOR -> 0;
            case PARTICIPANT -> 1;
            case TARGET -> 2;
        };
    }
}
