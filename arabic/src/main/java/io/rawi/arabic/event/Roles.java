package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;
import java.util.Optional;

/** Tells the parts that the parties around a trigger take, from the words that go before each and from the order. */
final class Roles {

    private static final int NEAR = 3;
    /** How far behind "without" those may stand who are not hurt. */
    private static final int WITHOUT = 8;

    private final EventText text;
    private final Subjects subjects;
    private final MarkedRoles marks;
    private final BehindTrigger behind;

    Roles(EventText text) {
        this.text = text;
        subjects = new Subjects(text);
        marks = new MarkedRoles(text);
        behind = new BehindTrigger(text);
    }

    /** Gives the parties from word {@code first} to {@code last} their parts in a frame. */
    void assign(Frame frame, List<Party> parties, int first, int last) {
        Party before = null;
        Role roleBefore = null;
        for (Party party : parties) {
            if (party.kind() == Party.Kind.SITE && text.joined(party.first(), Clitics.KA)) {
                continue;
            }
            if (party.kind() == Party.Kind.SITE
                    && text.joined(party.first(), Clitics.BI)
                    && (frame.action() != Action.BLAST || text.any(party.first(), party.last() + 1, Cue.BOMB))) {
                continue;
            }
            if (charge(frame, party)) {
                continue;
            }
            if (text.joined(party.first(), Clitics.BI) && text.has(party.first(), Cue.PLATFORM)) {
                continue;
            }
            if (text.has(party.first() - 1, Cue.ARM)
                    || text.has(party.first() - 1, Cue.ASCRIBED) && !text.joined(party.first(), Clitics.LI)) {
                continue;
            }
            if (party.first() < first || party.last() > last || frame.sides().containsKey(party)) {
                continue;
            }
            if (without(party)) {
                continue;
            }
            Optional<Role> role = continues(party, before)
                    ? Optional.ofNullable(roleBefore)
                    : marks.of(frame, party).or(() -> marks.nation(party) ? Optional.empty() : placed(frame, party));
            role.filter(part -> worthy(frame, party, part))
                    .ifPresent(part -> frame.sides().put(party, part));
            before = party;
            roleBefore = role.orElse(null);
        }
        latter(frame, parties, first, last);
    }

    /** Whether it is told that a party took no part: دون ورود أنباء عن إصابات في صفوف المدنيين. */
    private boolean without(Party party) {
        for (int i = party.first() - 1; i >= party.first() - WITHOUT && i >= 0; i--) {
            Trigger between = text.trigger(i);
            if (text.breakAfter(i).atLeast(Break.CLAUSE)
                    || text.has(i, Cue.RELATIVE)
                    || between != null && !between.action().tellsVictims()) {
                return false;
            }
            if (text.has(i, Cue.WITHOUT) && !text.has(i + 1, Cue.UNMANNED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a vehicle is the bomb, and not what it hit: انفجار سيارة مفخخة. */
    private boolean charge(Frame frame, Party party) {
        boolean blown = frame.action() == Action.BLAST
                || frame.action() == Action.DETONATE
                || frame.action().tellsVictims();
        return blown && party.kind() == Party.Kind.SITE && text.any(party.first(), party.last() + 1, Cue.BOMB);
    }

    /** The latter carried it out: هجوم نفذه الأخير. */
    private void latter(Frame frame, List<Party> parties, int first, int last) {
        for (int i = Math.max(1, first); i <= last; i++) {
            if (text.has(i - 1, Cue.CARRY_OUT) && text.is(i, "الاخير")) {
                int at = i;
                parties.stream()
                        .filter(party -> party.last() < at && party.first() >= first && party.armed())
                        .reduce((a, b) -> b)
                        .ifPresent(party -> frame.sides().put(party, Role.INITIATOR));
            }
        }
    }

    private boolean worthy(Frame frame, Party party, Role role) {
        if (role == Role.INITIATOR && text.hasAny(party.first() - 1, Cue.SOURCE, Cue.CONTROL)) {
            return false;
        }
        if (party.kind() == Party.Kind.ARMED) {
            return frame.action() != Action.PROTEST || role != Role.INITIATOR;
        }
        if (party.kind() == Party.Kind.CIVILIAN) {
            return role == Role.TARGET
                    || text.has(party.first(), Cue.SETTLER)
                    || frame.action().family() == Family.CROWD
                    || frame.action().family() == Family.FLIGHT;
        }
        boolean land = text.is(party.first(), "الاراضي") || text.is(party.first(), "اراضي");
        return role == Role.TARGET
                && (party.entity() >= 0 || frame.action().family() != Family.TERRITORY)
                && !(land && frame.action().family() != Family.PROPERTY);
    }

    /** Whether a party is joined to the one before by "and". */
    private boolean continues(Party party, Party before) {
        if (before == null) {
            return false;
        }
        boolean apart = party.first() > 0 && text.is(party.first() - 1, "و");
        int side = oneHand(before, party);
        boolean onOneHand = side >= 0;
        int last = onOneHand ? side : before.last();
        return last + (apart ? 2 : 1) >= party.first()
                && (apart || text.conjoined(party.first()))
                && (onOneHand || !text.breakAfter(last).atLeast(Break.CLAUSE));
    }

    /** Where "on one hand" ends between two parties, behind what belongs to the first; -1 for none. */
    private int oneHand(Party before, Party party) {
        for (int i = before.last() + 1; i <= Math.min(before.last() + NEAR, party.first() - 2); i++) {
            if (text.has(i, Cue.FROM) && text.has(i + 1, Cue.ASIDE)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The part that the place beside a trigger gives. */
    private Optional<Role> placed(Frame frame, Party party) {
        int nearest = -1;
        for (int trigger : frame.triggers()) {
            nearest = trigger < party.first() ? Math.max(nearest, trigger) : nearest;
        }
        if (nearest >= 0
                && text.trigger(nearest).form() != Trigger.Form.NOUN
                && hasInitiator(frame)
                && party.armed()
                && !MarkedRoles.fights(frame)
                && directObject(frame, party)) {
            return Optional.of(Role.TARGET);
        }
        if (nearest >= 0 && party.first() - nearest <= NEAR + 1 && open(nearest + 1, party.first() - 1)) {
            return Optional.of(behind.of(frame, nearest, party));
        }
        int anchor = frame.anchor();
        if (party.last() < anchor
                && party.kind() == Party.Kind.CIVILIAN
                && frame.action() == Action.PROTEST
                && anchor - party.last() <= NEAR * 2
                && open(party.last() + 1, anchor - 2)) {
            return Optional.of(Role.INITIATOR);
        }
        if (party.last() < anchor && subjects.suffers(party, anchor)) {
            return Optional.of(Role.TARGET);
        }
        if (party.last() < anchor && subjects.is(party, anchor)) {
            return Optional.of(subjects.role(anchor));
        }
        int verb = opened(frame, party);
        if (verb > anchor && subjects.is(party, verb)) {
            return Optional.of(subjects.role(verb));
        }
        if (party.first() > anchor
                && party.kind() == Party.Kind.SITE
                && targets(frame)
                && (!text.hasAny(party.first() - 1, Cue.IN, Cue.TOWARD)
                        || frame.action().family() == Family.REMOTE && party.first() - anchor <= NEAR * 2)
                && (text.has(party.first() + 1, Cue.CONTROL)
                        || !text.any(party.first() - 2, party.first() - 1, Cue.FROM))) {
            return Optional.of(Role.TARGET);
        }
        if (party.first() > anchor && hasInitiator(frame) && directObject(frame, party)) {
            return Optional.of(Role.TARGET);
        }
        return Optional.empty();
    }

    /** The verb behind a party that opens a clause of its own: أن عناصر من ... اختطفوا; -1 for none. */
    private int opened(Frame frame, Party party) {
        boolean opens = text.has(party.first() - 1, Cue.EXPLAIN);
        return frame.triggers().stream()
                .filter(trigger -> opens && trigger > party.last())
                .filter(trigger -> text.trigger(trigger).form() != Trigger.Form.NOUN)
                .findFirst()
                .orElse(-1);
    }

    private boolean targets(Frame frame) {
        Family family = frame.action().family();
        return (family == Family.REMOTE || family == Family.FIGHT || family == Family.PROPERTY);
    }

    static boolean hasInitiator(Frame frame) {
        return frame.sides().containsValue(Role.INITIATOR);
    }

    private boolean directObject(Frame frame, Party party) {
        int before = party.first() - 1;
        boolean instrument = text.joined(before, Clitics.BI) && text.hasAny(before, Cue.SHELL, Cue.BOMB, Cue.GUN);
        int at = instrument ? before - 1 : before;
        return frame.sides().keySet().stream().anyMatch(side -> side.last() == at)
                && (frame.action().family() != Family.TERRITORY || party.kind() == Party.Kind.SITE);
    }

    /** Whether nothing but adjectives and adverbs stands between. */
    private boolean open(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (text.has(i, Cue.FROM) && (text.has(i - 1, Cue.QUANTIFIER) || text.quantityAt(i - 1) >= 0)
                    || i == first && text.quantityAt(i) >= 0) {
                continue;
            }
            if (text.quantityAt(i) >= 0 && text.quantityAt(i) == text.quantityAt(first)) {
                continue;
            }
            if (text.is(i, "اثناء") || text.is(i, "لدى")) {
                return false;
            }
            if (text.hasAny(i, Cue.IN, Cue.ON, Cue.FROM, Cue.WITH, Cue.BETWEEN, Cue.TOWARD, Cue.AGAINST, Cue.RELATIVE)
                    || text.breakAfter(i).atLeast(Break.CLAUSE)
                    || text.trigger(i) != null && text.trigger(i).form() != Trigger.Form.NOUN
                    || text.quantityAt(i) >= 0
                    || text.isEntity(i, io.rawi.arabic.gazetteer.EntityType.LOCATION)) {
                return false;
            }
        }
        return first > last || !text.breakAfter(first - 1).atLeast(Break.CLAUSE);
    }
}
