package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final long YEAR_ONE = -62_135_596_800_000L;
    private static final long YEAR_9999 = 253_402_300_799_999L;

    @Test
    void shouldLieTogetherByContentThenInOrderOfTimeThenId() {
        List<Member> order = List.of(
                new Member("x", -5, "z"), new Member("x", 3, "a"), new Member("x", 3, "b"), new Member("y", -9, "a"));
        TreeSet<Member> sorted = new TreeSet<>(order);
        assertThat(sorted.descendingSet().descendingSet()).containsExactlyElementsOf(order);
        assertThat(sorted.lower(order.get(3))).isEqualTo(order.get(2));
    }

    @Property
    void shouldBeANeighbourBothWaysOrNeither(
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long time,
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long other,
            @ForAll @LongRange(min = 1, max = YEAR_9999) long window) {
        Member one = new Member("x", time, "a");
        Member two = new Member("x", other, "b");
        boolean near = time < other ? time + window >= other : other + window >= time;
        assertThat(one.neighbours(two, window)).isEqualTo(near);
        assertThat(two.neighbours(one, window)).isEqualTo(near);
        assertThat(one.neighbours(new Member("y", other, "b"), window)).isFalse();
    }
}
