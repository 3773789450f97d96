package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.Sentence.Clause;
import java.util.List;
import java.util.Optional;

/** Puts the words of a clause that tell an event into frames: those that tell one event into one. */
final class FrameGrouping {

    private final EventText text;
    private final TriggerWorth triggers;
    private final Modalities modalities;
    private final Worth worth;

    FrameGrouping(EventText text, Worth worth) {
        this.text = text;
        this.worth = worth;
        triggers = new TriggerWorth(text);
        modalities = new Modalities(text);
    }

    /** Puts the triggers of a clause into frames: into the one before where they tell the same event. */
    void group(Sentence sentence, Clause clause, List<Frame> frames) {
        for (int i = clause.first(); i <= clause.last(); i++) {
            Trigger trigger = text.trigger(i);
            if (trigger == null || !triggers.tells(clause, i)) {
                continue;
            }
            if (text.has(i, Cue.DESTROY) && !frames.isEmpty()) {
                destroyed(frames.get(frames.size() - 1), clause, i);
                continue;
            }
            Modality modality = modalities.of(sentence, clause, i);
            Frame before = frames.isEmpty() ? null : frames.get(frames.size() - 1);
            Optional<Action> joined = before == null || !linked(before, clause, i)
                    ? Optional.empty()
                    : Actions.joined(before.action(), trigger.action());
            if (joined.isPresent() && compatible(before.modality(), modality, trigger)) {
                before.becomes(joined.get());
                before.triggers().add(i);
                before.reaches(clause.first(), clause.last());
                continue;
            }
            if (before != null && before.last() == clause.last() && before.first() == clause.first()) {
                if (trigger.action().tellsVictims() && !before.action().tellsVictims()) {
                    continue;
                }
                if (behindCause(clause, i) && before.anchor() < i) {
                    continue;
                }
            }
            boolean noun = trigger.form() == Trigger.Form.NOUN && !trigger.strong();
            if (noun && text.any(Math.max(clause.first(), i - 2), i - 1, Cue.AFTER)
                    || text.has(i - 1, Cue.EXPLAIN) && text.hasAny(i - 2, Cue.SINCE, Cue.BEFORE)) {
                continue;
            }
            Frame frame =
                    new Frame(sentence.number(), i, text.headline(i), trigger.action(), clause.first(), clause.last());
            frame.modality(modality);
            frame.definite(worth.known(i));
            frames.add(frame);
        }
    }

    /** What is destroyed behind an attack is what that one did, and no attack of its own. */
    private static void destroyed(Frame attack, Clause clause, int verb) {
        boolean adjacent = attack.last() >= clause.first() - 1;
        if (adjacent && Actions.joined(attack.action(), Action.ATTACK).isPresent()) {
            attack.triggers().add(verb);
            attack.reaches(clause.first(), clause.last());
        }
    }

    private static boolean compatible(Modality before, Modality here, Trigger trigger) {
        return before == here || trigger.form() == Trigger.Form.NOUN && here != Modality.NEGATED;
    }

    /** Whether a trigger can belong to the frame before: the same clause, or a clause that goes on from it. */
    private boolean linked(Frame before, Clause clause, int trigger) {
        if (before.last() >= clause.first()) {
            return true;
        }
        for (int i = before.last() + 1; i <= clause.first() + 2 && i < trigger; i++) {
            if (text.has(i, Cue.ASIDE) && text.has(i - 1, Cue.FROM)) {
                return false;
            }
        }
        Action action = text.trigger(trigger).action();
        if (action == Action.ATTACK
                && clause.first() == trigger
                && clause.first() == before.last() + 1
                && text.trigger(trigger).form() == Trigger.Form.VERB
                && !text.joined(trigger, Clitics.AND)) {
            return true;
        }
        if (text.is(clause.first(), "كما")
                && text.trigger(trigger).form() == Trigger.Form.VERB
                && text.any(trigger + 1, clause.last(), Cue.CARRY_OUT)) {
            return false;
        }
        boolean victims = action.tellsVictims() || before.action().tellsVictims();
        boolean noun = text.trigger(trigger).form() == Trigger.Form.NOUN
                || action == Action.BOMBARDMENT && text.has(trigger - 1, Cue.IN);
        boolean goesOn = text.any(clause.first(), Math.min(trigger, clause.first() + 4), Cue.RESULT)
                || text.any(clause.first(), Math.min(trigger, clause.first() + 3), Cue.CAUSE)
                || text.any(clause.first(), Math.min(trigger, clause.first() + 3), Cue.RELATIVE);
        boolean within = text.joined(trigger, Clitics.BI)
                || text.any(trigger - 3, trigger - 1, Cue.IN)
                || text.any(trigger - 3, trigger - 1, Cue.CAUSE);
        return victims && (action.tellsVictims() || noun && within)
                || goesOn && noun
                || noun
                        && text.joined(trigger, Clitics.ARTICLE)
                        && before.action().family() == action.family();
    }

    private boolean behindCause(Clause clause, int trigger) {
        return text.any(Math.max(clause.first(), trigger - 3), trigger - 1, Cue.CAUSE)
                || text.any(Math.max(clause.first(), trigger - 3), trigger - 1, Cue.RELATIVE);
    }
}
