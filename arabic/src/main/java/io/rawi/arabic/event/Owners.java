package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whose "its fighters", "its positions" and "its attack" are: the armed side named last before that agrees. */
final class Owners {

    private final EventText text;

    Owners(EventText text) {
        this.text = text;
    }

    /** The parties, those that belong to somebody named before with his name. */
    List<Party> resolved(List<Party> parties) {
        List<Party> known = new ArrayList<>(parties.size());
        for (Party party : parties) {
            int its = party.entity() < 0 ? its(party) : -1;
            Optional<Party> owner = its < 0 ? Optional.empty() : before(its, known);
            known.add(owner.map(named -> party.of(named)).orElse(party));
        }
        return known;
    }

    /** Gives a frame without an initiator the owner of its event noun: هجومها, عملياته, سيطرتها. */
    void act(Frame frame, List<Party> parties) {
        int anchor = frame.anchor();
        if (!text.has(anchor, Cue.OWN_ACT)
                || !possessed(anchor)
                || frame.sides().containsValue(Role.INITIATOR)
                || frame.sides().containsValue(Role.PARTICIPANT)) {
            return;
        }
        before(anchor, parties).ifPresent(owner -> frame.sides().put(owner, Role.INITIATOR));
    }

    private int its(Party party) {
        for (int i = party.first(); i <= party.last(); i++) {
            if (text.has(i, Cue.ITS)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Party> before(int word, List<Party> parties) {
        boolean feminine = text.endsWith(word, "ها");
        for (int i = parties.size() - 1; i >= 0; i--) {
            Party party = parties.get(i);
            boolean named = party.entity() >= 0 && (party.armed() || PartyFinder.armed(text.entity(party.entity())));
            if (named && party.last() < word && agrees(party, feminine)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** Whether a pronoun can mean a party, as far as the ending of its first word tells. */
    boolean agrees(Party party, boolean feminine) {
        int head = party.first();
        boolean looksFeminine = text.endsWith(head, "ه") || text.endsWith(head, "ات") || text.endsWith(head, "ا");
        return feminine ? !masculine(text.text(head)) : !looksFeminine;
    }

    private static boolean masculine(String word) {
        return word.endsWith("تنظيم") || word.endsWith("جيش") || word.endsWith("حزب") || word.endsWith("طيران");
    }

    private boolean possessed(int word) {
        return text.endsWith(word, "ها")
                || text.endsWith(word, "هم")
                || text.endsWith(word, "ته")
                || text.endsWith(word, "مه")
                || text.endsWith(word, "به");
    }
}
