package io.rawi.app.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The script {@code rawi} in a source tree of its own, with programs that are as the test wants them. */
final class Launcher {

    private static final Path SCRIPT = Path.of("..", "rawi").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of(
            "sh", "sed", "head", "tail", "dirname", "readlink", "find", "mkdir", "rm", "cat", "sleep", "env", "touch");

    private final Path home;
    private final Path programs;
    private final Map<String, String> environment = new HashMap<>();

    Launcher(Path home, Path programs) throws IOException {
        this.home = home;
        this.programs = Files.createDirectories(programs);
        Files.createDirectories(home);
        Files.copy(SCRIPT, home.resolve("rawi"));
        write("pom.xml", "<project/>");
        write("app/pom.xml", "<project/>");
        write("app/src/main/java/A.java", "class A {}");
        for (String tool : TOOLS) {
            link(tool);
        }
    }

    Path script() {
        return home.resolve("rawi");
    }

    void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** A build that is newer than all sources. */
    void built() throws IOException {
        write("app/target/dist/lib/rawi-app.jar", "");
        write("app/target/dist/built", "");
        age("app/target/dist/built", 0);
        for (String file : List.of("pom.xml", "app/pom.xml", "app/src/main/java/A.java")) {
            age(file, 60);
        }
    }

    /** Sets a file's time so many seconds back, or ahead where negative. */
    void age(String file, long seconds) throws IOException {
        Files.setLastModifiedTime(
                home.resolve(file),
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(seconds)));
    }

    /** Java that tells its version as real ones do, and else prints its arguments, one a line. */
    void java(String version) throws IOException {
        program(
                "java",
                """
                if [ "$1" = -version ]; then
                  echo 'openjdk version "%s" 2024-01-01' >&2
                  exit 0
                fi
                for argument in "$@"; do echo "$argument"; done
                exit 42
                """
                        .formatted(version));
    }

    void program(String name, String script) throws IOException {
        executable(programs.resolve(name), script);
    }

    static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    LauncherRun run(String... arguments) throws Exception {
        return run(script(), arguments);
    }

    LauncherRun run(Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(programs, "out", "");
        Path err = Files.createTempFile(programs, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher does not end");
        }
        return new LauncherRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private void link(String tool) throws IOException {
        for (String folder : List.of("/bin", "/usr/bin")) {
            Path real = Path.of(folder, tool);
            if (Files.isExecutable(real)) {
                Files.createSymbolicLink(programs.resolve(tool), real);
                return;
            }
        }
    }
}
