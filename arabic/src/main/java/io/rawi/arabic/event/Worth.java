package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.ReportedEvent.Modality;

/** Tells the words that report an event from those that only sound so: sport, markets, films, courts, condemnations. */
final class Worth {

    private static final int SIDE = 6;
    /** How far before what is told a verb may stand that says that it happened. */
    private static final int ASSERTED = 9;

    private final EventText text;
    private final Courts courts;

    Worth(EventText text) {
        this.text = text;
        courts = new Courts(text);
    }

    /** Whether an event noun points to something known: الهجوم, هذا التفجير. */
    boolean known(int i) {
        if (text.trigger(i).action().family() == Family.TERRITORY || text.has(i - 1, Cue.FROM)) {
            return false;
        }
        if (text.has(i - 1, Cue.INCIDENT) && text.trigger(i).form() == Trigger.Form.NOUN) {
            return true;
        }
        return text.trigger(i).form() == Trigger.Form.NOUN && text.joined(i, Clitics.ARTICLE)
                || text.trigger(i).form() != Trigger.Form.PRESENT
                        && text.joined(i, Clitics.ARTICLE)
                        && !text.headline(i);
    }

    /** Whether a completed frame is told as an event worth a row; lowers what is only recalled to background. */
    boolean reports(Sentence sentence, Frame frame) {
        int first = sentence.first();
        int last = sentence.last();
        if (text.has(first, Cue.QUESTION)
                || frame.action().family() == Family.FLIGHT && text.any(0, text.bodyFirst() - 1, Cue.DISASTER)) {
            return false;
        }
        boolean strong = frame.triggers().stream()
                .anyMatch(trigger -> text.trigger(trigger).strong());
        boolean armed = frame.sides().keySet().stream().anyMatch(this::fights)
                || frame.tolls().stream().anyMatch(toll -> toll.group() == TollCount.Group.FIGHTERS);
        boolean weapon = text.any(frame.first(), frame.last(), Cue.BOMB)
                || text.any(frame.first(), frame.last(), Cue.SHELL)
                || text.any(frame.first(), frame.last(), Cue.SUICIDE)
                || text.any(frame.first(), frame.last(), Cue.BARREL)
                || text.any(frame.first(), frame.last(), Cue.TERROR);
        boolean taken = frame.action().family() == Family.CUSTODY && anyArmed(first, last);
        boolean violent = armed || weapon || taken;
        boolean remote = strong && frame.action().family() == Family.REMOTE;
        if (!strong
                && !violent
                && frame.action().family() != Family.TALKS
                && frame.action().family() != Family.FLIGHT) {
            return false;
        }
        boolean by = frame.sides().containsValue(ReportedEvent.Role.INITIATOR);
        boolean against = frame.sides().containsValue(ReportedEvent.Role.TARGET);
        boolean verbal = frame.action() == Action.ATTACK
                && text.trigger(frame.anchor()).form() != Trigger.Form.NOUN
                && !against
                && !weapon
                && frame.tolls().isEmpty();
        boolean brawl = frame.action() == Action.ATTACK
                && !armed
                && !weapon
                && frame.sides().keySet().stream().anyMatch(party -> party.kind() == Party.Kind.CIVILIAN)
                && frame.sides().keySet().stream().noneMatch(party -> party.entity() >= 0)
                && !text.any(first, last, Cue.GUN)
                && !counted(frame);
        if (brawl || verbal || frame.action() == Action.EXECUTE && !by) {
            return false;
        }
        if (frame.action().family() == Family.PROPERTY
                && frame.sides().entrySet().stream()
                        .noneMatch(side -> side.getValue() == ReportedEvent.Role.INITIATOR
                                && (side.getKey().entity() >= 0
                                        || text.has(side.getKey().first(), Cue.FORCE)))) {
            return false;
        }
        if (frame.action().tellsVictims() && !violent && !remote) {
            return false;
        }
        if (!strong && (text.any(first, last, Cue.METAPHOR) || text.any(0, text.bodyFirst() - 1, Cue.METAPHOR))) {
            return false;
        }
        boolean match = !named(frame) && played(first, last, weapon);
        boolean crime = text.any(first, last, Cue.CRIME) || text.any(0, text.bodyFirst() - 1, Cue.CRIME);
        if (match || !weapon && crime && !waged(frame)) {
            return false;
        }
        if (text.any(frame.first(), frame.last(), Cue.SHARE) && !weapon
                || frame.action().family() == Family.CUSTODY && !political(first, last, frame)) {
            return false;
        }
        if (text.any(first, last, Cue.SPORT) && !violent
                || text.any(first, last, Cue.FICTION)
                || text.any(first, last, Cue.ECONOMY) && !strong
                || text.any(frame.first(), frame.last(), Cue.DISASTER)
                        && (!remote || frame.action() == Action.BLAST && !weapon)
                        && (!armed || frame.action().tellsVictims() && !weapon && nameless(frame))) {
            return false;
        }
        if (courts.atWork(first, last, Cue.JUSTICE)) {
            if (frame.action().tellsVictims() || frame.action().family() == Family.CUSTODY) {
                return false;
            }
            frame.modality(Modality.BACKGROUND);
        }
        if (frame.action().family() != Family.CROWD
                && (text.any(first, frame.anchor(), Cue.CONDEMN)
                        || text.any(frame.anchor() + 1, frame.anchor() + 4, Cue.CONDEMN))) {
            frame.modality(Modality.BACKGROUND);
        }
        boolean cared =
                text.any(first, last, Cue.CARE) && text.trigger(frame.anchor()).action() == Action.WOUNDED;
        if (cared || text.any(first, last, Cue.COMMEMORATE) || spans(frame)) {
            frame.modality(Modality.BACKGROUND);
        }
        boolean counted = counted(frame);
        if (frame.modality() == Modality.REPORTED && !asserted(sentence, frame, counted)) {
            return false;
        }
        boolean who = !frame.sides().isEmpty() || counted;
        boolean ceasefire = frame.action().family() == Family.TALKS && text.any(frame.first(), frame.last(), Cue.FIRE);
        return who
                || frame.place().isPresent() && (strong || weapon || ceasefire) && asserted(sentence, frame, counted);
    }

    /** Whether an arrest has to do with a conflict: armed or political people, or an army that does it. */
    private boolean political(int first, int last, Frame frame) {
        boolean arrest = frame.action() == Action.ARREST
                || frame.action() == Action.ARREST_LOOSELY
                || frame.action() == Action.HOSTAGE
                        && frame.sides().keySet().stream().anyMatch(party -> text.has(party.first(), Cue.POLICE));
        return !arrest
                || text.any(first, last, Cue.POLITIC)
                || text.any(first, last, Cue.TERROR)
                || text.any(first, last, Cue.PROTESTER)
                || text.any(first, last, Cue.FIGHTER)
                || frame.sides().keySet().stream()
                        .anyMatch(party -> party.entity() >= 0
                                && PartyFinder.armed(text.entity(party.entity()))
                                && !text.has(party.first(), Cue.POLICE))
                || anyArmed(first, last);
    }

    private boolean anyArmed(int first, int last) {
        for (int i = first; i <= last; i++) {
            int entity = text.entityAt(i);
            if (text.is(i, "الجيش") || text.is(i, "للجيش")) {
                return true;
            }
            if (entity >= 0 && PartyFinder.armed(text.entity(entity)) && !text.has(i, Cue.POLICE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of carrying out stands in the present, which in the body of a report tells a habit. */
    private boolean goesOn(int i) {
        String word = text.text(i);
        int at = text.joined(i, Clitics.AND) ? 1 : 0;
        return text.has(i, Cue.CARRY_OUT)
                && (word.charAt(at) == 'ي' || word.charAt(at) == 'ت')
                && !word.endsWith("تنفيذ");
    }

    /** Whether a noun is what somebody announces: أعلن مقتل, أفاد بمقتل, أعلن مصدر عن مقتل. */
    private boolean announced(Sentence sentence, int anchor) {
        boolean object = text.joined(anchor, Clitics.BI)
                || text.has(anchor - 1, Cue.SAY)
                || anchor > 0 && text.is(anchor - 1, "عن");
        for (int i = anchor - 1; i >= Math.max(sentence.first(), anchor - SIDE - 4); i--) {
            if (text.has(i, Cue.EXPLAIN)) {
                return false;
            }
            if (text.has(i, Cue.SAY)) {
                return object || anchor - i <= 4;
            }
        }
        return false;
    }

    /** Whether a sum over months or years is told: خلال الأشهر الماضية, منذ 3 سنوات. */
    private boolean spans(Frame frame) {
        for (int i = frame.first(); i <= Math.min(frame.last() + SIDE, text.count() - 1); i++) {
            if (text.has(i, Cue.PERIOD) && text.any(i - 4, i - 1, Cue.CAUSE)
                    || text.has(i - 1, Cue.SINCE) && text.has(i, Cue.BEGIN)) {
                if (text.any(i - 6, i - 1, Cue.SUPERLATIVE)) {
                    continue;
                }
                return true;
            }
            if (i >= frame.last() && text.breakAfter(i).atLeast(Break.SENTENCE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean counted(Frame frame) {
        return frame.tolls().stream().anyMatch(toll -> toll.count().stated());
    }

    /** Whether a match is told of: by its own words here or in the headline, and no weapon. */
    private boolean played(int first, int last, boolean weapon) {
        return !weapon
                && (text.any(first, last, Cue.MATCH) && text.any(first, last, Cue.SPORT)
                        || text.any(0, text.bodyFirst() - 1, Cue.MATCH)
                                && text.any(0, text.bodyFirst() - 1, Cue.SPORT));
    }

    /** Whether somebody takes part who wages war: an armed side known by name, or an army, not the police alone. */
    private boolean waged(Frame frame) {
        return frame.sides().keySet().stream()
                .anyMatch(party -> party.armed() && party.entity() >= 0 && !text.has(party.first(), Cue.POLICE));
    }

    /** Whether an armed side is known by name, or is a state's. */
    private boolean named(Frame frame) {
        return frame.sides().keySet().stream()
                .anyMatch(party -> party.armed()
                        && (party.state() || party.entity() >= 0 && PartyFinder.armed(text.entity(party.entity()))));
    }

    private boolean nameless(Frame frame) {
        return frame.sides().entrySet().stream()
                .noneMatch(side -> side.getKey().entity() >= 0
                        && (side.getValue() != ReportedEvent.Role.TARGET
                                || !side.getKey().state())
                        && PartyFinder.armed(text.entity(side.getKey().entity())));
    }

    /** Whether a party is armed by more than a vehicle, which may be anybody's. */
    private boolean fights(Party party) {
        return party.armed() && (party.entity() >= 0 || party.state() || !text.has(party.first(), Cue.PLATFORM));
    }

    /** Whether something says that it happened: a verb of its own or of happening beside it, a headline, a count. */
    private boolean asserted(Sentence sentence, Frame frame, boolean counted) {
        if (frame.headline() || counted) {
            return true;
        }
        for (int trigger : frame.triggers()) {
            Trigger.Form form = text.trigger(trigger).form();
            boolean bare = !text.joined(trigger, Clitics.ARTICLE | Clitics.BI | Clitics.LI);
            if (form == Trigger.Form.VERB && bare && !text.has(trigger - 1, Cue.RELATIVE)) {
                return true;
            }
            boolean today = frame.when().isPresent() && text.has(trigger - 1, Cue.RELATIVE) == false;
            if (form == Trigger.Form.PRESENT && today) {
                return true;
            }
            for (int i = Math.max(frame.first(), trigger - ASSERTED); i <= Math.min(frame.last(), trigger + 4); i++) {
                if (text.hasAny(i, Cue.HAPPEN, Cue.CARRY_OUT, Cue.REPEL)
                        && !text.joined(i, Clitics.FUTURE)
                        && !(goesOn(i) && !today)) {
                    return true;
                }
            }
        }
        if (text.any(frame.first(), frame.last(), Cue.RESULT)) {
            return true;
        }
        int anchor = frame.anchor();
        boolean strong = text.trigger(anchor).strong();
        return strong && announced(sentence, anchor);
    }
}
