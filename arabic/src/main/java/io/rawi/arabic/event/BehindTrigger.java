package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;

/** Tells the part of a party that stands right behind a word of an event: subject of a verb, or object. */
final class BehindTrigger {

    private static final int NEAR = 3;
    private static final List<String> RESUMED =
            List.of("منها", "منه", "فيها", "فيه", "بها", "به", "عليها", "عليه", "خلالها", "خلاله", "عبرها");

    private final EventText text;

    BehindTrigger(EventText text) {
        this.text = text;
    }

    /** @param trigger the last word before the party that tells the event */
    Role of(Frame frame, int trigger, Party party) {
        Trigger told = text.trigger(trigger);
        Action action = told.action();
        if (frame.action() == Action.CLASH && action == Action.CLASH) {
            return Role.PARTICIPANT;
        }
        if (party.kind() != Party.Kind.ARMED) {
            return action.family() == Family.CROWD ? Role.INITIATOR : Role.TARGET;
        }
        if (action == Action.ATTACK
                && told.form() != Trigger.Form.NOUN
                && frame.anchor() < trigger
                && text.trigger(frame.anchor()).action() != Action.KILL) {
            return Role.TARGET;
        }
        boolean taken = action == Action.KILL || action == Action.CAPTURE || action.family() == Family.CUSTODY;
        if (relative(trigger) || taken && text.has(party.first() - 1, Cue.ONE_OF)) {
            return Role.TARGET;
        }
        boolean endured = action == Action.WOUND
                || action == Action.WOUNDED
                || action == Action.DEAD
                || action == Action.PERISH
                || action == Action.FALL
                || action == Action.MISSING
                || action == Action.CAPTIVE;
        if (endured) {
            return Role.TARGET;
        }
        boolean aim = text.joined(trigger, Clitics.LI) && frame.modality() == ReportedEvent.Modality.PLANNED;
        if (aim) {
            return Role.TARGET;
        }
        if (told.form() == Trigger.Form.NOUN || action == Action.KILL) {
            boolean against = action == Action.KILL
                    || action == Action.CAPTURE
                    || action.family() == Family.CUSTODY
                    || action == Action.ASSASSINATE
                    || action == Action.EXECUTE;
            if (against) {
                boolean did = action == Action.KILL || action == Action.CAPTURE;
                return did && definiteForce(party) && counted(party) ? Role.INITIATOR : Role.TARGET;
            }
            return Role.INITIATOR;
        }
        boolean some = text.has(party.first() - 1, Cue.FROM)
                && (text.has(party.first() - 2, Cue.QUANTIFIER) || text.quantityAt(party.first() - 2) >= 0);
        if (struck(frame, trigger) || some) {
            return Role.TARGET;
        }
        boolean object = !text.joined(party.first(), Clitics.ARTICLE)
                && text.has(party.first(), Cue.FIGHTER)
                && (text.endsWith(party.first(), "ا") || text.endsWith(party.first(), "ين"));
        return object || Roles.hasInitiator(frame) && !text.joined(party.first(), Clitics.ARTICLE)
                ? Role.TARGET
                : Role.INITIATOR;
    }

    /** Whether a verb tells of the word before "which", so that its object follows: اللغم الذي كان يستهدف قوات الأمن. */
    private boolean relative(int verb) {
        Trigger told = text.trigger(verb);
        boolean which =
                text.has(verb - 1, Cue.RELATIVE) || text.has(verb - 1, Cue.WAS) && text.has(verb - 2, Cue.RELATIVE);
        return which
                && told.form() != Trigger.Form.NOUN
                && (told.action() == Action.ATTACK || told.action() == Action.BOMBARDMENT)
                && !text.endsWith(verb, "ه")
                && !text.endsWith(verb, "ها")
                && !resumed(verb + 1);
    }

    /** Whether a word takes "which" up again, so that the verb before has another subject: المناطق التي قصفت منها القوات. */
    private boolean resumed(int i) {
        return RESUMED.stream().anyMatch(word -> text.is(i, word));
    }

    /** Whether a strike told before is the subject of a verb: غارات قصفت دبابات. */
    private boolean struck(Frame frame, int verb) {
        return frame.triggers().stream()
                .anyMatch(trigger -> trigger < verb
                        && verb - trigger <= NEAR * 2
                        && text.trigger(trigger).form() == Trigger.Form.NOUN
                        && text.trigger(trigger).action() == Action.AIR_STRIKE
                        && !text.joined(verb, Clitics.AND));
    }

    private boolean definiteForce(Party party) {
        return party.entity() >= 0 && party.entity() == text.entityAt(party.first())
                || text.has(party.first(), Cue.FORCE)
                || text.endsWith(party.first(), "و")
                || text.endsWith(party.first(), "ون");
    }

    /** Whether a number or a person stands right behind, whom the party killed. */
    private boolean counted(Party party) {
        int next = party.last() + 1;
        return text.quantityAt(next) >= 0
                || text.hasAny(next, Cue.CIVILIAN, Cue.CHILD, Cue.WOMAN, Cue.FIGHTER)
                        && !text.joined(next, Clitics.AND);
    }
}
