package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import java.util.List;
import java.util.Optional;

/** Tells who takes part though the clause itself does not: who acted before, who claims it, who fought whom. */
final class Actors {

    /** How many words may stand between who carries out and a comma behind which the attack follows. */
    private static final int BEGUN = 8;

    private final EventText text;
    private final Owners owners;
    private List<Party> pair = List.of();
    /** Who began the event told last, and in which sentence; null where nobody is known. */
    private Party lastActor;

    private int lastActed;

    Actors(EventText text, Owners owners) {
        this.text = text;
        this.owners = owners;
    }

    /** Keeps who began an event and who fought whom, for what is told next. */
    void keep(Sentence sentence, Frame frame) {
        remember(sentence, frame);
        pair = pair(frame).orElse(pair);
    }

    /** Whoever says that he did it did it: قالت المقاومة إنها قتلت, تبنى التنظيم الهجوم. */
    void claimant(Sentence sentence, Frame frame, Frame.Claim claim, List<Party> named) {
        int anchor = frame.anchor();
        boolean adopts = adopts(sentence)
                && !text.any(Math.max(sentence.first(), claim.first() - 4), claim.first() - 1, Cue.NEGATION);
        boolean verb = text.trigger(anchor).form() != Trigger.Form.NOUN
                && (text.has(anchor - 1, Cue.THAT_IT) || text.has(anchor - 2, Cue.THAT_IT));
        boolean able = text.any(anchor - 4, anchor - 3, Cue.THAT_IT) && text.any(anchor - 3, anchor - 1, Cue.ABLE);
        boolean self = anchor > claim.last() && (verb || able);
        if (!adopts && !self
                || frame.action() == Action.CLASH
                || frame.sides().containsValue(ReportedEvent.Role.INITIATOR)) {
            return;
        }
        named.stream()
                .filter(party -> party.armed() && party.first() >= claim.first() && party.first() <= claim.last())
                .filter(party -> self || !party.state())
                .findFirst()
                .ifPresent(party -> frame.sides().put(party, ReportedEvent.Role.INITIATOR));
    }

    /** Whether somebody says that he did it, and not that he did not: لم يعلنوا المسؤولية. */
    private boolean adopts(Sentence sentence) {
        boolean adopts = false;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (text.has(i, Cue.ADOPT)) {
                if (text.any(Math.max(sentence.first(), i - 3), i - 1, Cue.NEGATION)) {
                    return false;
                }
                adopts = true;
            }
        }
        return adopts;
    }

    private void remember(Sentence sentence, Frame frame) {
        frame.sides().entrySet().stream()
                .filter(side -> side.getValue() == ReportedEvent.Role.INITIATOR)
                .map(java.util.Map.Entry::getKey)
                .filter(Party::armed)
                .findFirst()
                .ifPresent(party -> {
                    lastActor = party;
                    lastActed = sentence.number();
                });
    }

    /** The two sides named last fight again: اشتباكات بين الطرفين. */
    void bothSides(Frame frame) {
        if (frame.action() == Action.CLASH
                && frame.sides().isEmpty()
                && text.any(frame.first(), frame.last(), Cue.BOTH)) {
            pair.forEach(party -> frame.sides().put(party, ReportedEvent.Role.PARTICIPANT));
        }
    }

    private static Optional<List<Party>> pair(Frame frame) {
        List<Party> named = frame.sides().keySet().stream()
                .filter(party -> party.armed() && party.entity() >= 0)
                .toList();
        return Optional.of(named).filter(parties -> parties.size() == 2);
    }

    /** A verb that goes on with "and" and has no subject of its own has the one before: شن هجوما ... وسيطر على. */
    void carriedSubject(Sentence sentence, Frame frame, List<Party> all) {
        int anchor = frame.anchor();
        boolean also = text.is(anchor - 1, "كما") || text.is(anchor - 2, "كما") && text.has(anchor - 1, Cue.CARRY_OUT);
        boolean after = text.is(anchor - 1, "بعدما") || text.is(anchor - 1, "ان") && text.is(anchor - 2, "بعد");
        boolean goesOn = text.trigger(anchor).form() != Trigger.Form.NOUN
                        && (text.joined(anchor, Clitics.AND) || also || after && unsaid(frame))
                        && (anchor > sentence.first() || unsaid(frame))
                || also
                || again(sentence, frame);
        begun(frame, all);
        boolean suffered = text.trigger(anchor).action().tellsVictims() && text.is(anchor - 1, "كما");
        if (!goesOn
                || suffered
                || frame.action().tellsVictims()
                || frame.sides().containsValue(ReportedEvent.Role.INITIATOR)) {
            return;
        }
        Party subject = null;
        for (Party party : all) {
            if (party.last() < frame.first() && party.armed() && (subject == null || acts(party))) {
                subject = party;
            }
        }
        if (subject == null
                && lastActor != null
                && sentence.number() - lastActed <= 1
                && (also
                        || again(sentence, frame)
                        || unsaid(frame) && owners.agrees(lastActor, text.endsWith(anchor, "ت")))) {
            subject = lastActor;
        }
        if (subject != null) {
            frame.sides().putIfAbsent(subject, ReportedEvent.Role.INITIATOR);
        }
    }

    /** Whether a sentence begins with "and carried out" and the strikes at once: its subject is the one before. */
    private boolean again(Sentence sentence, Frame frame) {
        int verb = sentence.first();
        return text.has(verb, Cue.CARRY_OUT)
                && text.joined(verb, Clitics.AND)
                && frame.anchor() - verb <= 3
                && (text.quantityAt(verb + 1) >= 0 || text.trigger(verb + 1) != null);
    }

    /** Who carries out an attack that a comma parts from him: نفذ التحالف أمس، غارات. */
    private void begun(Frame frame, List<Party> all) {
        boolean attack = frame.action().family() == Family.REMOTE || frame.action() == Action.ATTACK;
        if (!attack
                || text.trigger(frame.anchor()).form() != Trigger.Form.NOUN
                || frame.sides().containsValue(ReportedEvent.Role.INITIATOR)
                || frame.sides().containsValue(ReportedEvent.Role.PARTICIPANT)) {
            return;
        }
        all.stream()
                .filter(party -> party.armed() && party.last() < frame.first())
                .filter(party -> frame.first() - party.last() <= BEGUN)
                .filter(party -> text.has(party.first() - 1, Cue.CARRY_OUT))
                .filter(party -> !told(party.last() + 1, frame.first() - 1))
                .findFirst()
                .ifPresent(party -> frame.sides().put(party, ReportedEvent.Role.INITIATOR));
    }

    private boolean told(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (text.trigger(i) != null || text.breakAfter(i).atLeast(Break.SENTENCE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb goes on at once with what it hits, so that its subject is the one before: وقصف أهدافا. */
    private boolean unsaid(Frame frame) {
        int next = frame.anchor() + 1;
        boolean hits =
                frame.action().family() == Family.REMOTE || frame.action().family() == Family.TERRITORY;
        return hits
                && text.trigger(frame.anchor()).form() == Trigger.Form.VERB
                && text.hasAny(next, Cue.TARGET, Cue.ON, Cue.AREA)
                && !text.joined(next, Clitics.BI);
    }

    /** Whether a party stands where a subject does: behind a verb, "that", or a break. */
    private boolean acts(Party party) {
        int at = party.first() - 1;
        Trigger told = text.trigger(at);
        return text.breakAfter(at).atLeast(Break.CLAUSE)
                || text.hasAny(at, Cue.EXPLAIN, Cue.CARRY_OUT, Cue.HAPPEN, Cue.ABLE)
                || told != null
                        && told.form() != Trigger.Form.NOUN
                        && !told.action().tellsVictims();
    }
}
