package io.rawi.enrich.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.enrich.runtime.StateFolder.UnusableStateFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    Path folder;

    @Test
    void shouldMakeTheFolderAndLeaveNothingInIt() throws IOException {
        Path state = folder.resolve("a/b");
        assertThatCode(() -> StateFolder.check(state, 1)).doesNotThrowAnyException();
        try (var files = Files.list(state)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void shouldSayWhichFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> StateFolder.check(file.resolve("state"), 1))
                .isInstanceOf(UnusableStateFolderException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("enrich.state-dir");
    }

    @Test
    void shouldSayHowMuchRoomIsMissing() {
        assertThatThrownBy(() -> StateFolder.check(folder, Long.MAX_VALUE))
                .isInstanceOf(UnusableStateFolderException.class)
                .hasMessageContaining("MiB are free");
    }
}
