package io.rawi.enrich.runtime;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.step.RefusedRecordException;
import io.rawi.enrich.step.SurroundingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which faults waiting mends, one by one. */
class FaultsTableTest {

    private static final Duration TINY = Duration.ofMillis(1);

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(true, new RegistryUnavailableException("away", null), "the registry comes back"),
                Arguments.of(true, new TimeoutException("no answer"), "the broker comes back"),
                Arguments.of(true, new NetworkException("reset"), "the network comes back"),
                Arguments.of(true, new DisconnectException("gone"), "the broker restarts"),
                Arguments.of(true, new NotEnoughReplicasException("1 of 2"), "the other broker comes back"),
                Arguments.of(true, new UnknownTopicOrPartitionException("?"), "the metadata arrive"),
                Arguments.of(false, new RecordTooLargeException("17 MB"), "it will not shrink"),
                Arguments.of(false, new AuthenticationException("wrong password"), "someone has to mend it"),
                Arguments.of(false, new SurroundingsException("stores disagree", null), "someone has to mend it"),
                Arguments.of(false, new UnreadableRecordException("?", null), "it should be a dead letter: a fault"),
                Arguments.of(false, new RefusedRecordException("?"), "it should be a dead letter: a fault"),
                Arguments.of(false, new NullPointerException(), "a fault of the program"),
                Arguments.of(false, new OutOfMemoryError("heap"), "the process is in no state to go on"),
                Arguments.of(false, new IOException("No space left on device"), "the disk does not empty itself"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("faults")
    void shouldWaitOnlyWhereWaitingHelps(boolean passes, Throwable fault, String reason) {
        // As Kafka Streams hands it over: bare, wrapped, and wrapped again.
        Throwable wrapped = new StreamsException("in a task", fault);
        for (Throwable seen : new Throwable[] {fault, wrapped, new StreamsException("in a thread", wrapped)}) {
            FaultPolicy policy = new FaultPolicy(2, () -> 0, new CountDownLatch(1), TINY);
            assertThat(policy.handle(seen)).as(reason).isEqualTo(passes ? REPLACE_THREAD : SHUTDOWN_CLIENT);
            assertThat(policy.failure().isPresent()).isEqualTo(!passes);
            assertThat(policy.replaced()).isEqualTo(passes ? 1 : 0);
        }
    }

    @Test
    void shouldCountInARowAcrossDifferentFaults() {
        FaultPolicy policy = new FaultPolicy(2, () -> 0, new CountDownLatch(1), TINY);
        assertThat(policy.handle(new TimeoutException("one"))).isEqualTo(REPLACE_THREAD);
        assertThat(policy.handle(new NetworkException("two"))).isEqualTo(REPLACE_THREAD);
        Throwable last = new RegistryUnavailableException("three", null);
        assertThat(policy.handle(last)).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(policy.failure()).containsSame(last);
        assertThat(policy.replaced()).as("the one given up is not replaced").isEqualTo(2);
    }

    @Test
    void shouldNotCountProgressTwice() {
        AtomicLong progress = new AtomicLong(7);
        FaultPolicy policy = new FaultPolicy(1, progress::get, new CountDownLatch(1), TINY);
        assertThat(policy.handle(new TimeoutException("one"))).isEqualTo(REPLACE_THREAD);
        progress.set(8);
        assertThat(policy.handle(new TimeoutException("two"))).isEqualTo(REPLACE_THREAD);
        assertThat(policy.handle(new TimeoutException("three"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void shouldPauseUntilTheApplicationClosesAndKeepTheInterrupt() {
        FaultPolicy policy = new FaultPolicy(1, () -> 0, new CountDownLatch(1), Duration.ofHours(1));
        Thread.currentThread().interrupt();
        assertThat(policy.handle(new TimeoutException("one"))).isEqualTo(REPLACE_THREAD);
        assertThat(Thread.interrupted()).isTrue();
    }
}
