package io.rawi.bench.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.bench.check.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KillReportTest {

    private static final Verdict CLEAN = new Verdict(List.of(), List.of(), List.of(), List.of());

    @Test
    void shouldPassAndEndWithTheSummary() {
        KillReport report = new KillReport(10, 10, 20_000, true, CLEAN);

        assertThat(report.passed()).isTrue();
        assertThat(report.lines()).containsExactly("kills 10 articles 20000 lost 0 doubled 0 false_copies 0");
    }

    @Test
    void shouldFailOnAnyFault() {
        Verdict lost = new Verdict(List.of("one has no row"), List.of(), List.of(), List.of());
        Verdict doubled = new Verdict(List.of(), List.of("one has 2 rows"), List.of(), List.of());
        Verdict copies = new Verdict(List.of(), List.of(), List.of("a", "b"), List.of());
        Verdict other = new Verdict(List.of(), List.of(), List.of(), List.of("edition"));

        for (Verdict verdict : List.of(lost, doubled, copies, other)) {
            assertThat(new KillReport(10, 10, 20_000, true, verdict).passed()).isFalse();
        }
        assertThat(last(new KillReport(10, 10, 20_000, true, lost))).endsWith("lost 1 doubled 0 false_copies 0");
        assertThat(last(new KillReport(10, 10, 20_000, true, doubled))).endsWith("lost 0 doubled 1 false_copies 0");
        assertThat(last(new KillReport(10, 10, 20_000, true, copies))).endsWith("lost 0 doubled 0 false_copies 2");
        assertThat(new KillReport(10, 10, 20_000, true, other).lines()).contains("edition", "1 other differences");
    }

    @Test
    void shouldFailWhereAKillHitNothingAtWork() {
        KillReport report = new KillReport(9, 10, 20_000, true, CLEAN);

        assertThat(report.passed()).isFalse();
        assertThat(report.lines().get(0)).contains("done before the last kill: 9 of 10 kills");
        assertThat(last(report)).startsWith("kills 9 ");
    }

    @Test
    void shouldFailWhereThePipelineNeverCameToRest() {
        KillReport report = new KillReport(10, 10, 20_000, false, CLEAN);

        assertThat(report.passed()).isFalse();
        assertThat(report.lines().get(0)).contains("nothing more came out");
    }

    @Test
    void shouldNotFloodThePersonWithSentences() {
        Verdict many = new Verdict(Collections.nCopies(500, "lost"), List.of(), List.of(), List.of());

        assertThat(new KillReport(10, 10, 20_000, true, many).lines())
                .hasSizeLessThan(30)
                .contains("... and 480 more");
    }

    @Test
    void shouldRefuseAPaceOfNothing() {
        assertThatThrownBy(() -> new KillOptions(1, 1, 0, Duration.ofSeconds(6), List.of()))
                .hasMessageContaining("--rate");
    }

    private static String last(KillReport report) {
        return report.lines().get(report.lines().size() - 1);
    }
}
