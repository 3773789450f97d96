package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of an event victims are. */
class VictimSideTest {

    @ParameterizedTest
    @CsvSource({
        "INITIATOR TARGET,              0, false, side-a",
        "INITIATOR TARGET,              1, false, side-b",
        "INITIATOR TARGET TARGET,       2, false, side-b",
        "TARGET TARGET INITIATOR,       1, true,  side-a",
        "TARGET TARGET,                 1, false, side-a",
        "TARGET TARGET,                 1, true,  side-b",
        "TARGET TARGET TARGET,          2, true,  unknown",
        "PARTICIPANT PARTICIPANT,       1, true,  side-b",
        "PARTICIPANT PARTICIPANT PARTICIPANT, 2, true, unknown",
        "PARTICIPANT PARTICIPANT INITIATOR,   2, true, unknown",
        "TARGET PARTICIPANT,            1, true,  side-b",
        "INITIATOR TARGET,             -1, true,  unknown",
    })
    void shouldPutThoseWhoSufferTogetherOnOneSide(String roles, int index, boolean battle, String side) {
        assertThat(VictimSide.of(index, roles(roles), battle).label()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIATOR TARGET,        side-b",
        "TARGET INITIATOR,        side-a",
        "TARGET PARTICIPANT,      unknown",
        "INITIATOR,               unknown",
    })
    void shouldPutFightersWhoAreNotShownWithTheTargets(String roles, String side) {
        assertThat(VictimSide.suffering(roles(roles)).label()).isEqualTo(side);
    }

    @Property
    void shouldAlwaysPutTheFirstSideOnSideAAndAttackersAndAttackedApart(
            @ForAll @Size(min = 1, max = 6) List<Role> roles, @ForAll boolean battle) {
        assertThat(VictimSide.of(0, roles, battle)).isEqualTo(VictimSide.SIDE_A);
        for (int i = 0; i < roles.size(); i++) {
            boolean against = roles.get(0) != Role.PARTICIPANT
                    && roles.get(i) != Role.PARTICIPANT
                    && roles.get(i) != roles.get(0);
            if (against) {
                assertThat(VictimSide.of(i, roles, battle)).isNotEqualTo(VictimSide.SIDE_A);
            }
        }
    }

    private static List<Role> roles(String names) {
        return Arrays.stream(names.split(" ")).map(Role::valueOf).toList();
    }
}
