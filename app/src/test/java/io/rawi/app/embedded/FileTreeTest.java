package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    private Path folder;

    @Test
    void shouldDeleteAFolderWithAllThatIsInIt() throws IOException {
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.writeString(Files.createDirectories(root.resolve("a/b/c")).resolve("deep"), "x");
        Files.createDirectories(root.resolve("empty"));
        Files.writeString(root.resolve("ملف باسم عربي"), "x");
        Files.createFile(root.resolve(".hidden"));
        FileTree.delete(root);
        assertThat(root).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldRemoveLinksAndLeaveAloneWhatTheyPointTo() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectories(folder.resolve("kept")).resolve("file"), "x");
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("to-folder"), kept.getParent());
        Files.createSymbolicLink(root.resolve("to-file"), kept);
        Files.createSymbolicLink(root.resolve("to-nothing"), folder.resolve("nothing"));
        Files.createSymbolicLink(root.resolve("to-itself"), root);
        FileTree.delete(root);
        assertThat(root).doesNotExist();
        assertThat(kept).hasContent("x");
    }

    @Test
    void shouldRemoveALinkInPlaceOfTheFolder() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectories(folder.resolve("kept")).resolve("file"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
        FileTree.delete(link);
        assertThat(link).doesNotExist();
        assertThat(kept).hasContent("x");
    }

    @Test
    void shouldDeleteASingleFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        FileTree.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void shouldNeedNothingToBeThere() throws IOException {
        FileTree.delete(folder.resolve("never"));
        assertThat(folder).isEmptyDirectory();
    }
}
