package io.rawi.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Runs the benchmark in earnest, as short as it goes. */
class EngineBenchIT {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            new CommandLine(new EngineCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void shouldMeasureAStepOnInventedArticles() {
        int code = command.execute("--data", "", "--only", "tokenise|whole", "--seconds", "1");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("3000 invented", "EngineSteps.tokenise", "EngineSteps.whole")
                .doesNotContain("NaN KB");
        assertThat(out.toString().strip().lines().reduce((before, last) -> last).orElseThrow())
                .matches("engine articles_per_s [1-9]\\d* kb_per_article [1-9]\\d* load_ms [1-9]\\d* heap_mb \\d+");
    }

    @Test
    void shouldReadAStreamFromAColdStart() {
        assertThat(command.execute("--data", "", "--stream")).isZero();
        assertThat(out.toString().strip().lines().reduce((before, last) -> last).orElseThrow())
                .matches("stream articles [1-9]\\d* articles_per_s [1-9]\\d* last_part_articles_per_s [1-9]\\d* "
                        + "kb_per_article [1-9]\\d*");
    }

    @Test
    void shouldSayThatNothingIsCalledSo() {
        assertThat(command.execute("--data", "", "--only", "nosuchstep")).isEqualTo(2);
        assertThat(err.toString()).contains("nothing is called nosuchstep");
    }
}
