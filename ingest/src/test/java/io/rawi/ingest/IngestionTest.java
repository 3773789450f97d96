package io.rawi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.ingest.send.IngestException;
import io.rawi.ingest.send.SenderFixture;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IngestionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path folder;

    private final MockProducer<String, byte[]> producer = SenderFixture.producer(true);

    @Test
    void shouldTakeInAFolderAndSayWhatItRefused() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "أ");
        Files.writeString(folder.resolve("2.txt"), "");
        Files.writeString(folder.resolve("3.jsonl"), "{\"body\":\"ب\"}\n{\"body\":\n{\"body\":\"ج\"}\n[]\n");
        Files.write(folder.resolve("4.bin"), new byte[100]);
        Files.writeString(folder.resolve("5.html"), "<html>د</html>");
        IngestSummary summary =
                ingestion("", IngestConfig.defaults()).ingest(List.of(folder.toString()), IngestProgress.NONE);

        assertThat(bodies()).containsExactly("أ", "ب", "ج", "<html>د</html>");
        assertThat(summary.read()).isEqualTo(4);
        assertThat(summary.sent()).isEqualTo(4);
        assertThat(summary.complete()).isTrue();
        assertThat(summary.refused())
                .isEqualTo(Map.of(
                        RefusalReason.EMPTY, 1L,
                        RefusalReason.NOT_TEXT, 1L,
                        RefusalReason.MALFORMED, 1L,
                        RefusalReason.WRONG_SHAPE, 1L));
        // Records are buried; files stay where they are.
        assertThat(SenderFixture.deadLetters(producer))
                .extracting(DeadLetter::getOrigin)
                .containsExactly(
                        folder.resolve("3.jsonl").toUri() + "#2",
                        folder.resolve("3.jsonl").toUri() + "#4");
    }

    @Test
    void shouldTakeInStandardInput() {
        IngestSummary summary =
                ingestion("{\"body\":\"أ\"}\n{\"bo", IngestConfig.defaults()).ingest(List.of("-"), IngestProgress.NONE);

        assertThat(bodies()).containsExactly("أ");
        assertThat(articles().get(0).getFetchedAt()).isEqualTo(NOW);
        assertThat(articles().get(0).getSource()).isEqualTo("stdin");
        assertThat(summary.refused()).isEqualTo(Map.of(RefusalReason.MALFORMED, 1L));
        assertThat(SenderFixture.deadLetters(producer).get(0).getValue())
                .contains(ByteBuffer.wrap("{\"bo".getBytes(UTF_8)));
    }

    @Test
    void shouldGoOnBehindASourceThatIsNotThere() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "أ");
        IngestSummary summary = ingestion("", IngestConfig.defaults())
                .ingest(List.of(folder.resolve("nowhere").toString(), file.toString()), IngestProgress.NONE);

        assertThat(summary.sent()).isEqualTo(1);
        assertThat(summary.refusals().get(0).reason()).isEqualTo(RefusalReason.NOT_FOUND);
    }

    @Test
    void shouldStopReadingWhenTheBrokerDoesNotTakeAnArticle() {
        producer.sendException = new TimeoutException("no answer for 120 s");
        IngestSummary summary = ingestion(
                        "{\"body\":\"أ\"}\n{\"body\":\"ب\"}\n{\"body\":\"ج\"}\n", IngestConfig.defaults())
                .ingest(List.of("-"), IngestProgress.NONE);

        assertThat(summary.read()).isEqualTo(1);
        assertThat(summary.complete()).isFalse();
        assertThat(summary.failure().orElseThrow())
                .contains("stdin:#1: no answer for 120 s")
                .contains("of 1 articles read, 0 are acknowledged")
                .contains("the broker at broker:9092")
                .contains("feed the same again");
    }

    @Test
    void shouldReadNothingWhereTheStartFails() {
        Ingestion ingestion = new Ingestion(
                IngestConfig.defaults(),
                "broker:9092",
                () -> {
                    throw new IngestException("no broker", null);
                },
                tally -> SenderFixture.sender(producer, tally),
                new ByteArrayInputStream("نص".getBytes(UTF_8)),
                Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatThrownBy(() -> ingestion.ingest(List.of("-"), IngestProgress.NONE))
                .hasMessage("no broker");
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldSendWhatALiveStreamBringsAtOnceAndStopWhenAsked() throws Exception {
        try (PipedOutputStream live = new PipedOutputStream();
                Ingestion ingestion = ingestion(new PipedInputStream(live), IngestConfig.defaults())) {
            Sent sent = new Sent(1);
            CompletableFuture<IngestSummary> running =
                    CompletableFuture.supplyAsync(() -> ingestion.ingest(List.of("-"), sent));
            live.write("{\"body\":\"أ\"}\n{\"body\":\"half".getBytes(UTF_8));
            live.flush();
            sent.await();
            ingestion.stop();
            IngestSummary summary = running.get(30, TimeUnit.SECONDS);

            assertThat(summary.sent()).isEqualTo(1);
            assertThat(summary.refusedInAll()).isZero();
        }
    }

    @Test
    void shouldWatchAFolderUntilItIsStopped() throws Exception {
        Files.writeString(folder.resolve("1.txt"), "أ");
        IngestConfig config = quick(true);
        try (Ingestion ingestion = ingestion(InputStream.nullInputStream(), config)) {
            Sent sent = new Sent(2);
            CountDownLatch watching = new CountDownLatch(1);
            CompletableFuture<IngestSummary> running = CompletableFuture.supplyAsync(
                    () -> ingestion.ingest(List.of(folder.toString()), sent.watching(watching)));
            assertThat(watching.await(30, TimeUnit.SECONDS)).isTrue();
            Files.writeString(folder.resolve("2.txt"), "ب");
            sent.await();
            ingestion.stop();

            assertThat(running.get(30, TimeUnit.SECONDS).sent()).isEqualTo(2);
            assertThat(bodies()).containsExactly("أ", "ب");
        }
    }

    @Test
    void shouldTellTheListenerOfEachStep() throws IOException {
        Path file = Files.writeString(folder.resolve("1.txt"), "نص");
        StringBuilder told = new StringBuilder();
        ingestion("", IngestConfig.defaults()).ingest(List.of(file.toString()), new IngestProgress() {
            @Override
            public void opened(String origin, long bytes) {
                told.append("opened ").append(bytes).append(' ');
            }

            @Override
            public void read(String origin, long bytes) {
                told.append("read ").append(bytes).append(' ');
            }

            @Override
            public void sent(String origin) {
                told.append("sent ").append(origin);
            }
        });
        assertThat(told).hasToString("opened 4 read 4 sent " + file.toUri());
    }

    private List<RawArticle> articles() {
        return SenderFixture.articles(producer);
    }

    private List<String> bodies() {
        return articles().stream().map(Collected::body).toList();
    }

    private Ingestion ingestion(String standardInput, IngestConfig config) {
        return ingestion(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), config);
    }

    private Ingestion ingestion(InputStream standardInput, IngestConfig config) {
        return new Ingestion(
                config,
                "broker:9092",
                () -> {},
                tally -> SenderFixture.sender(producer, tally),
                standardInput,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static IngestConfig quick(boolean watch) {
        IngestConfig defaults = IngestConfig.defaults();
        return new IngestConfig(
                defaults.maxArticleBytes(),
                Optional.empty(),
                watch,
                Duration.ofMillis(50),
                defaults.linger(),
                defaults.batchBytes(),
                defaults.bufferBytes(),
                defaults.deliveryTimeout(),
                defaults.startTimeout());
    }

    /** Waits for acknowledgements. */
    private static final class Sent implements IngestProgress {

        private final CountDownLatch missing;
        private CountDownLatch watching = new CountDownLatch(1);

        Sent(int count) {
            missing = new CountDownLatch(count);
        }

        Sent watching(CountDownLatch latch) {
            watching = latch;
            return this;
        }

        @Override
        public void sent(String origin) {
            missing.countDown();
        }

        @Override
        public void watching() {
            watching.countDown();
        }

        void await() throws InterruptedException {
            assertThat(missing.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
