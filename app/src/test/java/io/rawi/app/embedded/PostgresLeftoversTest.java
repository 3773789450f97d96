package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLeftoversTest {

    @TempDir
    private Path cluster;

    @Test
    void shouldRemoveALockFileWhoseProcessIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        write(gone.pid() + "\n" + cluster + "\n");
        new PostgresLeftovers(cluster).clear();
        assertThat(lock()).doesNotExist();
    }

    @Test
    void shouldLeaveAloneAnotherProgramThatHasTheNumberByNow() throws Exception {
        write(ProcessHandle.current().pid() + "\n");
        new PostgresLeftovers(cluster).clear();
        assertThat(lock()).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void shouldRemoveALockFileThatWasHalfWritten() throws Exception {
        write("");
        new PostgresLeftovers(cluster).clear();
        assertThat(lock()).doesNotExist();
        write("12x");
        new PostgresLeftovers(cluster).clear();
        assertThat(lock()).doesNotExist();
    }

    @Test
    void shouldDoNothingWhereThereIsNothing() {
        new PostgresLeftovers(cluster.resolve("not-there")).clear();
        assertThat(cluster.resolve("not-there")).doesNotExist();
    }

    private Path lock() {
        return cluster.resolve("postmaster.pid");
    }

    private void write(String text) throws IOException {
        Files.writeString(lock(), text);
    }
}
