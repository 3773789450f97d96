package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash left a server running; scripts that look like one stand in for it. */
@Timeout(60)
class PostgresLeftServerTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @Test
    void shouldStopTheServerOfItsOwnClusterInOrder() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Path word = folder.resolve("word");
        Process server = server(cluster, "trap 'echo stopped >\"" + word + "\"; exit 0' INT");
        note(cluster, server.pid() + "\n" + cluster + "\n");
        new PostgresLeftovers(cluster).clear();
        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(word).hasContent("stopped");
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void shouldLeaveTheServerOfAnotherClusterAlone() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Process server = server(other, "");
        note(cluster, server.pid() + "\n");
        new PostgresLeftovers(cluster).clear();
        assertThat(server.isAlive()).isTrue();
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void shouldWaitForTheWorkersOfTheServer() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("cluster"));
        Process server = server(cluster, "sleep 300 & trap 'exit 0' INT");
        List<ProcessHandle> workers = server.descendants().toList();
        note(cluster, Long.toString(server.pid()));
        new PostgresLeftovers(cluster).clear();
        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(workers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "-1\n", "0\n", "99999999999999999999\n", " \n12\n", "pid\n", "4294967296\n"})
    void shouldRemoveALockFileThatNamesNobody(String text) throws IOException {
        note(folder, text);
        new PostgresLeftovers(folder).clear();
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void shouldNameALockFileThatItCannotRead() throws IOException {
        Files.createDirectories(folder.resolve("postmaster.pid/inner"));
        assertThatThrownBy(() -> new PostgresLeftovers(folder).clear())
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining(folder.resolve("postmaster.pid").toString());
    }

    /** A script that is called as a server is: {@code .../postgres -D CLUSTER}. */
    private Process server(Path cluster, String first) throws IOException {
        Path script = folder.resolve("postgres");
        Files.writeString(script, "#!/bin/sh\n" + first + "\necho ready\nwhile :; do sleep 0.1; done\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Process process = new ProcessBuilder("/bin/sh", script.toString(), "-D", cluster.toString()).start();
        started.add(process);
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        return process;
    }

    private static void note(Path cluster, String text) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), text);
    }
}
