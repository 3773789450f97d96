package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateDuplicatesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void shouldNameFileAndLineOfALabelThatThereIsNot() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("pairs.tsv"),
                "a\tb\tlabel\n2015-08-01#0\t2015-08-01#1\tcopy\n2015-08-01#0\t2015-08-01#2\tcopie\n");
        EvaluateDuplicatesCommand command = new EvaluateDuplicatesCommand();
        new CommandLine(command).parseArgs(gold.toString(), "--news", folder.toString());

        assertThatThrownBy(command::call)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("pairs.tsv")
                .hasMessageContaining("3")
                .hasMessageContaining("\"copie\"")
                .hasMessageContaining("copy, update, template, other");
    }

    @Test
    void shouldAskForTheNews() {
        CommandLine line = new CommandLine(new EvaluateDuplicatesCommand());
        assertThatThrownBy(() -> line.parseArgs("pairs.tsv"))
                .isInstanceOf(CommandLine.MissingParameterException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).contains("--news"));
    }
}
