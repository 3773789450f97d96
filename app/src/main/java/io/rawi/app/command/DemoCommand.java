package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.demo.Demo;
import io.rawi.app.embedded.FileTree;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi demo}: the main job on embedded services, in a folder that is gone afterwards. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Play a sample wire through the whole pipeline, and show what comes out.",
        footer = {
            "",
            "Starts a broker, a registry and PostgreSQL on free ports, and leaves nothing behind. On a terminal it stays",
            "up until Enter or Ctrl-C, so that the commands it prints can be tried.",
            "",
            "Examples:",
            "  rawi demo",
            "  rawi demo my-articles/",
            "  rawi demo --keep demo-data"
        })
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Your own files instead of the sample wire.")
    private Optional<Path> own = Optional.empty();

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Put the data here, and keep them.")
    private Optional<Path> keep = Optional.empty();

    private final Surroundings surroundings;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Path> source = own.map(surroundings.folder()::resolve);
        if (source.isPresent() && !Files.exists(source.get())) {
            throw new ParameterException(spec.commandLine(), "there is no " + source.get() + " to take articles from");
        }
        if (keep.isPresent()) {
            play(surroundings.folder().resolve(keep.get()), source);
            return ExitCodes.DONE;
        }
        Path folder = temporary();
        try {
            play(folder, source);
            return ExitCodes.DONE;
        } finally {
            delete(folder);
        }
    }

    private void play(Path folder, Optional<Path> source) {
        RawiConfig config = RawiConfig.defaults().withDataFolder(folder.normalize());
        Logging.toFile(config.dataFolder().resolve("logs").resolve("rawi.log"));
        new Demo(config, surroundings.terminal(), surroundings.stop()).run(source);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rawi-demo-");
        } catch (IOException e) {
            throw new CommandFailure("cannot make a temporary folder: " + e.getMessage() + ". Name one with --keep", e);
        }
    }

    private void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            surroundings.terminal().err().println("rawi: cannot delete " + folder + ": " + e.getMessage());
        }
    }
}
