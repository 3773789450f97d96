package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningServicesTest {

    @TempDir
    private Path folder;

    private final RunningServices services = new RunningServices(
            ProcessHandle.current().pid(),
            "127.0.0.1:9092",
            "http://127.0.0.1:8080/apis/ccompat/v7",
            "jdbc:postgresql://127.0.0.1:5432/rawi",
            "rawi",
            "p\"w\\ور");

    @Test
    void shouldBeFoundByAnotherCommandAsItWasWritten() {
        services.write(folder);
        assertThat(RunningServices.running(folder)).hasValue(services);
    }

    @Test
    void shouldKeepThePasswordFromOtherUsersOfTheMachine() throws IOException {
        services.write(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("running.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldReplaceTheNoteOfAnEarlierRunAndLeaveNothingElse() throws IOException {
        services.write(folder);
        services.stopped().write(folder);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("running.json"));
        }
    }

    @Test
    void shouldRememberTheAddressesOfServicesThatWereStopped() {
        services.stopped().write(folder);
        assertThat(RunningServices.running(folder)).isEmpty();
        assertThat(RunningServices.last(folder))
                .hasValueSatisfying(last -> assertThat(last.kafka()).isEqualTo("127.0.0.1:9092"));
    }

    @Test
    void shouldNotRunOnceTheirProcessIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        new RunningServices(gone.pid(), "k:1", "http://r", "jdbc:postgresql://p/d", "u", "p").write(folder);
        assertThat(RunningServices.running(folder)).isEmpty();
        assertThat(RunningServices.last(folder)).isPresent();
    }

    @Test
    void shouldKnowOfNothingInAFolderThatIsNotThere() {
        assertThat(RunningServices.last(folder.resolve("missing"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // a crash before the first byte
                "{\"pid\": 1, \"kaf", // or in the middle
                "null",
                "{}", // no addresses
                "{\"pid\":1,\"kafka\":\"k:1\",\"registry\":null,\"postgres\":\"p\",\"postgresUser\":\"u\"}",
                "[1, 2]",
                "\"text\"",
            })
    void shouldTakeADamagedNoteAsNone(String note) throws IOException {
        Files.writeString(folder.resolve("running.json"), note);
        assertThat(RunningServices.last(folder)).isEmpty();
    }

    @Test
    void shouldNameTheFileThatItCannotWrite() {
        assertThatThrownBy(() -> services.write(folder.resolve("missing")))
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining(folder.resolve("missing/running.json").toString());
    }
}
