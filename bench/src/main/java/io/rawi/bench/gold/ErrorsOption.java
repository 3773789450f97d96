package io.rawi.bench.gold;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where an evaluation writes what it found wrong. */
public final class ErrorsOption {

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Where to write what is wrong, one line each, tab-separated. Default: the evaluation's name "
                    + "and .errors.tsv in the current folder.")
    private Path file;

    /**
     * Writes the lines and gives the file.
     *
     * @throws CommandFailure where it cannot be written
     */
    public Path write(String what, List<String> lines) {
        Path target = file == null ? Path.of(what + ".errors.tsv") : file;
        try {
            return Files.write(target, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(target + " cannot be written: " + e + ". Name another file with --errors");
        }
    }
}
