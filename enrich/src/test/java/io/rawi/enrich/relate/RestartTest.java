package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What a step does that was killed. No transaction is open while it begins; the first record opens one, which the broker
 * gives up when it lasts too long. Whatever takes time therefore belongs before the first record.
 */
class RestartTest {

    private static final String PAGES = "abcdefghijklmnop";

    private static void fill(Lane lane) {
        for (int page = 0; page < PAGES.length(); page++) {
            lane.see(Lane.at(PAGES.charAt(page) + "1", Duration.ofHours(12L * page)));
        }
    }

    @Test
    void shouldHaveReadTheDaysBeforeTheFirstRecordComes() {
        try (Lane lane = new Lane()) {
            fill(lane);
            StoreReads reads = new StoreReads();
            lane.restart(reads);
            assertThat(reads.of(RelateStep.DAYS)).isGreaterThanOrEqualTo(PAGES.length());

            reads.forget();
            lane.emitted(Lane.at("z1", Duration.ofHours(12L * PAGES.length() - 11)));

            assertThat(reads.of(RelateStep.DAYS))
                    .as("entries read within a record")
                    .isZero();
            assertThat(lane.table
                            .get(Lane.id("z1"))
                            .getDuplicate()
                            .orElseThrow()
                            .getOf())
                    .as("copies are found all the same")
                    .isEqualTo(Lane.id("a1"));
        }
    }

    @Test
    void shouldReadOlderDaysWhenARecordNeedsThem() {
        try (Lane lane = new Lane()) {
            fill(lane);
            lane.see(Lane.at("y1", Duration.ofDays(60)));
            StoreReads reads = new StoreReads();
            lane.restart(reads);
            reads.forget();

            lane.emitted(Lane.at("z1", Duration.ofHours(-1)));

            assertThat(reads.of(RelateStep.DAYS)).isPositive();
            assertThat(lane.table
                            .get(Lane.id("a1"))
                            .getDuplicate()
                            .orElseThrow()
                            .getOf())
                    .isEqualTo(Lane.id("z1"));
        }
    }
}
