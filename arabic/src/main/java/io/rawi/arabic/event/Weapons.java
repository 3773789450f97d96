package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;

/** Tells with what an event was done, from the words around what tells it and from who does it. */
final class Weapons {

    /** How far before a verb the strikes may stand that are its subject. */
    private static final int STRIKES = 8;

    private final EventText text;

    Weapons(EventText text) {
        this.text = text;
    }

    boolean suicide(Frame frame) {
        return near(frame, Cue.SUICIDE)
                || text.any(frame.first(), frame.last(), Cue.SELF)
                        && frame.triggers().stream()
                                .anyMatch(trigger -> text.trigger(trigger).action() == Action.DETONATE
                                        || text.trigger(trigger).action() == Action.BLAST);
    }

    boolean aerial(Frame frame) {
        boolean byCoalition = frame.sides().entrySet().stream()
                .anyMatch(side -> side.getValue() == Role.INITIATOR && coalition(side.getKey()) && fromAbove(frame));
        return near(frame, Cue.BARREL)
                || nearTrigger(frame, Cue.AIRCRAFT)
                || flown(frame)
                || byCoalition && !near(frame, Cue.SHELL);
    }

    /** Whether it is strikes that hit: الضربات استهدفت, نفذت 17 ضربة جوية ... واستهدفت. */
    boolean struck(Frame frame) {
        int verb = frame.anchor();
        if (text.trigger(verb).form() == Trigger.Form.NOUN) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - STRIKES); i--) {
            if (text.has(i, Cue.BLOW) && (i == verb - 1 || text.has(i + 1, Cue.AIRCRAFT))) {
                return true;
            }
            if (text.breakAfter(i).atLeast(Break.SENTENCE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether whoever killed flies. */
    static boolean flown(Frame frame) {
        return frame.sides().entrySet().stream()
                .anyMatch(side ->
                        side.getValue() == Role.INITIATOR && side.getKey().aircraft());
    }

    private boolean fromAbove(Frame frame) {
        return frame.action() == Action.BOMBARDMENT
                || frame.action() == Action.ATTACK && text.any(frame.first(), frame.last(), Cue.AIRCRAFT);
    }

    /** Whether troops fell upon somebody: أغارت القوات, where no strike and nothing that flies is named. */
    boolean raided(Frame frame) {
        boolean strike = frame.triggers().stream()
                .map(text::trigger)
                .anyMatch(told -> told.action() == Action.AIR_STRIKE && told.form() == Trigger.Form.NOUN);
        return !strike
                && text.trigger(frame.anchor()).action() == Action.AIR_STRIKE
                && !aerial(frame)
                && frame.sides().keySet().stream().noneMatch(Party::aircraft);
    }

    /** What a coalition bombs, it bombs from the air, unless artillery is named. */
    private boolean coalition(Party party) {
        return party.entity() >= 0
                && text.entity(party.entity())
                        .entry()
                        .map(entry -> entry.kind().equals("coalition"))
                        .orElse(false);
    }

    /** Whether a word right behind one of the triggers has a cue. */
    boolean nearTrigger(Frame frame, Cue cue) {
        return nearTrigger(frame, cue, 2);
    }

    boolean nearTrigger(Frame frame, Cue cue, int reach) {
        return frame.triggers().stream()
                .anyMatch(trigger -> text.any(trigger + 1, Math.min(frame.last(), trigger + reach), cue));
    }

    boolean near(Frame frame, Cue cue) {
        for (int i = frame.first(); i <= frame.last(); i++) {
            if (text.has(i, cue) && text.joined(i, Clitics.BI) && used(i)) {
                return true;
            }
        }
        for (int trigger : frame.triggers()) {
            boolean victims = text.trigger(trigger).action().tellsVictims();
            int from = Math.max(frame.first(), trigger - (victims ? 16 : 4));
            int to = Math.min(frame.last(), trigger + (victims ? 16 : 10));
            for (int i = from; i <= to; i++) {
                if (text.has(i, cue) && used(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a weapon is one, and is used: no tear gas, and nothing that is kept in a store. */
    private boolean used(int i) {
        return !text.has(i + 1, Cue.STUN) && !text.any(i - 3, i - 1, Cue.STORE);
    }
}
