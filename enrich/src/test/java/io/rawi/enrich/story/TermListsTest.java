package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TermListsTest {

    @Property(tries = 50)
    void shouldHoldWhatAMapHolds(@ForAll @Size(max = 3000) List<@IntRange(max = 900) Integer> terms) {
        TermLists lists = new TermLists();
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            int term = terms.get(i) * 0x9E3779B9;
            lists.count(term, 1);
            lists.add(term, i);
            expected.computeIfAbsent(term, any -> new ArrayList<>()).add(i);
        }
        expected.forEach((term, values) -> {
            assertThat(lists.count(term)).isEqualTo(values.size());
            int[] list = lists.list(term);
            assertThat(list[0]).isEqualTo(values.size());
            for (int i = 0; i < values.size(); i++) {
                assertThat(list[i + 1]).isEqualTo(values.get(i));
            }
        });
        assertThat(lists.list(7)[0])
                .isEqualTo(expected.getOrDefault(7, List.of()).size());
    }

    @Property(tries = 20)
    void shouldForgetWhatIsCountedBack(@ForAll int term, @ForAll @IntRange(min = 1, max = 9) int times) {
        TermLists lists = new TermLists();
        lists.count(term, times);
        lists.count(term, -times);
        assertThat(lists.count(term)).isZero();
    }
}
