package io.rawi.ingest.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.IngestProgress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SilenceWatchTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Tally tally = new Tally(
            new IngestProgress() {
                @Override
                public void waiting(String message, Duration silence) {
                    told.add(message);
                }
            },
            System::nanoTime);

    @Test
    void shouldSayForWhomItWaitsUntilTheAnswerComes() throws InterruptedException {
        try (SilenceWatch watch = new SilenceWatch(tally, "broker:9092", Duration.ofMillis(20))) {
            tally.handedOver();
            tally.handedOver();
            assertThat(told.take())
                    .isEqualTo("waiting for the Kafka broker at broker:9092; 2 records wait, 0 are acknowledged");
            assertThat(told.take()).as("and again").startsWith("waiting for");

            tally.acknowledged("a", 1);
            tally.acknowledged("b", 1);
            told.clear();
            assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void shouldFallSilentWithTheIngestion() throws InterruptedException {
        tally.handedOver();
        SilenceWatch watch = new SilenceWatch(tally, "broker:9092", Duration.ofMillis(5));
        told.take();
        watch.close();
        // One call may have been on its way.
        told.poll(20, TimeUnit.MILLISECONDS);
        told.clear();

        assertThat(told.poll(60, TimeUnit.MILLISECONDS)).isNull();
    }
}
