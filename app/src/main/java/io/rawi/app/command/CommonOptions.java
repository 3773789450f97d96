package io.rawi.app.command;

import io.rawi.app.config.ConfigReader;
import io.rawi.app.config.RawiConfig;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that most commands share. */
public final class CommonOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file. Default: rawi.yml in the working folder, where there is one.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Data folder of the embedded services; other commands find them by it while they run. "
                    + "Default: data-folder of the configuration (./data).")
    private Optional<Path> data = Optional.empty();

    /** The configuration, with what the options change. */
    RawiConfig read(Surroundings surroundings) {
        RawiConfig read = new ConfigReader(surroundings.environment())
                .read(config.map(surroundings.folder()::resolve), surroundings.folder());
        Path folder = data.orElse(read.dataFolder());
        return read.withDataFolder(surroundings.folder().resolve(folder).normalize());
    }
}
