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
    private final Claims claims;
    private final Worth worth;
    private final TypeDecider types;
    private final FrameGrouping grouping;
    private final Actors actors;

    FrameReader(EventText text, Times times) {
        this.text = text;
        this.times = times;
        parties = new PartyFinder(text);
        owners = new Owners(text);
        roles = new Roles(text);
        tolls = new Tolls(text);
        places = new Places(text);
        claims = new Claims(text);
        worth = new Worth(text);
        types = new TypeDecider(text);
        grouping = new FrameGrouping(text, worth);
        actors = new Actors(text, owners);
    }

    /** The events of a sentence, in order. Ask in the order of the text. */
    List<Frame> read(Sentence sentence) {
        Optional<Frame.Claim> claim = claims.of(sentence);
        List<Frame> frames = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            grouping.group(sentence, clause, frames);
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
            claim.ifPresent(said -> actors.claimant(sentence, frame, said, named));
            actors.bothSides(frame);
            frame.claim(claim);
            if (worth.reports(sentence, frame)) {
                frame.type(types.decide(frame));
                told.add(frame);
                actors.keep(sentence, frame);
            }
        }
        return told;
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
        boolean recalled =
                frame.action() == Action.ATTACK && text.any(frame.anchor() + 1, frame.anchor() + 3, Cue.RELATIVE);
        if (recalled && frame.sides().isEmpty()) {
            roles.assign(frame, all, frame.last() + 1, to);
        }
        actors.carriedSubject(sentence, frame, all);
        for (int i = 0; i < frame.triggers().size(); i++) {
            int trigger = frame.triggers().get(i);
            int next = next(frame, i, to);
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
        tolls.others(frame.tolls());
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

    /** The trigger behind one; not the second word of one that says a death in two: لقي خمسة مصرعهم بينهم طفل. */
    private int next(Frame frame, int index, int to) {
        List<Integer> triggers = frame.triggers();
        int next = index + 1;
        boolean perish = text.trigger(triggers.get(index)).action() == Action.PERISH;
        if (perish && next < triggers.size() && text.has(triggers.get(next), Cue.DEATH)) {
            next++;
        }
        return next < triggers.size() ? triggers.get(next) : to + 1;
    }

    /** A trigger that follows at once shares the number behind it: مقتل وإصابة 25. */
    private int pairing(Frame frame, int trigger, int next) {
        boolean shares = text.trigger(trigger).form() == Trigger.Form.NOUN || trigger <= frame.first() + 1;
        if (!shares || text.has(trigger, Cue.DEATH)) {
            return 0;
        }
        return next == trigger + 1 ? 8 : 0;
    }

    /** Whether a verb in the past counts victims: a time that seems to come is read wrong. */
    private boolean done(Frame frame) {
        return frame.tolls().stream().anyMatch(toll -> toll.count().stated())
                && frame.triggers().stream()
                        .map(text::trigger)
                        .anyMatch(trigger -> trigger.form() == Trigger.Form.VERB
                                && trigger.action().tellsVictims());
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
                && frame.action().family() != Family.TALKS
                && !done(frame)) {
            frame.modality(Modality.PLANNED);
        }
    }
}
