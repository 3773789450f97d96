package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;

/** Tells whether a party that stands before a trigger is its subject, and what part a subject takes. */
final class Subjects {

    private static final int NEAR = 3;

    private final EventText text;

    Subjects(EventText text) {
        this.text = text;
    }

    /** Whether a party before a verb is its subject: no other verb and no break stands between. */
    boolean is(Party party, int anchor) {
        if (text.any(party.last() + 1, anchor - 1, Cue.ENDURE)) {
            return false;
        }
        boolean noun = text.trigger(anchor).form() == Trigger.Form.NOUN;
        boolean victims = text.trigger(anchor).action().tellsVictims();
        if (noun && !(victims ? able(party, anchor) : introduced(party, anchor))) {
            return false;
        }
        for (int i = party.last() + 1; i < anchor; i++) {
            if (text.breakAfter(i).atLeast(Break.SENTENCE)
                    || text.trigger(i) != null
                            && text.trigger(i).form() != Trigger.Form.NOUN
                            && !text.has(i, Cue.HAPPEN)
                    || text.hasAny(i, Cue.RELATIVE, Cue.SAY)) {
                return false;
            }
        }
        int at = party.first() - 1;
        return anchor - party.last() <= NEAR * 3 && !text.hasAny(at, Cue.ON, Cue.FROM, Cue.IN, Cue.WITH, Cue.AGAINST);
    }

    /** Whether a verb of carrying out or being able stands around: تمكنت قوات ... من قتل, شن الطيران غارات. */
    private boolean introduced(Party party, int anchor) {
        for (int i = Math.max(0, party.first() - NEAR); i < anchor; i++) {
            if (text.hasAny(i, Cue.CARRY_OUT, Cue.ABLE, Cue.HAPPEN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether victims follow a verb of killing at once; without, its subject was killed. */
    private boolean kills(int verb) {
        for (int i = verb + 1; i <= verb + NEAR + 2; i++) {
            if (text.breakAfter(i - 1).atLeast(Break.CLAUSE)
                    || i == verb + 1 && text.conjoined(i)
                    || text.joined(i, Clitics.AND) && text.has(i, Cue.EXPLAIN)
                    || text.hasAny(i, Cue.IN, Cue.CAUSE, Cue.ON)
                    || text.trigger(i) != null) {
                return false;
            }
            if (text.quantityAt(i) >= 0
                    || text.hasAny(i, Cue.CIVILIAN, Cue.FIGHTER, Cue.CHILD, Cue.WOMAN, Cue.QUANTIFIER)) {
                return true;
            }
        }
        return false;
    }

    private boolean able(Party party, int anchor) {
        return text.any(Math.max(0, party.first() - NEAR), anchor - 1, Cue.ABLE);
    }

    /** Whether a party before an event noun fell into it: وقع رتل في كمين, تعرضت دورية لهجوم. */
    boolean suffers(Party party, int anchor) {
        boolean noun = text.trigger(anchor).form() == Trigger.Form.NOUN
                || text.joined(anchor, Clitics.LI | Clitics.BI | Clitics.ARTICLE);
        if (noun && text.has(party.first() - 1, Cue.ENDURE) && text.joined(anchor, Clitics.LI)) {
            return true;
        }
        return noun
                && anchor - party.last() <= NEAR
                && (text.any(party.first() - 2, party.first() - 1, Cue.ENDURE)
                        || text.any(party.first() - 2, party.first() - 1, Cue.HAPPEN)
                                && (text.joined(anchor, Clitics.BI) || text.has(anchor - 1, Cue.IN)));
    }

    Role role(int anchor) {
        Trigger trigger = text.trigger(anchor);
        Action action = trigger.action();
        boolean endured = action == Action.WOUND
                || action == Action.PERISH
                || action == Action.FALL
                || action == Action.MISSING
                || action == Action.KILL && trigger.form() == Trigger.Form.VERB && !kills(anchor);
        return endured ? Role.TARGET : Role.INITIATOR;
    }
}
