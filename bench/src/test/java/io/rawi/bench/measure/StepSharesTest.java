package io.rawi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rawi.bench.measure.StepShares.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSharesTest {

    private static final String STREAM = "org.apache.kafka.streams.processor.internals.StreamThread";

    @TempDir
    private Path folder;

    @Test
    void shouldTellAStackByTheStepThatStandsInIt() {
        assertThat(Part.of(List.of("java.util.HashMap", "io.rawi.enrich.relate.RelateStep", STREAM)))
                .isEqualTo(Part.RELATING);
        assertThat(Part.of(List.of("io.rawi.arabic.ArabicEngine", "io.rawi.enrich.read.ReadStep", STREAM)))
                .isEqualTo(Part.READING);
        assertThat(Part.of(List.of("io.rawi.enrich.publish.RelationStep", STREAM)))
                .isEqualTo(Part.PUBLISHING);
        assertThat(Part.of(List.of("org.apache.kafka.clients.producer.KafkaProducer", STREAM)))
                .isEqualTo(Part.REST);
        assertThat(Part.of(List.of())).isEqualTo(Part.REST);
    }

    @Test
    void shouldCountWhatReadingDoesForRelatingByItself() {
        for (String forRelating : List.of(
                "io.rawi.enrich.fingerprint.TextPrints",
                "io.rawi.enrich.story.StoryFeaturesReader",
                "io.rawi.enrich.credit.WireCredits$Reading")) {
            assertThat(Part.of(List.of(forRelating, "io.rawi.enrich.read.ReadStep", STREAM)))
                    .isEqualTo(Part.PRINTS);
        }
        assertThat(Part.of(
                        List.of("io.rawi.enrich.fingerprint.WordRarity", "io.rawi.enrich.relate.RelateStep", STREAM)))
                .isEqualTo(Part.RELATING);
    }

    @Test
    void shouldTellSharesOfAll() {
        StepShares shares = new StepShares(Map.of(Part.RELATING, 30L, Part.READING, 150L, Part.REST, 20L));
        assertThat(shares.share(Part.RELATING)).isCloseTo(.15, within(1e-9));
        assertThat(shares.share(Part.PUBLISHING)).isZero();
        assertThat(shares.line()).contains("relating 15.0 %", "reading 75.0 %", "publishing 0.0 %");
    }

    @Test
    void shouldTellNothingOfNoSamples() {
        assertThat(new StepShares(Map.of()).share(Part.RELATING)).isZero();
    }

    @Test
    void shouldCountStreamThreadsAndNoOthers() throws IOException, InterruptedException {
        Path file = folder.resolve("some.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            AtomicLong result = new AtomicLong();
            List<Thread> threads = List.of(
                    new Thread(() -> result.addAndGet(work()), "some-StreamThread-1"),
                    new Thread(() -> result.addAndGet(work()), "some-other"));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            recording.stop();
            recording.dump(file);
            assertThat(result).hasPositiveValue();
        }
        StepShares shares = StepShares.read(file);
        assertThat(shares.millis()).containsOnlyKeys(Part.REST);
        assertThat(shares.millis().get(Part.REST)).isBetween(20L, 1_500L);
    }

    @Test
    void shouldSayWhereThereIsNoRecording() {
        assertThatThrownBy(() -> StepShares.read(folder.resolve("none.jfr"))).isInstanceOf(IOException.class);
    }

    /** Half a second of the thread's own processor time. */
    private static long work() {
        java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + Duration.ofMillis(500).toNanos();
        long sum = 1;
        while (threads.getCurrentThreadCpuTime() < end) {
            for (int i = 1; i < 20_000; i++) {
                sum += Integer.toString(i).hashCode() & 1;
            }
        }
        return sum;
    }
}
