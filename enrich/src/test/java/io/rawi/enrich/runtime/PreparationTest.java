package io.rawi.enrich.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.codec.RegistryUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private final AtomicInteger attempts = new AtomicInteger();

    private Preparation preparation(Duration patience) {
        return new Preparation(patience, new CountDownLatch(1), Duration.ofMillis(1));
    }

    private Runnable failing(int times, RuntimeException failure) {
        return () -> {
            if (attempts.getAndIncrement() < times) {
                throw failure;
            }
        };
    }

    @Test
    void shouldWaitForARegistryThatComesUp() {
        preparation(Duration.ofMinutes(1))
                .await("the schemas", failing(3, new RegistryUnavailableException("refused", null)));
        assertThat(attempts).hasValue(4);
    }

    @Test
    void shouldWaitForABrokerThatComesUp() {
        preparation(Duration.ofMinutes(1))
                .await("the topics", failing(2, new IllegalStateException("create", new TimeoutException("no node"))));
        assertThat(attempts).hasValue(3);
    }

    @Test
    void shouldGiveUpWhenThePatienceIsSpent() {
        RuntimeException away = new RegistryUnavailableException("refused", null);
        assertThatThrownBy(() -> preparation(Duration.ofMillis(20)).await("x", failing(Integer.MAX_VALUE, away)))
                .isSameAs(away);
        assertThat(attempts.get()).isGreaterThan(1);
    }

    @Test
    void shouldNotWaitForWhatWaitingDoesNotMend() {
        RuntimeException refused = new IllegalArgumentException("incompatible schema");
        assertThatThrownBy(() -> preparation(Duration.ofMinutes(1)).await("x", failing(9, refused)))
                .isSameAs(refused);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void shouldStopWaitingWhenTheApplicationCloses() {
        RuntimeException away = new RegistryUnavailableException("refused", null);
        Preparation closing = new Preparation(Duration.ofHours(1), new CountDownLatch(0), Duration.ofHours(1));
        assertThatThrownBy(() -> closing.await("x", failing(9, away))).isSameAs(away);
        assertThat(attempts).hasValue(1);
    }
}
