package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.Optional;

/** Decides an event's type from its action, the weapons named beside it, and who takes part. */
final class TypeDecider {

    /** How far behind a word for a clash those may stand who clash. */
    private static final int PROTESTERS = 7;
    /** How far behind a word for a hail of something "of bullets" may stand. */
    private static final int SHOT = 6;

    private final EventText text;
    private final Weapons weapons;

    TypeDecider(EventText text) {
        this.text = text;
        weapons = new Weapons(text);
    }

    EventType decide(Frame frame) {
        switch (frame.action()) {
            case AIR_STRIKE:
                return weapons.raided(frame) ? EventType.CLASH : EventType.AIR_STRIKE;
            case BOMBARDMENT, LAUNCH:
                return bombardment(frame);
            case BLAST, DETONATE:
                return weapons.suicide(frame) ? EventType.SUICIDE_BOMB : explosive(frame);
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
        if (weapons.aerial(frame)) {
            return EventType.AIR_STRIKE;
        }
        boolean shot = frame.action() == Action.LAUNCH
                || text.any(frame.anchor() + 1, Math.min(frame.last(), frame.anchor() + SHOT), Cue.GUN);
        if (shot && !weapons.near(frame, Cue.SHELL)) {
            return attack(frame);
        }
        return EventType.SHELLING;
    }

    private EventType explosive(Frame frame) {
        return text.any(frame.first(), frame.last(), Cue.HAND) ? EventType.GRENADE : EventType.REMOTE_EXPLOSIVE;
    }

    private EventType attack(Frame frame) {
        if (weapons.suicide(frame)) {
            return EventType.SUICIDE_BOMB;
        }
        if (weapons.near(frame, Cue.BOMB)) {
            return explosive(frame);
        }
        if (weapons.aerial(frame) || weapons.struck(frame)) {
            return EventType.AIR_STRIKE;
        }
        if (weapons.near(frame, Cue.SHELL)) {
            return EventType.SHELLING;
        }
        return civiliansOnly(frame) ? EventType.ATTACK_ON_CIVILIANS : EventType.CLASH;
    }

    private EventType victims(Frame frame) {
        if (weapons.suicide(frame)) {
            return EventType.SUICIDE_BOMB;
        }
        if (weapons.near(frame, Cue.BARREL) || Weapons.flown(frame)) {
            return EventType.AIR_STRIKE;
        }
        if (weapons.near(frame, Cue.BOMB)) {
            return explosive(frame);
        }
        if (weapons.near(frame, Cue.SHELL)) {
            return EventType.SHELLING;
        }
        boolean agent = frame.sides().containsValue(Role.INITIATOR);
        if (civiliansOnly(frame) && (agent || weapons.near(frame, Cue.GUN))) {
            return EventType.ATTACK_ON_CIVILIANS;
        }
        boolean armed = frame.sides().entrySet().stream()
                .anyMatch(side -> side.getKey().armed() && side.getValue() != Role.INITIATOR);
        if (armed && (agent || weapons.near(frame, Cue.GUN))) {
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
        return weapons.near(frame, Cue.TEARGAS) || frame.triggers().stream().anyMatch(this::disperses)
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
                && (weapons.nearTrigger(frame, Cue.PROTESTER, PROTESTERS)
                        || text.any(frame.first(), frame.last(), Cue.TEARGAS))
                && frame.tolls().stream().noneMatch(toll -> toll.group() == TollCount.Group.FIGHTERS);
    }

    private boolean disperses(int trigger) {
        return text.trigger(trigger).action() == Action.DISPERSE;
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
