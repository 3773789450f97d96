package io.rawi.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineReportTest {

    @Test
    void shouldReadWhatTheLoadingProgramPrints() throws IOException {
        assertThat(Loading.of("812 20500000 143\n")).isEqualTo(new Loading(812, 20_500_000, 143));
    }

    @Test
    void shouldSayThatTheEngineCouldNotBeLoaded() {
        assertThatThrownBy(() -> Loading.of("Killed"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("could not be loaded")
                .hasMessageContaining("Killed");
    }

    @Test
    void shouldTellLoadingWhereTheWholeWasNotMeasured() {
        List<String> lines = new EngineReport(new Loading(800, 20_000_000, 150), "", List.of()).lines();

        assertThat(lines).anyMatch(line -> line.contains("3000 invented"));
        assertThat(lines).anyMatch(line -> line.contains("800 ms, 20.0 MB of heap stay, process 150 MB resident"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("engine load_ms 800 heap_mb 20");
    }
}
