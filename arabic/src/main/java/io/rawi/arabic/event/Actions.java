package io.rawi.arabic.event;

import io.rawi.arabic.event.Action.Family;
import java.util.Optional;

/** Which actions told side by side are one event, and which of their words says most of it. */
final class Actions {

    private Actions() {}

    /** The action that covers both, where they can be one event. */
    static Optional<Action> joined(Action a, Action b) {
        if (a == b) {
            return Optional.of(a);
        }
        return joinedInOrder(a, b).or(() -> joinedInOrder(b, a));
    }

    private static Optional<Action> joinedInOrder(Action a, Action b) {
        if (b.tellsVictims()) {
            return Optional.of(a.tellsVictims() ? stronger(a, b) : a).filter(Actions::hasVictims);
        }
        if (a == Action.FOIL || a == Action.DEFUSE) {
            return Optional.of(a);
        }
        if (b == Action.ATTACK || b == Action.LAUNCH) {
            return retreats(a)
                    ? Optional.of(b)
                    : Optional.of(a)
                            .filter(any -> any.family() == Family.REMOTE
                                    || any.family() == Family.FIGHT
                                    || any.family() == Family.TERRITORY);
        }
        if (a.family() == Family.REMOTE && b.family() == Family.REMOTE) {
            return remote(a, b);
        }
        if (a.family() == Family.FIGHT && b.family() == Family.FIGHT) {
            return Optional.of(b == Action.CLASH || b == Action.RAID || b == Action.INFILTRATE ? a : b);
        }
        if (a.family() == Family.TERRITORY && (b == Action.CLASH || b == Action.RAID || b == Action.INFILTRATE)) {
            return Optional.of(retreats(a) ? b : a);
        }
        if (a.family() == Family.TERRITORY && b.family() == Family.TERRITORY) {
            return Optional.of(retreats(a) ? b : a);
        }
        if (a == Action.PROTEST && b == Action.LEAVE) {
            return Optional.of(a);
        }
        if (a.family() == Family.CROWD && b.family() == Family.CROWD
                || a.family() == Family.TALKS && b.family() == Family.TALKS && a != Action.DEFECT && b != Action.DEFECT
                || a.family() == Family.FLIGHT && b.family() == Family.FLIGHT
                || a.family() == Family.CUSTODY && b.family() == Family.CUSTODY
                || a.family() == Family.PROPERTY && b.family() == Family.PROPERTY) {
            return Optional.of(a);
        }
        return Optional.empty();
    }

    private static Optional<Action> remote(Action a, Action b) {
        if (a == Action.AIR_STRIKE && b == Action.BOMBARDMENT) {
            return Optional.of(a);
        }
        if (a == Action.BOMBARDMENT && b == Action.BLAST) {
            return Optional.of(a);
        }
        return a == Action.DETONATE && b == Action.BLAST ? Optional.of(a) : Optional.empty();
    }

    private static boolean retreats(Action action) {
        return action == Action.ADVANCE || action == Action.WITHDRAW;
    }

    private static Action stronger(Action a, Action b) {
        return a == Action.KILL || b != Action.KILL ? a : b;
    }

    private static boolean hasVictims(Action action) {
        return switch (action.family()) {
            case REMOTE, FIGHT, TERRITORY, CROWD, VICTIMS -> true;
            case CUSTODY -> action == Action.HOSTAGE || action == Action.ABDUCT;
            default -> false;
        };
    }
}
