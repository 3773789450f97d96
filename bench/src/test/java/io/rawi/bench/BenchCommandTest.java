package io.rawi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.command.RawiCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {

    @TempDir
    Path folder;

    @Test
    void shouldBeFoundAsACommandOfRawi() {
        assertThat(ServiceLoader.load(RawiCommand.class)).hasAtLeastOneElementOfType(BenchCommand.class);
    }

    @Test
    void shouldExplainItselfAndItsSubcommand() {
        assertThat(help("--help")).contains("--articles", "--repetitions", "RAWI_DATA", "kills");
        assertThat(help("kills", "--help")).contains("--kills", "--seed", "--rate");
    }

    @Test
    void shouldRefuseAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "results of another run");

        assertThatThrownBy(() -> EmbeddedRun.start(Optional.of(folder)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void shouldFailBeforeStartingAnythingWhereTheDataFolderHoldsNoNews() {
        CommandLine line = new CommandLine(new BenchCommand()).setErr(new PrintWriter(new StringWriter()));

        assertThat(line.execute("--data", folder.toString(), "--articles", "5")).isEqualTo(1);
        assertThat(line.execute("kills", "--data", folder.toString(), "--articles", "500"))
                .isEqualTo(1);
    }

    @Test
    void shouldTellAWrongCallFromFailedWork() {
        CommandLine line = new CommandLine(new BenchCommand()).setErr(new PrintWriter(new StringWriter()));

        assertThat(line.execute("--articles", "many")).isEqualTo(2);
        assertThat(line.execute("kills", "--rate", "quick")).isEqualTo(2);
    }

    private static String help(String... arguments) {
        StringWriter out = new StringWriter();
        new CommandLine(new BenchCommand()).setOut(new PrintWriter(out)).execute(arguments);
        return out.toString();
    }
}
