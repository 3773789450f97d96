package io.rawi.app.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the services of a data folder are reached while they run: how another command finds them. Kept as
 * {@code running.json} in the folder; the ports of the last run are tried again by the next one.
 *
 * @param pid the process that runs them
 * @param kafka {@code host:port} of the broker
 * @param registry address of the schema registry
 * @param postgres JDBC address of the database
 * @param postgresUser its user
 * @param postgresPassword its password
 */
public record RunningServices(
        long pid, String kafka, String registry, String postgres, String postgresUser, String postgresPassword) {

    private static final String FILE = "running.json";

    /** What the folder tells of the last run, whether it still runs or not. */
    public static Optional<RunningServices> last(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json().readValue(file.toFile(), RunningServices.class))
                    .filter(RunningServices::whole);
        } catch (IOException e) {
            return Optional.empty(); // Half written by a crash: it only helps to find, nothing depends on it.
        }
    }

    /** The services of this folder, where their process is alive. */
    public static Optional<RunningServices> running(Path folder) {
        return last(folder).filter(services -> ProcessHandle.of(services.pid)
                .map(ProcessHandle::isAlive)
                .orElse(false));
    }

    private boolean whole() {
        return Stream.of(kafka, registry, postgres, postgresUser, postgresPassword)
                .allMatch(Objects::nonNull);
    }

    void write(Path folder) {
        try {
            Path part = Files.createTempFile(
                    folder,
                    FILE,
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(part, json().writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot write " + folder.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    /** The same addresses, run by nobody. */
    RunningServices stopped() {
        return new RunningServices(0, kafka, registry, postgres, postgresUser, postgresPassword);
    }

    private static ObjectMapper json() {
        return new ObjectMapper().registerModule(new ParameterNamesModule());
    }
}
