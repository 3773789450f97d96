package io.rawi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @Test
    void shouldReadPeakAndLiveHeapFromTheCollectorsLog() {
        GcLog log = GcLog.parse(List.of(
                "[0.012s][info][gc] Using G1",
                "[1.204s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 51M->12M(256M) 8.250ms",
                "[3.301s][info][gc] GC(1) Pause Young (Concurrent Start) (Metadata GC Threshold) 142M->40M(256M) 11.5ms",
                "[3.400s][info][gc] GC(2) Concurrent Mark Cycle 60.1ms",
                "[3.460s][info][gc] GC(2) Pause Remark 44M->30M(256M) 2.250ms"));

        assertThat(log.peakMegabytes()).isEqualTo(142);
        assertThat(log.liveMegabytes()).isEqualTo(40);
        assertThat(log.collections()).isEqualTo(3);
        assertThat(log.pauseMillis()).isCloseTo(22, within(.001));
    }

    @Test
    void shouldTellNothingWhereNothingWasLogged(@TempDir Path folder) throws IOException {
        assertThat(GcLog.read(folder.resolve("none.log"))).isEqualTo(new GcLog(0, 0, 0, 0));
    }

    @Test
    void shouldReadPeakResidentMemoryOfAProcess() {
        assertThat(ProcessMemory.peak(List.of("Name:\tjava", "VmHWM:\t  524288 kB", "VmRSS:\t  1024 kB")))
                .hasValue(512);
    }

    @Test
    void shouldTellNothingOfAProcessThatIsNoMore() {
        assertThat(ProcessMemory.peakMegabytes(Long.MAX_VALUE)).isEmpty();
        assertThat(ProcessMemory.peak(List.of("Name:\tkthreadd"))).isEmpty();
    }
}
