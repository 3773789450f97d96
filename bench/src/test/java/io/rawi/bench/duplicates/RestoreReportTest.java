package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoreReportTest {

    private final List<String> lines = new RestoreReport(
                    60_000,
                    Duration.ofSeconds(120),
                    72L << 20,
                    Duration.ofSeconds(6),
                    Duration.ofMillis(40_700),
                    Duration.ofMillis(14_500))
            .lines();

    @Test
    void shouldSumUpInTheLastLine() {
        assertThat(lines.get(lines.size() - 1)).isEqualTo("restore articles 60000 seconds 40.7");
    }

    @Test
    void shouldTellWhatOfItIsWaitingAndWhatIsWork() {
        assertThat(lines).anyMatch(line -> line.contains("60000 in 120.0 s (500/s by the clock)"));
        assertThat(lines).contains("state stores on the disk: 72 MB");
        assertThat(lines).anyMatch(line -> line.contains("up to 6 s") && line.contains("processor time 14.5 s"));
    }
}
