package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void shouldAskAgainUntilTheConditionHolds() {
        AtomicInteger asked = new AtomicInteger();

        Patience.await("third time", Duration.ofSeconds(10), () -> {
            if (asked.incrementAndGet() < 3) {
                throw new IOException("not yet");
            }
            return true;
        });

        assertThat(asked).hasValue(3);
    }

    @Test
    void shouldTellWhatWasWaitedForAndTheLastFailure() {
        assertThatThrownBy(() -> Patience.await("the door is open", Duration.ZERO, () -> {
                    throw new IOException("locked");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the door is open")
                .hasRootCauseMessage("locked");
    }

    @Test
    void shouldNotWaitOnceTheConditionSaysThatItIsHopeless() {
        assertThatThrownBy(() -> Patience.await("it lives", Duration.ofMinutes(5), () -> {
                    throw new AssertionError("it has ended");
                }))
                .hasMessage("it has ended");
    }
}
