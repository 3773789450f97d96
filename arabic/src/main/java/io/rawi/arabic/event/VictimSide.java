package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;

/**
 * Which side of an event victims belong to. Side A is the one named first, with all who take its part: two targets of one
 * attack are on one side. Where two fight, each is a side.
 */
enum VictimSide {
    SIDE_A("side-a"),
    SIDE_B("side-b"),
    UNKNOWN("unknown");

    private final String label;

    VictimSide(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * @param index which of the sides the victims are; negative where they are none
     * @param roles the parts of the sides, in the order in which they are shown
     * @param battle whether the event is a fight, in which several who suffer may be enemies
     */
    static VictimSide of(int index, List<Role> roles, boolean battle) {
        if (index < 0) {
            return UNKNOWN;
        }
        if (index == 0) {
            return SIDE_A;
        }
        Role part = roles.get(index);
        boolean alike = roles.stream().distinct().count() == 1;
        if (part == roles.get(0) && (part != Role.PARTICIPANT && !(alike && battle))) {
            return SIDE_A;
        }
        if (part == roles.get(0)) {
            return nth(index, roles) == 1 ? SIDE_B : UNKNOWN;
        }
        boolean twoFight = roles.stream().filter(Role.PARTICIPANT::equals).count() > 1;
        return twoFight && part != Role.PARTICIPANT ? UNKNOWN : SIDE_B;
    }

    /** The side of fighters who are none of those shown: that of the targets, where others attack. */
    static VictimSide suffering(List<Role> roles) {
        int target = roles.indexOf(Role.TARGET);
        return target < 0 || roles.contains(Role.PARTICIPANT) ? UNKNOWN : of(target, roles, false);
    }

    /** How many sides of the same part are shown before one. */
    private static long nth(int index, List<Role> roles) {
        return roles.subList(0, index).stream().filter(roles.get(index)::equals).count();
    }
}
