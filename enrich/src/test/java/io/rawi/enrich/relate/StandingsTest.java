package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.enrich.step.RefusedRecordException;
import io.rawi.enrich.step.SurroundingsException;
import io.rawi.schema.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** State that is not what this program wrote, and fingerprints that are not what their topic promises. */
class StandingsTest {

    private final Lane lane = new Lane();

    @AfterEach
    void close() {
        lane.close();
    }

    private static Bytes key(String name) {
        return Bytes.wrap(Lane.id(name).getBytes(StandardCharsets.UTF_8));
    }

    private KeyValueStore<Bytes, byte[]> store(String name) {
        return lane.stores.get(name);
    }

    @Test
    void shouldStopWhereTheStoreOfStandingsHoldsGarbage() {
        store(RelateStep.STANDINGS).put(key("a1"), "twelve bytes".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> lane.see(Lane.at("a1", Duration.ZERO)))
                .isInstanceOf(SurroundingsException.class)
                .hasMessageContaining("delete the state folder");
    }

    @Test
    void shouldStopWhereTheCalendarLostWhatTheStandingNames() {
        lane.see(Lane.at("a1", Duration.ofDays(1)));
        store(RelateStep.DAYS)
                .delete(DayKey.of(Lane.BEGIN.plus(Duration.ofDays(1)).toEpochMilli(), Lane.id("a1")));
        assertThatThrownBy(() -> lane.see(Lane.at("a1", Duration.ZERO)))
                .isInstanceOf(SurroundingsException.class)
                .hasMessageContaining(Lane.id("a1"))
                .hasMessageContaining("is not in the calendar");
    }

    @Test
    void shouldStopWhereTheCalendarNamesWhatHasNoStanding() {
        lane.see(Lane.at("a1", Duration.ZERO));
        store(RelateStep.STANDINGS).delete(key("a1"));
        lane.restart();
        assertThatThrownBy(() -> lane.see(Lane.at("b1", Duration.ofDays(1))))
                .isInstanceOf(SurroundingsException.class)
                .hasMessageContaining(Lane.id("a1") + ", which has no standing");
    }

    @Test
    void shouldStopWhereTheCalendarHoldsGarbage() {
        long time = Lane.BEGIN.toEpochMilli();
        store(RelateStep.DAYS).put(DayKey.of(time, "x"), new byte[] {9, 9});
        assertThatThrownBy(() -> lane.see(Lane.at("a1", Duration.ZERO)))
                .isInstanceOf(SurroundingsException.class)
                .hasMessageContaining("holds what is no fingerprint");
    }

    @Test
    void shouldKeepOneStandingForEachArticleAndOnePlaceForEachEdition() {
        for (int i = 9; i >= 0; i--) {
            lane.see(Lane.at("a1", Duration.ofDays(i)));
            lane.see(Lane.at("b1", Duration.ofDays(i)));
            lane.see(Lane.at("b2", Duration.ofDays(i)));
        }
        // What has moved leaves nothing behind: the stores grow with the articles, not with the sightings.
        for (KeyValueStore<Bytes, byte[]> store : lane.stores.values()) {
            // None of these resembles another one without carrying its text.
            // Nor is there anything told of them that would make a story.
            boolean empty =
                    store.name().equals(RelateStep.LINKS) || store.name().contains("stor");
            int expected = empty ? 0 : 3;
            assertThat(store.all()).toIterable().as(store.name()).hasSize(expected);
        }
    }

    @Test
    void shouldRefuseAFingerprintOfAYearThatNoCalendarKnows() {
        Fingerprint early = Lane.at("a1", Duration.ZERO);
        early.setFetchedAt(Instant.parse("-0001-01-01T00:00:00Z"));
        assertThatThrownBy(() -> lane.see(early))
                .isInstanceOf(RefusedRecordException.class)
                .hasMessageContaining("the time of fetching is -0001")
                .hasMessageContaining("years 1 to 9999");
        Fingerprint late = Lane.at("a1", Duration.ZERO);
        late.setArticleTime(Instant.parse("+10000-01-01T00:00:00Z"));
        assertThatThrownBy(() -> lane.see(late))
                .isInstanceOf(RefusedRecordException.class)
                .hasMessageContaining("the article's time is +10000");
        assertThat(lane.table).isEmpty();
    }

    @Test
    void shouldRefuseAFingerprintLargerThanAnyOfOurs() {
        Fingerprint bloated = Lane.at("a1", Duration.ZERO);
        bloated.setSource("x".repeat(200_000));
        assertThatThrownBy(() -> lane.see(bloated))
                .isInstanceOf(RefusedRecordException.class)
                .hasMessageContaining("the fingerprint takes 200")
                .hasMessageContaining("131072 at most");
    }
}
