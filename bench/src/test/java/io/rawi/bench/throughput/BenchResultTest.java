package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rawi.bench.measure.GcLog;
import io.rawi.bench.measure.Latencies;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BenchResultTest {

    private final Latencies waits = new Latencies(new long[] {100_000_000, 200_000_000, 640_000_000});

    @Test
    void shouldEndWithTheSummary() {
        List<String> lines = result(List.of()).lines();

        assertThat(lines.get(lines.size() - 1)).isEqualTo("bench ratio 0.25 articles_per_s 5000 p99_ms 640");
    }

    @Test
    void shouldCompareMedians() {
        assertThat(result(List.of()).ratio()).isCloseTo(.25, within(1e-9));
    }

    @Test
    void shouldTellCostsBesideSpeed() {
        assertThat(String.join("\n", result(List.of()).lines()))
                .contains("resident 700 MB")
                .contains("resident unknown")
                .contains("heap at most 300 MB, after collection at most 90 MB")
                .contains("processor, pipeline   200 us an article, broker 100 us, feeding and reading 50 us")
                .contains("dead letters          6")
                .contains("p50 200 ms");
    }

    @Test
    void shouldNameWhatIsMissing() {
        assertThat(result(List.of("page-1")).lines()).anyMatch(line -> line.contains("page page-1 did not come out"));
    }

    @Test
    void shouldTellRatesAndCostsOfAPassage() {
        Passage passage = passage(2.0);

        assertThat(passage.perSecond()).isEqualTo(5000);
        assertThat(passage.cpuMicros()).isEqualTo(200);
    }

    @Test
    void shouldRefusePlansThatMeasureNothing() {
        assertThatThrownBy(() -> new BenchPlan(0, 1, 1, 50, 60, List.of(), false))
                .hasMessageContaining("--articles must be at least 1, not 0");
        assertThatThrownBy(() -> new BenchPlan(1, 1, 0, 50, 60, List.of(), false))
                .hasMessageContaining("--repetitions");
        assertThatThrownBy(() -> new BenchPlan(1, 1, 1, 0, 60, List.of(), false))
                .hasMessageContaining("--rate");
        assertThatThrownBy(() -> new BenchPlan(1, 1, 1, Double.NaN, 60, List.of(), false))
                .hasMessageContaining("--rate");
        assertThat(new BenchPlan(1, 1, 1, 2.5, 3, List.of(), false).paced()).isEqualTo(8);
    }

    private BenchResult result(List<String> lost) {
        return new BenchResult(
                "10000 invented articles",
                List.of(passage(.5), passage(.4), passage(.7)),
                List.of(passage(2.0), passage(1.9), passage(2.5)),
                waits,
                lost,
                new GcLog(300, 90, 12, 40),
                OptionalLong.of(700),
                OptionalLong.empty());
    }

    private static Passage passage(double seconds) {
        return new Passage(
                10_000, seconds, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofMillis(500), 2, List.of());
    }
}
