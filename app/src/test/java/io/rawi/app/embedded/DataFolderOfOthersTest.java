package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder between processes and between versions. */
@Timeout(60)
class DataFolderOfOthersTest {

    @TempDir
    private Path folder;

    private Process holder;

    @AfterEach
    void end() {
        if (holder != null) {
            holder.destroyForcibly();
        }
    }

    @Test
    void shouldNameTheOtherProcessThatHoldsIt() throws Exception {
        hold();
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("is in use by process " + holder.pid())
                .hasMessageContaining("--data");
    }

    @Test
    void shouldBeFreeOnceTheOtherProcessLetsGo() throws Exception {
        hold();
        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        DataFolder.open(folder).close();
    }

    @Test
    void shouldBeFreeOnceTheOtherProcessWasKilled() throws Exception {
        hold();
        holder.destroyForcibly().waitFor();
        try (DataFolder data = DataFolder.open(folder)) {
            assertThat(data.path().resolve("lock"))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "", "one", "1.0", "١"})
    void shouldRefuseEveryOtherVersionOfTheLayoutAndLeaveItAsItIs(String version) throws IOException {
        Files.writeString(folder.resolve("format"), version);
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("layout version " + version)
                .hasMessageContaining("Use the program that made it");
        assertThat(folder.resolve("format")).hasContent(version);
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsOnly("format", "lock");
        }
    }

    @Test
    void shouldSignANewFolderWithItsVersion() throws IOException {
        DataFolder.open(folder.resolve("new/deep")).close();
        assertThat(folder.resolve("new/deep/format")).hasContent(Integer.toString(DataFolder.FORMAT));
    }

    @Test
    void shouldKnowOneFolderByManyNames() {
        try (DataFolder data = DataFolder.open(folder.resolve("a/../b/."))) {
            assertThat(data.path()).isEqualTo(folder.resolve("b"));
            assertThatThrownBy(() -> DataFolder.open(folder.resolve("./b"))).hasMessageContaining("in use");
        }
    }

    @Test
    void shouldMakeFoldersInItOnceAndFindThemAgain() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Path broker = data.folder("broker");
            Files.writeString(broker.resolve("kept"), "x");
            assertThat(data.folder("broker")).isEqualTo(broker);
            assertThat(broker.resolve("kept")).hasContent("x");
            assertThat(data.log("broker")).isEqualTo(folder.resolve("logs/broker.log"));
            assertThat(folder.resolve("logs")).isDirectory();
        }
    }

    @Test
    void shouldSayWhichFolderInItCannotBeMade() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Files.createFile(folder.resolve("broker"));
            assertThatThrownBy(() -> data.folder("broker"))
                    .isInstanceOf(EmbeddedServicesException.class)
                    .hasMessageContaining(folder.resolve("broker").toString());
        }
    }

    private void hold() throws IOException {
        holder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("holds " + folder);
    }
}
