package io.rawi.enrich.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.codec.RegistryUnavailableException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long a record waits, to the nanosecond, by a clock that only these tests move. */
class PatienceClockTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger calls = new AtomicInteger();

    /** @param answer how long each request takes before it fails */
    private void exhaust(Duration patience, Duration answer) {
        RegistryPatience waiting = new RegistryPatience(
                patience,
                pause -> {
                    clock.addAndGet(pause.toNanos());
                    return false;
                },
                clock::get);
        assertThatThrownBy(() -> waiting.call(() -> {
                    calls.incrementAndGet();
                    clock.addAndGet(answer.toNanos());
                    throw new RegistryUnavailableException("call " + calls.get(), null);
                }))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessage("call " + calls.get());
    }

    @Test
    void shouldNotWaitAtAllWhereThePatienceIsShorterThanTheFirstPause() {
        exhaust(Duration.ofMillis(99), Duration.ZERO);
        assertThat(calls).hasValue(1);
    }

    @Test
    void shouldWaitWhereThePatienceIsJustTheFirstPause() {
        exhaust(Duration.ofMillis(100), Duration.ZERO);
        assertThat(calls).hasValue(2);
    }

    @Test
    void shouldCountTheTimeThatTheRegistryTakesToFail() {
        exhaust(Duration.ofSeconds(60), Duration.ofSeconds(30));
        assertThat(calls).as("thirty seconds, a pause, thirty seconds").hasValue(2);
    }

    @Property
    void shouldNeverPauseBeyondThePatience(
            @ForAll @IntRange(max = 120_000) int patience, @ForAll @IntRange(max = 3_000) int answer) {
        long begin = clock.get();
        calls.set(0);
        exhaust(Duration.ofMillis(patience), Duration.ofMillis(answer));
        // The clock runs over its end in this test, as nanoTime may; differences stay right.
        long spent = clock.get() - begin;
        assertThat(spent)
                .isLessThanOrEqualTo(
                        Duration.ofMillis(patience).plusMillis(answer).toNanos());
        assertThat(calls.get()).isPositive();
    }

    @Test
    void shouldHaveFreshPatienceForEveryRecord() {
        for (int record = 0; record < 3; record++) {
            calls.set(0);
            exhaust(Duration.ofMillis(300), Duration.ZERO);
            assertThat(calls).as("a hundred, two hundred, spent").hasValue(3);
        }
    }
}
