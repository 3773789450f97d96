package io.rawi.enrich.runtime;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.enrich.step.SurroundingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class FaultPolicyTest {

    private static final RuntimeException REGISTRY_AWAY =
            new StreamsException("in a task", new RegistryUnavailableException("away", null));

    private final AtomicLong progress = new AtomicLong();
    private final FaultPolicy policy = new FaultPolicy(3, progress::get, new CountDownLatch(1), Duration.ofMillis(1));

    @Test
    void shouldReplaceTheThreadWhenTheRegistryIsAway() {
        assertThat(policy.handle(REGISTRY_AWAY)).isEqualTo(REPLACE_THREAD);
        assertThat(policy.failure()).isEmpty();
        assertThat(policy.replaced()).isEqualTo(1);
    }

    @Test
    void shouldReplaceTheThreadWhenTheBrokerDoesNotAnswer() {
        assertThat(policy.handle(new StreamsException("send", new TimeoutException("no answer"))))
                .isEqualTo(REPLACE_THREAD);
    }

    @Test
    void shouldStopAtOnceOnWhatWaitingDoesNotMend() {
        RuntimeException[] faults = {
            new StreamsException(new NullPointerException("a fault of the program")),
            new StreamsException(new SurroundingsException("stores disagree", null)),
            new ProcessorStateException("cannot write", new IOException("No space left on device")),
            new StreamsException(new TopicAuthorizationException("news.raw"))
        };
        for (RuntimeException fault : faults) {
            FaultPolicy fresh = new FaultPolicy(3, progress::get, new CountDownLatch(1), Duration.ofMillis(1));
            assertThat(fresh.handle(fault)).isEqualTo(SHUTDOWN_CLIENT);
            assertThat(fresh.failure()).containsSame(fault);
            assertThat(fresh.replaced()).isZero();
        }
    }

    @Test
    void shouldGiveUpWhenNothingGetsThroughForTooLong() {
        for (int i = 0; i < 3; i++) {
            assertThat(policy.handle(REGISTRY_AWAY)).isEqualTo(REPLACE_THREAD);
        }
        assertThat(policy.handle(REGISTRY_AWAY)).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(policy.failure()).containsSame(REGISTRY_AWAY);
    }

    @Test
    void shouldCountAnewOnceARecordGotThrough() {
        for (int i = 0; i < 10; i++) {
            progress.incrementAndGet();
            assertThat(policy.handle(REGISTRY_AWAY)).isEqualTo(REPLACE_THREAD);
        }
        assertThat(policy.replaced()).isEqualTo(10);
    }

    @Test
    void shouldKeepTheFirstFailure() {
        RuntimeException first = new IllegalStateException("first");
        policy.handle(first);
        policy.handle(new IllegalStateException("second"));
        assertThat(policy.failure()).containsSame(first);
    }

    @Test
    void shouldNotPauseOnceTheApplicationCloses() {
        FaultPolicy closing = new FaultPolicy(3, progress::get, new CountDownLatch(0), Duration.ofHours(1));
        assertThat(closing.handle(REGISTRY_AWAY)).isEqualTo(REPLACE_THREAD);
    }
}
