package io.rawi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"pages,70", "'  originals',5", "'texts of pages (editions)',123456", "dead letters,0"})
    void shouldSetCountsBelowEachOther(String what, long count) {
        StringWriter out = new StringWriter();
        DemoSummary.line(new PrintWriter(out, true), what, count);
        String line = out.toString().stripTrailing();
        assertThat(line).startsWith(what).endsWith(" " + count).hasSize(39);
    }

    @Test
    void shouldUnpackAWireOfJsonLinesAndReplaceAnOldOne() throws IOException {
        Files.writeString(folder.resolve("wire.jsonl"), "old\n".repeat(100_000));
        Path wire = SampleWire.unpackedIn(folder);
        assertThat(wire).isEqualTo(folder.resolve("wire.jsonl"));
        assertThat(Files.readAllLines(wire)).hasSizeGreaterThanOrEqualTo(60).doesNotContain("old");
    }

    @Test
    void shouldNameTheFileThatItCannotWrite() {
        assertThatThrownBy(() -> SampleWire.unpackedIn(folder.resolve("missing")))
                .hasMessageContaining("cannot write")
                .hasMessageContaining("wire.jsonl");
    }
}
