package io.rawi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SendScheduleTest {

    @Test
    void shouldSpreadArticlesEvenly() {
        SendSchedule fifty = new SendSchedule(1_000, 50);

        assertThat(fifty.intendedNanos(0)).isEqualTo(1_000);
        assertThat(fifty.intendedNanos(1)).isEqualTo(20_001_000);
        assertThat(fifty.intendedNanos(3000)).isEqualTo(60_000_001_000L);
    }

    @Property
    void shouldNotDriftHoweverLongItGoesOn(
            @ForAll @DoubleRange(min = .5, max = 5000) double rate, @ForAll @IntRange(max = 1_000_000) int number) {
        SendSchedule schedule = new SendSchedule(0, rate);

        assertThat(schedule.intendedNanos(number) / 1e9 * rate).isBetween(number - .01, number + .01);
    }

    @Test
    void shouldNotSendBeforeTheTime() {
        SendSchedule schedule = new SendSchedule(System.nanoTime(), 200);

        for (int i = 0; i < 10; i++) {
            schedule.await(i);
            assertThat(System.nanoTime()).isGreaterThanOrEqualTo(schedule.intendedNanos(i));
        }
    }

    @Test
    void shouldSendAtOnceWhatIsOverdueAndKeepItsIntendedTime() {
        long longAgo = System.nanoTime() - 3_600_000_000_000L;
        SendSchedule late = new SendSchedule(longAgo, 1);

        long before = System.nanoTime();
        late.await(5);

        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        assertThat(late.intendedNanos(5)).isEqualTo(longAgo + 5_000_000_000L);
    }

    @Test
    void shouldRefuseNoRate() {
        assertThatThrownBy(() -> new SendSchedule(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SendSchedule(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
