package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Edition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentStandingsTest {

    private final RecentStandings recent = new RecentStandings();

    private static Standing standing(String articleId, int revision) {
        return new Standing(
                articleId,
                5,
                6,
                Optional.of(new Edition(1, true, null, null)),
                Optional.empty(),
                true,
                Optional.of("story"),
                revision);
    }

    @Test
    void shouldKnowWhatWasPutLast() {
        recent.put(standing("a", 1));
        recent.put(standing("a", 2));
        assertThat(recent.find("a")).contains(standing("a", 2));
        assertThat(recent.find("b")).isEmpty();
    }

    @Test
    void shouldForgetWhatNobodyAskedForLongest() {
        for (int i = 0; i < RecentStandings.MOST; i++) {
            recent.put(standing("a" + i, 1));
        }
        assertThat(recent.find("a0")).isPresent();
        recent.put(standing("b", 1));
        assertThat(recent.find("a0")).isPresent();
        assertThat(recent.find("a1")).isEmpty();
        assertThat(recent.find("b")).isPresent();
    }

    @Test
    void shouldTellTheSameWhereOnlyThePlaceInTheCalendarOrTheChainDiffers() {
        Standing standing = standing("a", 1);
        assertThat(standing.tellsAs(standing.asOriginal(false))).isTrue();
        assertThat(standing.tellsAs(standing.emitted())).isFalse();
        assertThat(standing.tellsAs(standing.in("another"))).isFalse();
        assertThat(standing.tellsAs(standing.with(new Edition(2, true, "b", null))))
                .isFalse();
        assertThat(standing.relation()).isNotEqualTo(standing.in("another").relation());
        assertThat(standing.relation()).isEqualTo(standing.asOriginal(false).relation());
    }
}
