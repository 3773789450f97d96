package io.rawi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.send.IngestException;
import io.rawi.ingest.send.SenderFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several sources in one run: their order, what is told of each, and where a run ends. */
@Timeout(60)
class IngestionSourcesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private final MockProducer<String, byte[]> producer = SenderFixture.producer(true);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("day/1.txt", "day/2.txt", "night/1.txt", "loose.txt")) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), name);
        }
    }

    @Test
    void shouldTakeSourcesInTheOrderInWhichTheyAreNamed() {
        ingest("{\"body\":\"piped\"}", path("night"), "-", path("loose.txt"), path("day"));

        assertThat(bodies()).containsExactly("night/1.txt", "piped", "loose.txt", "day/1.txt", "day/2.txt");
    }

    @Test
    void shouldTakeASourceAsOftenAsItIsNamed() {
        IngestSummary summary = ingest("", path("loose.txt"), path("loose.txt"));

        assertThat(summary.sent()).isEqualTo(2);
        // The same article twice, byte for byte: further on it is one.
        assertThat(producer.history().get(0).value())
                .isEqualTo(producer.history().get(1).value());
        assertThat(producer.history().get(0).key())
                .isEqualTo(producer.history().get(1).key());
    }

    @Test
    void shouldFindStandardInputAtItsEndTheSecondTime() {
        IngestSummary summary = ingest("{\"body\":\"piped\"}", "-", "-");

        assertThat(summary.sent()).isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(java.util.Map.of(RefusalReason.EMPTY, 1L));
    }

    @Test
    void shouldDoNothingWhereNothingIsNamed() {
        IngestSummary summary = ingest("piped");

        assertThat(summary.read()).isZero();
        assertThat(summary.complete()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void shouldTellOfEachSourceBeforeItsArticles() throws IOException {
        Files.writeString(root.resolve("day/2.txt"), "");
        ingest("{\"body\":\"piped\"}", path("day"), "-");

        assertThat(told)
                .containsExactly(
                        "opened 1.txt 9",
                        "read 1.txt 9",
                        "sent 1.txt",
                        "opened 2.txt 0",
                        "refused 2.txt EMPTY",
                        "opened stdin: -1",
                        "read stdin:#1 5",
                        "sent stdin:#1");
    }

    @Test
    void shouldNameTheSourceByTheFolderUnlessTheUserNamesIt() {
        ingest("نص", path("day"), path("loose.txt"), "-");
        assertThat(SenderFixture.articles(producer))
                .extracting(article -> article.getSource())
                .containsExactly("day", "day", root.getFileName().toString(), "stdin");

        MockProducer<String, byte[]> named = SenderFixture.producer(true);
        ingestion(IngestConfig.defaults().withSource("الميناء"), stream("نص"), named)
                .ingest(List.of(path("day"), "-"), IngestProgress.NONE);
        assertThat(SenderFixture.articles(named))
                .extracting(article -> article.getSource())
                .containsOnly("الميناء");
    }

    @Test
    void shouldNotOpenWhatComesBehindAFailure() {
        MockProducer<String, byte[]> failing = failingFrom(2);
        IngestSummary summary = ingestion(IngestConfig.defaults(), stream(""), failing)
                .ingest(List.of(path("day"), path("night")), tell());

        assertThat(told).containsSubsequence("opened 1.txt 9", "sent 1.txt", "opened 2.txt 9", "read 2.txt 9");
        assertThat(told).doesNotContain("opened 1.txt 11");
        assertThat(summary.failure().orElseThrow())
                .contains("the broker did not take " + root.resolve("day/2.txt").toUri() + ": no more")
                .contains("of 2 articles read, 1 are acknowledged; 1 record failed")
                .contains("See that the broker at broker:9092 runs, and feed the same again");
    }

    @Test
    void shouldReadNothingOnceItWasStopped() {
        Ingestion ingestion = ingestion(IngestConfig.defaults(), stream("نص"), producer);
        ingestion.stop();
        IngestSummary summary = ingestion.ingest(List.of(path("day"), "-"), tell());

        assertThat(summary.read()).isZero();
        assertThat(summary.complete()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void shouldStopBehindTheArticleItIsAt() {
        List<Ingestion> running = new ArrayList<>();
        running.add(ingestion(IngestConfig.defaults(), stream(""), producer));
        IngestSummary summary = running.get(0).ingest(List.of(root.toString()), new IngestProgress() {
            @Override
            public void sent(String origin) {
                running.get(0).close();
            }
        });

        assertThat(summary.sent()).isEqualTo(1);
        assertThat(summary.complete()).isTrue();
        assertThat(bodies()).containsExactly("day/1.txt");
    }

    @Test
    void shouldEndWithASummaryWhereTheRegistryGoesAwayInTheMiddle() {
        boolean[] away = {false};
        Ingestion ingestion = new Ingestion(
                IngestConfig.defaults(),
                "broker:9092",
                () -> {},
                tally -> SenderFixture.sender(producer, tally, () -> {
                    if (away[0]) {
                        throw new IngestException("the schema registry does not answer", null);
                    }
                    away[0] = true;
                }),
                stream(""),
                CLOCK);
        IngestSummary summary = ingestion.ingest(List.of(path("day"), path("night")), tell());

        assertThat(summary.sent()).isEqualTo(1);
        assertThat(summary.complete()).isFalse();
        assertThat(summary.failure().orElseThrow())
                .startsWith("the schema registry does not answer; of 2 articles read, 1 are acknowledged");
    }

    @Test
    void shouldWatchFoldersOnlyAndReadFilesOnce() throws Exception {
        IngestConfig config = quick();
        CompletableFuture<Void> watching = new CompletableFuture<>();
        try (Ingestion ingestion = ingestion(config, stream("{\"body\":\"piped\"}"), producer)) {
            CompletableFuture<IngestSummary> running = CompletableFuture.supplyAsync(
                    () -> ingestion.ingest(List.of(path("day"), path("loose.txt"), "-"), new IngestProgress() {
                        @Override
                        public void watching() {
                            watching.complete(null);
                        }
                    }));
            watching.get(30, TimeUnit.SECONDS);
            ingestion.stop();
            IngestSummary summary = running.get(30, TimeUnit.SECONDS);

            assertThat(summary.sent()).isEqualTo(4);
            assertThat(bodies()).containsExactly("loose.txt", "piped", "day/1.txt", "day/2.txt");
        }
    }

    private MockProducer<String, byte[]> failingFrom(int first) {
        return new MockProducer<>(
                true,
                null,
                new org.apache.kafka.common.serialization.StringSerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer()) {

            private int sent;

            @Override
            public synchronized java.util.concurrent.Future<org.apache.kafka.clients.producer.RecordMetadata> send(
                    ProducerRecord<String, byte[]> message, org.apache.kafka.clients.producer.Callback callback) {
                if (++sent >= first) {
                    throw new org.apache.kafka.common.errors.TimeoutException("no more");
                }
                return super.send(message, callback);
            }
        };
    }

    private IngestSummary ingest(String standardInput, String... sources) {
        return ingestion(IngestConfig.defaults(), stream(standardInput), producer)
                .ingest(List.of(sources), tell());
    }

    private Ingestion ingestion(IngestConfig config, InputStream in, MockProducer<String, byte[]> to) {
        return new Ingestion(config, "broker:9092", () -> {}, tally -> SenderFixture.sender(to, tally), in, CLOCK);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private String path(String name) {
        return root.resolve(name).toString();
    }

    private List<String> bodies() {
        return SenderFixture.articles(producer).stream().map(Collected::body).toList();
    }

    private static IngestConfig quick() {
        IngestConfig defaults = IngestConfig.defaults();
        return new IngestConfig(
                defaults.maxArticleBytes(),
                Optional.empty(),
                true,
                Duration.ofMillis(50),
                defaults.linger(),
                defaults.batchBytes(),
                defaults.bufferBytes(),
                defaults.deliveryTimeout(),
                defaults.startTimeout());
    }

    private IngestProgress tell() {
        return new IngestProgress() {
            @Override
            public void opened(String origin, long bytes) {
                told.add("opened " + name(origin) + " " + bytes);
            }

            @Override
            public void read(String origin, long bytes) {
                told.add("read " + name(origin) + " " + bytes);
            }

            @Override
            public void sent(String origin) {
                told.add("sent " + name(origin));
            }

            @Override
            public void refused(Refusal refusal) {
                told.add("refused " + name(refusal.origin()) + " " + refusal.reason());
            }

            private String name(String origin) {
                return origin.substring(origin.lastIndexOf('/') + 1);
            }
        };
    }
}
