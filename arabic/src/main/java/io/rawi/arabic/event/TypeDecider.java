package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.Optional;

/** Decides an event's type from its action, the weapons named beside it, and who takes part. */
final class TypeDecider {

    /** How far behind a word for a clash those may stand who clash. */
    private static final int PROTESTERS = 7;
    /** How far behind a word for a hail of something "of bullets" may stand. */
    private static final int SHOT = 6;

    /** How far before a verb the strikes may stand that are its subject. */
    private static final int STRIKES = 8;

    private final EventText text;

    TypeDecider(EventText text) {
        this.text = text;
    }

    EventType decide(Frame frame) {
        switch (frame.action()) {
            case AIR_STRIKE:
                return raided(frame) ? EventType.CLASH : EventType.AIR_STRIKE;
            case BOMBARDMENT, LAUNCH:
                return bombardment(frame);
            case BLAST, DETONATE:
                return suicide(frame) ? EventType.SUICIDE_BOMB : explosive(frame);
            case CLASH, AMBUSH, INFILTRATE, ADVANCE:
                return crowd(frame) ? EventType.VIOLENT_DEMONSTRATION : EventType.CLASH;
            case RAID:
                return raid(frame);
            case ATTACK:
                return attack(frame);
            case SEIZE, RETAKE:
                return state(frame) ? EventType.GOVERNMENT_REGAINS : EventType.NON_STATE_OVERTAKES;
            case WITHDRAW:
                return EventType.NON_VIOLENT_TRANSFER;
            case EXECUTE:
                return EventType.ATTACK_ON_CIVILIANS;
            case ASSASSINATE:
                return fighters(frame) ? EventType.CLASH : EventType.ATTACK_ON_CIVILIANS;
            case ABDUCT, HOSTAGE:
                return EventType.ABDUCTION;
            case ARREST, ARREST_LOOSELY:
                return EventType.ARRESTS;
            case PROTEST:
                return protest(frame);
            case DISPERSE:
                return EventType.PROTEST_WITH_INTERVENTION;
            case RIOT:
                return EventType.VIOLENT_DEMONSTRATION;
            case LOOT, BURN, DEMOLISH:
                return EventType.LOOTING;
            case TRUCE, AGREE:
                return EventType.AGREEMENT;
            case DEFECT, SURRENDER:
                return EventType.CHANGE_TO_GROUP;
            case FOIL, DEFUSE:
                return EventType.DISRUPTED_WEAPONS_USE;
            case DISPLACE, LEAVE:
                return EventType.DISPLACEMENT;
            default:
                return victims(frame);
        }
    }

    /** A raid is arrests where some are told, a fight where somebody armed is met, else nothing that has a name of its own. */
    private EventType raid(Frame frame) {
        boolean taken = frame.tolls().stream().anyMatch(toll -> toll.kind() == ReportedEvent.TollKind.CAPTURED)
                || text.any(frame.first(), frame.last(), Cue.POLITIC);
        boolean force = state(frame) || frame.sides().keySet().stream().anyMatch(this::police);
        boolean fought = frame.tolls().stream().anyMatch(toll -> toll.kind() != ReportedEvent.TollKind.CAPTURED);
        if (!fought && text.any(frame.anchor(), frame.last(), Cue.SANCTUARY)) {
            return EventType.OTHER;
        }
        if (force && unopposed(frame)) {
            return taken || text.any(frame.anchor(), frame.last(), Cue.TARGET) ? EventType.ARRESTS : EventType.OTHER;
        }
        boolean search = text.is(frame.anchor(), "مداهمات") && !fought;
        return search ? EventType.ARRESTS : attack(frame);
    }

    /** Whether several fighters were killed, and nobody known by his name or office. */
    private boolean fighters(Frame frame) {
        return frame.sides().entrySet().stream()
                .anyMatch(side -> side.getValue() == Role.TARGET
                        && text.has(side.getKey().first(), Cue.FIGHTER)
                        && !text.has(side.getKey().first(), Cue.SINGULAR));
    }

    private boolean police(Party party) {
        return text.has(party.first(), Cue.POLICE);
    }

    private EventType bombardment(Frame frame) {
        if (aerial(frame)) {
            return EventType.AIR_STRIKE;
        }
        boolean shot = frame.action() == Action.LAUNCH
                || text.any(frame.anchor() + 1, Math.min(frame.last(), frame.anchor() + SHOT), Cue.GUN);
        if (shot && !near(frame, Cue.SHELL)) {
            return attack(frame);
        }
        return EventType.SHELLING;
    }

    private EventType explosive(Frame frame) {
        return text.any(frame.first(), frame.last(), Cue.HAND) ? EventType.GRENADE : EventType.REMOTE_EXPLOSIVE;
    }

    private EventType attack(Frame frame) {
        if (suicide(frame)) {
            return EventType.SUICIDE_BOMB;
        }
        if (near(frame, Cue.BOMB)) {
            return explosive(frame);
        }
        if (aerial(frame) || struck(frame)) {
            return EventType.AIR_STRIKE;
        }
        if (near(frame, Cue.SHELL)) {
            return EventType.SHELLING;
        }
        return civiliansOnly(frame) ? EventType.ATTACK_ON_CIVILIANS : EventType.CLASH;
    }

    private EventType victims(Frame frame) {
        if (suicide(frame)) {
            return EventType.SUICIDE_BOMB;
        }
        if (near(frame, Cue.BARREL) || flown(frame)) {
            return EventType.AIR_STRIKE;
        }
        if (near(frame, Cue.BOMB)) {
            return explosive(frame);
        }
        if (near(frame, Cue.SHELL)) {
            return EventType.SHELLING;
        }
        boolean agent = frame.sides().containsValue(Role.INITIATOR);
        if (civiliansOnly(frame) && (agent || near(frame, Cue.GUN))) {
            return EventType.ATTACK_ON_CIVILIANS;
        }
        boolean armed = frame.sides().entrySet().stream()
                .anyMatch(side -> side.getKey().armed() && side.getValue() != Role.INITIATOR);
        if (armed && (agent || near(frame, Cue.GUN))) {
            return EventType.CLASH;
        }
        boolean by = frame.sides().entrySet().stream()
                .anyMatch(side -> side.getKey().armed() && side.getValue() == Role.INITIATOR);
        return by ? EventType.ATTACK_ON_CIVILIANS : EventType.CASUALTIES;
    }

    private EventType protest(Frame frame) {
        boolean killed = frame.tolls().stream()
                .anyMatch(toll -> toll.kind() == ReportedEvent.TollKind.KILLED
                        && toll.count().stated());
        if (killed) {
            return EventType.EXCESSIVE_FORCE;
        }
        return near(frame, Cue.TEARGAS) || frame.triggers().stream().anyMatch(this::disperses)
                ? EventType.PROTEST_WITH_INTERVENTION
                : EventType.PEACEFUL_PROTEST;
    }

    /** Whether nobody armed is met and nobody is killed: the police search houses. */
    private static boolean unopposed(Frame frame) {
        return frame.tolls().stream().noneMatch(toll -> toll.kind() == ReportedEvent.TollKind.KILLED)
                && frame.sides().entrySet().stream()
                        .noneMatch(side -> side.getValue() != Role.INITIATOR
                                && side.getKey().armed());
    }

    /** Whether those who clash with a force are demonstrators. */
    private boolean crowd(Frame frame) {
        return frame.action() == Action.CLASH
                && (nearTrigger(frame, Cue.PROTESTER, PROTESTERS) || text.any(frame.first(), frame.last(), Cue.TEARGAS))
                && frame.tolls().stream().noneMatch(toll -> toll.group() == TollCount.Group.FIGHTERS);
    }

    private boolean disperses(int trigger) {
        return text.trigger(trigger).action() == Action.DISPERSE;
    }

    private boolean suicide(Frame frame) {
        return near(frame, Cue.SUICIDE)
                || text.any(frame.first(), frame.last(), Cue.SELF)
                        && frame.triggers().stream()
                                .anyMatch(trigger -> text.trigger(trigger).action() == Action.DETONATE
                                        || text.trigger(trigger).action() == Action.BLAST);
    }

    private boolean aerial(Frame frame) {
        boolean byCoalition = frame.sides().entrySet().stream()
                .anyMatch(side -> side.getValue() == Role.INITIATOR && coalition(side.getKey()) && fromAbove(frame));
        return near(frame, Cue.BARREL)
                || nearTrigger(frame, Cue.AIRCRAFT)
                || flown(frame)
                || byCoalition && !near(frame, Cue.SHELL);
    }

    /** Whether it is strikes that hit: الضربات استهدفت, نفذت 17 ضربة جوية ... واستهدفت. */
    private boolean struck(Frame frame) {
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
    private static boolean flown(Frame frame) {
        return frame.sides().entrySet().stream()
                .anyMatch(side ->
                        side.getValue() == Role.INITIATOR && side.getKey().aircraft());
    }

    private boolean fromAbove(Frame frame) {
        return frame.action() == Action.BOMBARDMENT
                || frame.action() == Action.ATTACK && text.any(frame.first(), frame.last(), Cue.AIRCRAFT);
    }

    /** Whether troops fell upon somebody: أغارت القوات, where no strike and nothing that flies is named. */
    private boolean raided(Frame frame) {
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
    private boolean nearTrigger(Frame frame, Cue cue) {
        return nearTrigger(frame, cue, 2);
    }

    private boolean nearTrigger(Frame frame, Cue cue, int reach) {
        return frame.triggers().stream()
                .anyMatch(trigger -> text.any(trigger + 1, Math.min(frame.last(), trigger + reach), cue));
    }

    private boolean near(Frame frame, Cue cue) {
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

    private boolean state(Frame frame) {
        Optional<Boolean> initiator = frame.sides().entrySet().stream()
                .filter(side -> side.getValue() == Role.INITIATOR)
                .map(side -> side.getKey().state())
                .findFirst();
        return initiator.orElse(false);
    }

    private boolean civiliansOnly(Frame frame) {
        boolean civilians =
                frame.sides().entrySet().stream().anyMatch(side -> side.getKey().kind() == Party.Kind.CIVILIAN)
                        || frame.tolls().stream().anyMatch(toll -> civil(toll.group()));
        boolean armed = frame.sides().entrySet().stream()
                .anyMatch(side ->
                        side.getValue() != Role.INITIATOR && side.getKey().armed());
        return civilians && !armed;
    }

    private static boolean civil(TollCount.Group group) {
        return group == TollCount.Group.CIVILIANS
                || group == TollCount.Group.CHILDREN
                || group == TollCount.Group.WOMEN;
    }
}
