package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void shouldFindNothingWrongWithThisMachine() {
        CommandRun run = CommandRun.in(folder, "doctor");
        assertThat(run.out())
                .contains("ok       java:")
                .contains("memory:")
                .contains("disk:")
                .contains("kafka:");
        assertThat(run.out()).doesNotContain("wrong    java");
    }

    @Test
    void shouldNameThePortThatIsTakenAndWhoHoldsIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = with("RAWI_EMBEDDED_POSTGRES_PORT", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .contains("wrong")
                    .contains("embedded.postgres-port: " + taken.getLocalPort() + " is in use by process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void shouldSayThatADiskIsTooSmall() {
        CommandRun run = with("RAWI_EMBEDDED_MIN_FREE_MB", "9000000000000");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("disk").contains("embedded.min-free-mb");
    }

    @Test
    void shouldSayThatADatabaseDoesNotAnswer() {
        CommandRun run = with("RAWI_SINK_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:1/none");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("postgresql").contains("sink.postgres.url");
    }

    private CommandRun with(String variable, String value) {
        return CommandRun.in(folder, Map.of(variable, value), new byte[0], "doctor");
    }
}
