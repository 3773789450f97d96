package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases of a sentence that can be sides of an event: a head, and what belongs to it behind. */
final class PartyFinder {

    private static final Set<String> ARMED_KINDS =
            Set.of("armed-group", "army", "police", "coalition", "intelligence", "militia", "security-force", "navy");
    private final EventText text;
    private final Nations nations;
    private final PartyPhrase phrase;

    PartyFinder(EventText text) {
        this.text = text;
        nations = new Nations(text);
        phrase = new PartyPhrase(text, nations);
    }

    /** The phrases from one word to another, in order, without overlaps. */
    List<Party> find(int first, int last) {
        List<Party> parties = new ArrayList<>();
        int i = first;
        while (i <= last) {
            Party party = at(i, last);
            if (party == null) {
                i++;
            } else {
                parties.add(party);
                i = party.last() + 1;
            }
        }
        return parties;
    }

    private Party at(int i, int last) {
        if (text.trigger(i) != null && !text.hasAny(i, Cue.FIGHTER, Cue.CIVILIAN, Cue.FORCE)) {
            return null;
        }
        boolean captured = text.trigger(i) != null && text.trigger(i).action() == Action.CAPTURE;
        if (captured && text.quantityAt(i + 1) >= 0 || adjectival(i)) {
            return null;
        }
        if (nations.strikes(i)) {
            return new Party(i, i, Party.Kind.ARMED, text.nation(i), true, nations.flies(i));
        }
        int entity = text.entityAt(i);
        if (entity >= 0 && nations.acts(i, last)) {
            return new Party(i, text.entityLast(i), Party.Kind.ARMED, entity, true, false);
        }
        if (entity >= 0 && armed(text.entity(entity))) {
            return phrase.grown(i, text.entityLast(i), last, Party.Kind.ARMED, entity);
        }
        if (entity >= 0 && !text.has(i, Cue.FORCE)) {
            return null;
        }
        if (text.is(i + 1, "تكتيكيه")) {
            return phrase.grown(i, i + 1, last, Party.Kind.SITE, -1);
        }
        if (text.is(i, "بقوه")) {
            return null;
        }
        if (text.hasAny(i, Cue.FORCE, Cue.PLATFORM) && !place(i)) {
            return phrase.grown(i, i, last, Party.Kind.ARMED, entity);
        }
        if (text.has(i, Cue.FIGHTER)) {
            return phrase.grown(i, i, last, Party.Kind.ARMED, -1);
        }
        if (text.hasAny(i, Cue.CIVILIAN, Cue.CHILD, Cue.WOMAN)) {
            if (working(i)) {
                return null;
            }
            return phrase.grown(i, i, last, Party.Kind.CIVILIAN, -1);
        }
        if (text.has(i, Cue.AREA) && text.has(i + 1, Cue.CONTROL)) {
            return phrase.grown(i, i + 1, last, Party.Kind.SITE, -1);
        }
        if (text.has(i, Cue.TARGET) && !text.has(i - 1, Cue.SAY)) {
            return phrase.grown(i, i, last, Party.Kind.SITE, -1);
        }
        return null;
    }

    /** Whether it is the adjective of a word that tells an event: هجوم مسلح, عملية انتحارية. */
    private boolean adjectival(int i) {
        Trigger before = text.trigger(i - 1);
        boolean plain = i > 0 && before == null && !text.known(i - 1) && text.breakAfter(i - 1) == Break.NONE;
        if (text.has(i, Cue.ADJECTIVE) && plain && text.entityAt(i - 1) < 0 && text.quantityAt(i - 1) < 0) {
            return true;
        }
        if (text.hasAny(i, Cue.TERROR, Cue.TACTIC) && text.hasAny(i - 1, Cue.SHELL, Cue.BOMB, Cue.GUN)) {
            return true;
        }
        return text.hasAny(i, Cue.TERROR, Cue.TACTIC, Cue.SUICIDE)
                && before != null
                && before.form() != Trigger.Form.PRESENT
                && text.joined(i, Clitics.ARTICLE) == text.joined(i - 1, Clitics.ARTICLE)
                && (before.form() == Trigger.Form.NOUN || before.action() == Action.BOMBARDMENT);
    }

    /** Whether "working" tells where a force before it is, and not who is hit: قوات الأمن العاملة في المنطقة. */
    private boolean working(int i) {
        return text.joined(i, Clitics.ARTICLE)
                && !text.conjoined(i)
                && (text.has(i - 1, Cue.FORCE) || text.has(i - 1, Cue.STATE) || text.has(i - 1, Cue.FIGHTER));
    }

    private boolean place(int i) {
        return text.isEntity(i, EntityType.LOCATION);
    }

    /** Whether a name is that of an armed group or force. */
    static boolean armed(EntityMention mention) {
        Optional<GazetteerEntry> entry = mention.entry();
        return mention.type() == EntityType.ORGANISATION
                && entry.isPresent()
                && ARMED_KINDS.contains(entry.get().kind());
    }
}
