package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;

/** Tells from the words before a trigger whether what it tells is told as having happened. */
final class Modalities {

    private static final int NEAR = 3;
    private static final int REACH = 9;

    private final EventText text;

    Modalities(EventText text) {
        this.text = text;
    }

    Modality of(Sentence sentence, Sentence.Clause clause, int trigger) {
        if (text.joined(trigger, Clitics.FUTURE)) {
            return Modality.PLANNED;
        }
        boolean verb = text.trigger(trigger).form() != Trigger.Form.NOUN;
        if (verb && text.joined(trigger, Clitics.LI) && text.trigger(trigger).form() == Trigger.Form.PRESENT) {
            return Modality.HYPOTHETICAL;
        }
        if (text.has(trigger - 1, Cue.NO) && verb) {
            return Modality.NEGATED;
        }
        boolean crowd = text.trigger(trigger).action().family() == Action.Family.CROWD;
        for (int i = trigger - 1; i >= Math.max(clause.first(), trigger - REACH); i--) {
            int away = trigger - i;
            if (text.joined(i, Clitics.FUTURE) && (away <= NEAR || text.has(i, Cue.CARRY_OUT))) {
                return Modality.PLANNED;
            }
            boolean drone = text.has(i + 1, Cue.UNMANNED);
            if (!drone && text.has(i, Cue.NEGATION) && (away <= NEAR || text.hasAny(i, Cue.SAY, Cue.DENY))) {
                return Modality.NEGATED;
            }
            if (text.has(i, Cue.PRIOR) || text.has(i, Cue.RESPONSE)) {
                return Modality.BACKGROUND;
            }
            if (text.has(i, Cue.FAIL) && away <= NEAR) {
                return Modality.REPORTED;
            }
            if (text.has(i, Cue.HYPOTHESIS) && (!text.has(i, Cue.HAD) || wouldBe(i, trigger))) {
                return Modality.HYPOTHETICAL;
            }
            if (text.has(i, Cue.CARRY_OUT) && (text.joined(i, Clitics.LI) || text.has(i - 1, Cue.ON))) {
                return Modality.HYPOTHETICAL;
            }
            if (text.has(i, Cue.INTENT) && !crowd && away <= NEAR + (verb ? 1 : 4)) {
                return Modality.PLANNED;
            }
        }
        return recalled(sentence, trigger) ? Modality.BACKGROUND : Modality.REPORTED;
    }

    /** Whether قد stands before a verb in the present: it may be. */
    private boolean wouldBe(int had, int trigger) {
        int next = had + 1;
        char first = text.firstLetter(next);
        return (first == 'ي' || first == 'ت') && (next == trigger ? present(trigger) : text.has(next, Cue.CARRY_OUT));
    }

    private boolean present(int trigger) {
        return text.trigger(trigger).form() == Trigger.Form.PRESENT;
    }

    /** Whether a pluperfect or a word of recalling goes before: كان ... قد, يذكر أن. */
    private boolean recalled(Sentence sentence, int trigger) {
        boolean recall = text.has(sentence.first(), Cue.RECALL) || text.has(sentence.first() + 1, Cue.RECALL);
        if (recall) {
            return true;
        }
        for (int i = sentence.first(); i < trigger; i++) {
            if (text.has(i, Cue.WAS)
                    && (i <= sentence.first() + 1 || text.any(i + 1, Math.min(trigger - 1, i + REACH), Cue.HAD))) {
                return true;
            }
        }
        return false;
    }
}
