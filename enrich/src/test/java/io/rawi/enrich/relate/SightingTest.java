package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which of several fetches of one text is kept: there must never be a tie that the order of arrival decides. */
class SightingTest {

    private static Sighting sighting(int fetched, int time, int... bytes) {
        byte[] encoded = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            encoded[i] = (byte) bytes[i];
        }
        return new Sighting(Lane.sighting("a1", Duration.ofHours(time), Duration.ofHours(fetched), 100), encoded);
    }

    @Test
    void shouldPreferInThisOrder() {
        List<Sighting> order = List.of(
                sighting(1, 9, 200), // fetched first, though its own time and bytes are largest
                sighting(2, 1, 200), // then by the article's own time
                sighting(2, 3), // then by bytes: none is less than any
                sighting(2, 3, 1),
                sighting(2, 3, 1, 0), // a beginning is less than the whole
                sighting(2, 3, 127),
                sighting(2, 3, 128), // bytes count from 0 to 255, as everywhere in Kafka
                sighting(2, 3, 255));
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < order.size(); j++) {
                assertThat(Integer.signum(order.get(i).compareTo(order.get(j))))
                        .as("%d to %d", i, j)
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        List<Sighting> shuffled = new ArrayList<>(order);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(order);
    }

    @Property
    void shouldTieWithItselfOnly(
            @ForAll @IntRange(max = 2) int fetched,
            @ForAll @IntRange(max = 2) int otherFetched,
            @ForAll @Size(max = 2) List<@IntRange(max = 255) Integer> bytes,
            @ForAll @Size(max = 2) List<@IntRange(max = 255) Integer> otherBytes) {
        Sighting one =
                sighting(fetched, 0, bytes.stream().mapToInt(Integer::intValue).toArray());
        Sighting other = sighting(
                otherFetched, 0, otherBytes.stream().mapToInt(Integer::intValue).toArray());
        assertThat(one.compareTo(other) == 0).isEqualTo(fetched == otherFetched && bytes.equals(otherBytes));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Test
    void shouldPlaceItselfInCalendarAndEditions() {
        Sighting sighting = sighting(5, 3);
        long begin = Lane.BEGIN.toEpochMilli();
        assertThat(sighting.member()).isEqualTo(new Member(Lane.content("a1"), begin + 3 * 3_600_000L, Lane.id("a1")));
        assertThat(sighting.editionKey())
                .isEqualTo(new EditionKey(Lane.document("a1"), begin + 5 * 3_600_000L, Lane.content("a1")));
        assertThat(sighting.editionKey().articleId()).isEqualTo(sighting.articleId());
    }
}
