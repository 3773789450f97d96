package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.SinkStatus.State;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SinkProgressTest {

    private final SinkProgress progress = new SinkProgress();

    @Test
    void shouldBeginUnconnectedWithNothingDone() {
        assertThat(progress.status()).isEqualTo(new SinkStatus(State.STARTING, false, 0, 0, 0, Optional.empty()));
    }

    @Test
    void shouldStayStartingWhileWhatItNeedsIsAway() {
        progress.away("the broker is away");

        assertThat(progress.status().state()).isEqualTo(State.STARTING);
        assertThat(progress.status().lastError()).contains("the broker is away");
    }

    @Test
    void shouldStayRunningThroughAnOutage() {
        progress.connected();
        progress.away("the database is away");

        assertThat(progress.status().state()).isEqualTo(State.RUNNING);
        assertThat(progress.status().connected()).isFalse();
    }

    @Test
    void shouldAddUpWhatIsWrittenAndRefused() {
        progress.written(10, 1);
        progress.written(0, 2);
        progress.written(5, 0);
        progress.lag(7);
        progress.lag(3);

        assertThat(progress.status().recordsWritten()).isEqualTo(15);
        assertThat(progress.status().deadLetters()).isEqualTo(3);
        assertThat(progress.status().lag()).as("the latest, not a sum").isEqualTo(3);
    }

    @Test
    void shouldTellWhatItDiedOfAndKeepItsCounts() {
        progress.connected();
        progress.written(4, 0);
        progress.failed(new SinkException("create the database"));

        assertThat(progress.status().state()).isEqualTo(State.FAILED);
        assertThat(progress.status().connected()).isFalse();
        assertThat(progress.status().lastError()).contains("create the database");
        assertThat(progress.status().recordsWritten()).isEqualTo(4);
    }

    @Test
    void shouldTellSomethingOfAnErrorWithoutMessage() {
        progress.failed(new StackOverflowError());

        assertThat(progress.status().lastError()).isPresent();
        assertThat(progress.status().lastError().orElseThrow()).contains("StackOverflowError");
    }

    @Test
    void shouldNotBeConnectedWhenClosed() {
        progress.connected();
        progress.closed();

        assertThat(progress.status().state()).isEqualTo(State.CLOSED);
        assertThat(progress.status().connected()).isFalse();
    }

    @Test
    void shouldLoseNoCountWhenSeveralThreadsWrite() {
        List<CompletableFuture<Void>> threads = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 500; i++) {
                        progress.written(1, 1);
                        progress.lag(i);
                    }
                }))
                .toList();
        threads.forEach(CompletableFuture::join);

        assertThat(progress.status().recordsWritten()).isEqualTo(2000);
        assertThat(progress.status().deadLetters()).isEqualTo(2000);
    }
}
