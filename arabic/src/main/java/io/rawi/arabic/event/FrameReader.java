package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.Sentence.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the events that a sentence tells: triggers into frames, and who, where, when and how many into them. */
final class FrameReader {

    /** How many words may stand between a claimant and "that". */
    private static final int INTRODUCTION = 8;

    private final EventText text;
    private final Owners owners;
    private final PartyFinder parties;
    private final Roles roles;
    private final Tolls tolls;
    private final Places places;
    private final Times times;
    private final Modalities modalities;
    private final Claims claims;
    private final TriggerWorth triggers;
    private final Worth worth;
    private final TypeDecider types;
    private List<Party> pair = List.of();
    /** Who began the event told last, and in which sentence; null where nobody is known. */
    private Party lastActor;

    private int lastActed;

    FrameReader(EventText text, Times times) {
        this.text = text;
        this.times = times;
        parties = new PartyFinder(text);
        owners = new Owners(text);
        roles = new Roles(text);
        tolls = new Tolls(text);
        places = new Places(text);
        modalities = new Modalities(text);
        claims = new Claims(text);
        triggers = new TriggerWorth(text);
        worth = new Worth(text);
        types = new TypeDecider(text);
    }

    /** The events of a sentence, in order. Ask in the order of the text. */
    List<Frame> read(Sentence sentence) {
        Optional<Frame.Claim> claim = claims.of(sentence);
        List<Frame> frames = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            group(sentence, clause, frames);
        }
        if (frames.isEmpty()) {
            return List.of();
        }
        List<Party> named = owners.resolved(parties.find(sentence.first(), sentence.last()));
        int saidUntil = claim.map(said -> introduction(said, sentence.last())).orElse(-1);
        List<Party> all = named.stream()
                .filter(party -> claim.isEmpty() || party.last() < claim.get().first() || party.first() > saidUntil)
                .toList();
        List<Frame> told = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            int from = i == 0 ? sentence.first() : frames.get(i - 1).last() + 1;
            int to =
                    i + 1 == frames.size() ? sentence.last() : frames.get(i + 1).first() - 1;
            complete(sentence, frame, all, Math.min(from, frame.first()), Math.max(to, frame.last()), claim);
            owners.act(frame, named);
            claim.ifPresent(said -> claimant(sentence, frame, said, named));
            bothSides(frame);
            frame.claim(claim);
            if (worth.reports(sentence, frame)) {
                frame.type(types.decide(frame));
                told.add(frame);
                remember(sentence, frame);
                pair = pair(frame).orElse(pair);
            }
        }
        return told;
    }

    /** Whoever says that he did it did it: قالت المقاومة إنها قتلت, تبنى التنظيم الهجوم. */
    private void claimant(Sentence sentence, Frame frame, Frame.Claim claim, List<Party> named) {
        int anchor = frame.anchor();
        boolean adopts = text.any(sentence.first(), sentence.last(), Cue.ADOPT)
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
    private void bothSides(Frame frame) {
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

    /** Puts the triggers of a clause into frames: into the one before where they tell the same event. */
    private void group(Sentence sentence, Clause clause, List<Frame> frames) {
        for (int i = clause.first(); i <= clause.last(); i++) {
            Trigger trigger = text.trigger(i);
            if (trigger == null || !triggers.tells(clause, i)) {
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

    private void complete(
            Sentence sentence, Frame frame, List<Party> all, int from, int to, Optional<Frame.Claim> claim) {
        roles.assign(frame, all, frame.first(), frame.last());
        if (frame.action() == Action.CLASH
                && frame.sides().isEmpty()
                && text.any(frame.last() + 1, Math.min(to, frame.last() + 4), Cue.BETWEEN)) {
            roles.assign(frame, all, frame.last() + 1, to);
        }
        if (frame.sides().isEmpty() && !frame.action().tellsVictims()
                || text.any(frame.first(), frame.anchor(), Cue.RESULT)) {
            roles.assign(frame, all, from, frame.last());
        }
        carriedSubject(sentence, frame, all);
        for (int i = 0; i < frame.triggers().size(); i++) {
            int trigger = frame.triggers().get(i);
            int next = i + 1 < frame.triggers().size() ? frame.triggers().get(i + 1) : to + 1;
            int last = Math.min(to, next - 1 + pairing(frame, trigger, next));
            int start = behindSubject(frame, trigger, last);
            if (text.any(trigger - 6, trigger - 1, Cue.TOTAL) && text.any(trigger - 5, trigger - 1, Cue.PREVIOUS)) {
                continue;
            }
            tolls.of(trigger, start, Math.max(from, frame.first()), last, all).stream()
                    .filter(toll -> frame.tolls().stream()
                            .noneMatch(known -> known.first() == toll.first() && known.kind() == toll.kind()))
                    .forEach(frame.tolls()::add);
        }
        frame.tolls().stream()
                .map(TollCount::victims)
                .filter(victims -> victims != null && !frame.sides().containsKey(victims))
                .filter(victims -> victims.armed() || victims.entity() >= 0 || victims.kind() == Party.Kind.CIVILIAN)
                .forEach(victims -> frame.sides().put(victims, ReportedEvent.Role.TARGET));
        Places open = claim.map(said -> places.without(said.first(), introduction(said, to)))
                .orElse(places);
        boolean introduced = text.any(from, frame.first() - 1, Cue.EXPLAIN);
        int over = over(frame);
        Optional<Places.Found> place = from(frame, open, all)
                .or(() -> open.among(frame.first(), over, all))
                .or(() -> introduced ? open.among(from, frame.first() - 1, all) : Optional.empty())
                .or(() -> over < frame.last() ? Optional.empty() : open.among(frame.last() + 1, to, all))
                .or(() -> open.among(from, frame.first() - 1, all));
        place = place.map(found -> places.country(found)
                ? places.finer(found, open.among(sentence.first(), frame.first() - 1, all))
                : found);
        frame.place(place.map(found -> new Frame.Place(places.value(found), true)));
        int said = claim.map(source -> introduction(source, frame.anchor())).orElse(-1);
        Optional<ReportedEvent.Time> time = (said > frame.first() && said < frame.anchor()
                        ? times.among(said, frame.last(), frame.anchor())
                        : Optional.<ReportedEvent.Time>empty())
                .or(() -> times.among(frame.first(), frame.last(), frame.anchor()))
                .or(() -> times.among(from, to, frame.anchor()));
        frame.when(time.map(value -> new Frame.When(value, true)));
        time.ifPresent(value -> age(frame, value));
    }

    /** Last word before what a crowd protests about: احتجاجا على القصف في بلدة. */
    private int over(Frame frame) {
        for (int i = frame.anchor() + 1; frame.action().family() == Family.CROWD && i <= frame.last() + 1; i++) {
            if (text.has(i, Cue.OVER)) {
                return i - 1;
            }
        }
        return frame.last();
    }

    /** Whoever withdraws does so where he comes from. */
    private Optional<Places.Found> from(Frame frame, Places places, List<Party> all) {
        for (int i = frame.anchor() + 1; frame.action() == Action.WITHDRAW && i < frame.last(); i++) {
            if (text.has(i, Cue.FROM)) {
                return places.among(i + 1, Math.min(frame.last(), i + 4), all);
            }
        }
        return Optional.empty();
    }

    /** Last word of what introduces a claim: what stands before "that" tells of the source, not of the event. */
    private int introduction(Frame.Claim claim, int to) {
        for (int i = claim.last() + 1; i <= Math.min(to, claim.last() + INTRODUCTION); i++) {
            if (text.has(i, Cue.EXPLAIN)) {
                return i;
            }
        }
        return claim.last();
    }

    /** The word from which on a verb's victims may stand: behind its subject, where that stands behind the verb. */
    private static int behindSubject(Frame frame, int trigger, int last) {
        if (frame.action().family() == Family.FLIGHT) {
            return trigger;
        }
        return frame.sides().entrySet().stream()
                .filter(side -> side.getValue() == ReportedEvent.Role.INITIATOR)
                .map(java.util.Map.Entry::getKey)
                .filter(party -> party.first() > trigger && party.first() <= trigger + 3 && party.last() < last)
                .mapToInt(Party::last)
                .findFirst()
                .orElse(trigger);
    }

    /** A verb that goes on with "and" and has no subject of its own has the one before: شن هجوما ... وسيطر على. */
    private void carriedSubject(Sentence sentence, Frame frame, List<Party> all) {
        int anchor = frame.anchor();
        boolean also = text.is(anchor - 1, "كما") || text.is(anchor - 2, "كما") && text.has(anchor - 1, Cue.CARRY_OUT);
        boolean goesOn = text.trigger(anchor).form() != Trigger.Form.NOUN
                        && (text.joined(anchor, Clitics.AND) || also)
                        && (anchor > sentence.first() || unsaid(frame))
                || also;
        if (!goesOn || frame.action().tellsVictims() || frame.sides().containsValue(ReportedEvent.Role.INITIATOR)) {
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
                && (also || unsaid(frame) && owners.agrees(lastActor, text.endsWith(anchor, "ت")))) {
            subject = lastActor;
        }
        if (subject != null) {
            frame.sides().putIfAbsent(subject, ReportedEvent.Role.INITIATOR);
        }
    }

    /** Whether a verb goes on at once with what it hits, so that its subject is the one before: وقصف أهدافا. */
    private boolean unsaid(Frame frame) {
        int next = frame.anchor() + 1;
        boolean hits =
                frame.action().family() == Family.REMOTE || frame.action().family() == Family.TERRITORY;
        return hits
                && text.trigger(frame.anchor()).form() == Trigger.Form.VERB
                && text.hasAny(next, Cue.TARGET, Cue.ON)
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

    /** A trigger that follows at once shares the number behind it: مقتل وإصابة 25. */
    private int pairing(Frame frame, int trigger, int next) {
        boolean shares = text.trigger(trigger).form() == Trigger.Form.NOUN || trigger <= frame.first() + 1;
        if (!shares || text.has(trigger, Cue.DEATH)) {
            return 0;
        }
        return next == trigger + 1 ? 8 : 0;
    }

    private void age(Frame frame, ReportedEvent.Time time) {
        boolean habit = text.any(frame.first(), frame.last(), Cue.PRIOR);
        if (frame.modality() == Modality.BACKGROUND && times.lately(time) && !habit) {
            frame.modality(Modality.REPORTED);
        } else if (frame.modality() == Modality.REPORTED
                && (times.longAgo(time) || times.sums(time) || times.toCome(time) && frame.definite())) {
            frame.modality(Modality.BACKGROUND);
        } else if (frame.modality() == Modality.REPORTED
                && times.toCome(time)
                && frame.action().family() != Family.TALKS) {
            frame.modality(Modality.PLANNED);
        }
    }
}
