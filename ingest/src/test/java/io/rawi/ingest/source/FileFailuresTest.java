package io.rawi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFailuresTest {

    @Test
    void shouldSayOfEachFailureWhatToDo() {
        Map<IOException, String> advice = Map.of(
                new NoSuchFileException("/a"), "NOT_FOUND check the path",
                new FileNotFoundException("/a"), "NOT_FOUND check the path",
                new AccessDeniedException("/a"), "UNREADABLE change its permissions",
                new FileSystemLoopException("/a"), "LINK_LOOP remove the link",
                new BrokenArchiveException("the archive is damaged; fetch it again", null),
                        "BROKEN_ARCHIVE fetch it again",
                new FileSystemException("/a", null, "Input/output error"), "UNREADABLE check the disk",
                new IOException("Stale file handle"), "UNREADABLE Stale file handle",
                new IOException(), "UNREADABLE IOException");
        advice.forEach((failure, expected) -> {
            Refusal refusal = FileFailures.explain("file:///a", failure);
            assertThat(refusal.reason()).isEqualTo(RefusalReason.valueOf(expected.split(" ", 2)[0]));
            assertThat(refusal.message()).contains(expected.split(" ", 2)[1]).doesNotContain("null");
            assertThat(refusal.origin()).isEqualTo("file:///a");
            assertThat(refusal.record()).isEmpty();
        });
    }

    @Test
    void shouldNameWhoMayNotReadAFile() {
        assertThat(FileFailures.explain("file:///a", new AccessDeniedException("/a"))
                        .message())
                .contains("may not be read by user " + System.getProperty("user.name"));
    }
}
