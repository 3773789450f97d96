package io.rawi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The short form of {@code rawi bench kills}: invented articles with many copies, later fetches, changed and empty pages;
 * a kill of each kind.
 */
class KillsIT {

    @TempDir
    Path folder;

    @Test
    void shouldLoseAndDoubleNothingWhenProgramsAreKilledAtWork() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                new CommandLine(new BenchCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        int code = line.execute(
                "kills",
                "--articles=600",
                "--kills=3",
                "--rate=75",
                "--session=6",
                "--seed=5",
                "--data=",
                "--java-options=-Xmx512m,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC",
                "--work=" + folder.resolve("run"));

        assertThat(code).as("%s%n%s", err, out).isZero();
        assertThat(out.toString().strip()).endsWith("kills 3 articles 600 lost 0 doubled 0 false_copies 0");
    }
}
