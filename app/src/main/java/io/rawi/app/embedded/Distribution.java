package io.rawi.app.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The unpacked product: {@code lib/} with all jars, {@code registry/} with the schema registry. It is found from where
 * this code was loaded, or named by the system property {@code rawi.dist}.
 */
public record Distribution(Path folder) {

    /** @throws EmbeddedServicesException where it is not there */
    public static Distribution find() {
        Path code = JavaCommand.ownCode();
        List<Path> candidates = Optional.ofNullable(System.getProperty("rawi.dist"))
                .map(named -> List.of(Path.of(named)))
                // .../dist/lib/rawi-app.jar; or app/target/classes or app/target/rawi-app.jar beside app/target/dist.
                .orElse(List.of(code.getParent().getParent(), code.resolveSibling("dist")));
        return candidates.stream()
                .map(folder -> new Distribution(folder.toAbsolutePath().normalize()))
                .filter(distribution -> Files.isRegularFile(distribution.registryJar()))
                .findFirst()
                .orElseThrow(() -> new EmbeddedServicesException("the schema registry is not unpacked in "
                        + candidates.get(candidates.size() - 1).resolve("registry")
                        + ". Build again: mvn -DskipTests package"));
    }

    Path registryJar() {
        return folder.resolve("registry").resolve("apicurio-registry-app-3.0.9-runner.jar");
    }

    Path postgresFolder() {
        return folder.resolve("postgresql");
    }
}
