package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void shouldNameTheProcessThatHoldsIt() {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(EmbeddedServicesException.class)
                    .hasMessageContaining(held.path().toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        DataFolder.open(folder).close();
    }

    @Test
    void shouldRefuseALayoutOfAnotherVersionAndLetGoOfIt() throws IOException {
        DataFolder.open(folder).close();
        Files.writeString(folder.resolve("format"), "99\n");
        assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("layout version 99");
        Files.writeString(folder.resolve("format"), DataFolder.FORMAT + "\n");
        DataFolder.open(folder).close();
    }

    @Test
    void shouldSayThatAFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data");
    }

    @Test
    void shouldCloseTwiceWithoutHarm() {
        DataFolder data = DataFolder.open(folder);
        data.close();
        data.close();
        DataFolder.open(folder).close();
    }
}
