package io.rawi.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.config.ConfigReader;
import io.rawi.app.config.RawiConfig;
import io.rawi.app.doctor.Finding.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"8,WRONG", "16,WRONG", "17,OK", "21,OK", "99,OK"})
    void shouldAskForJava17(int version, State state) {
        Finding finding = MachineChecks.java(version);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.message()).contains(Integer.toString(version));
        if (state == State.WRONG) {
            assertThat(finding.message()).contains("install 17 or newer").contains("JAVA_HOME");
        }
    }

    @Test
    void shouldLookAtTheDiskOfAFolderThatIsStillToBeMade() {
        Finding disk = disk(config(Map.of()).withDataFolder(folder.resolve("not/yet/there")));
        assertThat(disk.state()).isEqualTo(State.OK);
        assertThat(disk.message()).contains("MiB free for " + folder.resolve("not/yet/there"));
        assertThat(folder.resolve("not")).doesNotExist();
    }

    @Test
    void shouldLookAtTheDiskOfAFolderBelowTheWorkingFolder() {
        assertThat(disk(config(Map.of()).withDataFolder(Path.of("no-such-folder-yet")))
                        .subject())
                .isEqualTo("disk");
    }

    @Test
    void shouldRefuseADataFolderBelowAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Finding disk = disk(config(Map.of()).withDataFolder(file.resolve("data")));
        assertThat(disk.state()).isEqualTo(State.WRONG);
        assertThat(disk.message()).contains(file + " is no folder").contains("--data");
    }

    @Test
    void shouldSayHowMuchSpaceIsMissing() {
        Finding disk = disk(config(Map.of("RAWI_EMBEDDED_MIN_FREE_MB", "8000000000000")));
        assertThat(disk.state()).isEqualTo(State.WRONG);
        assertThat(disk.message())
                .contains("less than embedded.min-free-mb (8000000000000)")
                .contains("--data");
    }

    @Test
    void shouldNotAskForPortsThatAreTakenAsTheyCome() {
        assertThat(findings(config(Map.of()))).extracting(Finding::subject).noneMatch(name -> name.contains("-port"));
    }

    @Test
    void shouldTellWhichPortsAreFreeAndWhoHoldsOthers() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = other.getLocalPort();
            other.close();
            List<Finding> findings = findings(config(Map.of(
                    "RAWI_EMBEDDED_KAFKA_PORT", Integer.toString(taken.getLocalPort()),
                    "RAWI_EMBEDDED_REGISTRY_PORT", Integer.toString(free))));
            assertThat(of(findings, "embedded.kafka-port").state()).isEqualTo(State.WRONG);
            assertThat(of(findings, "embedded.kafka-port").message())
                    .contains(taken.getLocalPort() + " is in use by process "
                            + ProcessHandle.current().pid())
                    .contains("set another port (0 for any)");
            assertThat(of(findings, "embedded.registry-port").state()).isEqualTo(State.OK);
        }
    }

    @Test
    void shouldNotTakeItsOwnServicesForOthersWhoHoldItsPorts() throws IOException {
        try (ServerSocket ours = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(
                    folder.resolve("running.json"),
                    """
                    {"pid": %d, "kafka": "127.0.0.1:1", "registry": "http://127.0.0.1:1/x",
                     "postgres": "jdbc:postgresql://127.0.0.1:1/rawi", "postgresUser": "u", "postgresPassword": "p"}
                    """
                            .formatted(ProcessHandle.current().pid()));
            List<Finding> findings =
                    findings(config(Map.of("RAWI_EMBEDDED_KAFKA_PORT", Integer.toString(ours.getLocalPort()))));
            assertThat(of(findings, "data folder").message())
                    .isEqualTo("in use by process " + ProcessHandle.current().pid());
            assertThat(findings).extracting(Finding::subject).doesNotContain("embedded.kafka-port");
        }
    }

    @Test
    void shouldTellTheMemoryAndWhatToDoWhereItIsLittle() {
        Finding memory = of(findings(config(Map.of())), "memory");
        assertThat(memory.message()).containsPattern("^\\d+ MiB");
        assertThat(memory.state()).isNotEqualTo(State.WRONG);
    }

    private List<Finding> findings(RawiConfig config) {
        return new MachineChecks(config).run();
    }

    private Finding disk(RawiConfig config) {
        return of(findings(config), "disk");
    }

    private RawiConfig config(Map<String, String> environment) {
        return new ConfigReader(environment).read(Optional.empty(), folder).withDataFolder(folder);
    }

    private static Finding of(List<Finding> findings, String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
