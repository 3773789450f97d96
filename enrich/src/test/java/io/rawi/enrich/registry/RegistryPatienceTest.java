package io.rawi.enrich.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.UnreadableRecordException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RegistryPatienceTest {

    private final AtomicLong clock = new AtomicLong();
    private final List<Duration> pauses = new ArrayList<>();

    private RegistryPatience patience(Duration length) {
        return new RegistryPatience(
                length,
                pause -> {
                    pauses.add(pause);
                    clock.addAndGet(pause.toNanos());
                    return false;
                },
                clock::get);
    }

    private static Supplier<String> awayFor(int times) {
        AtomicInteger calls = new AtomicInteger();
        return () -> {
            if (calls.getAndIncrement() < times) {
                throw new RegistryUnavailableException("away", null);
            }
            return "answer";
        };
    }

    @Test
    void shouldNotWaitForARegistryThatAnswers() {
        assertThat(patience(Duration.ofSeconds(60)).call(awayFor(0))).isEqualTo("answer");
        assertThat(pauses).isEmpty();
    }

    @Test
    void shouldTryAgainWithGrowingPausesUntilItAnswers() {
        assertThat(patience(Duration.ofSeconds(60)).call(awayFor(9))).isEqualTo("answer");
        assertThat(pauses.subList(0, 6))
                .containsExactly(
                        Duration.ofMillis(100),
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(800),
                        Duration.ofMillis(1600),
                        Duration.ofMillis(3200));
        assertThat(pauses.subList(6, 9)).containsOnly(Duration.ofSeconds(5));
    }

    @Test
    void shouldGiveUpWhenThePatienceIsSpent() {
        assertThatThrownBy(() -> patience(Duration.ofSeconds(60)).call(awayFor(Integer.MAX_VALUE)))
                .isInstanceOf(RegistryUnavailableException.class);
        assertThat(clock.get())
                .isBetween(
                        Duration.ofSeconds(50).toNanos(), Duration.ofSeconds(60).toNanos());
    }

    @Test
    void shouldNotTryAgainWhatWaitingDoesNotMend() {
        assertThatThrownBy(() -> patience(Duration.ofSeconds(60)).call(() -> {
                    throw new UnreadableRecordException("bad bytes", null);
                }))
                .isInstanceOf(UnreadableRecordException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void shouldEndTheWaitWhenTheApplicationCloses() {
        RegistryPatience closed = new RegistryPatience(Duration.ofHours(1), new CountDownLatch(0));
        assertThatThrownBy(() -> closed.call(awayFor(Integer.MAX_VALUE)))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void shouldEndTheWaitWhenTheThreadIsInterrupted() {
        RegistryPatience patience = new RegistryPatience(Duration.ofHours(1), new CountDownLatch(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patience.call(awayFor(Integer.MAX_VALUE)))
                .isInstanceOf(RegistryUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
