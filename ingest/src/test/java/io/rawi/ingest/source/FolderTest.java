package io.rawi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path root;

    private final List<String> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("b/2.txt", "b/1.txt", "a.txt", "c.txt", ".git/config", "b/.part", "ج/٣.txt")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void shouldVisitFilesInTheOrderOfTheirNamesWithoutHiddenOnes() {
        visit(root);

        assertThat(files).containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt", "ج/٣.txt");
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldRefuseALoopOfLinksAndVisitTheRest() throws IOException {
        Files.createSymbolicLink(root.resolve("b/again"), root);
        visit(root);

        assertThat(files).containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt", "ج/٣.txt");
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).reason()).isEqualTo(RefusalReason.LINK_LOOP);
        assertThat(refusals.get(0).origin()).contains("b/again");
        assertThat(refusals.get(0).message()).contains("remove the link");
    }

    @Test
    void shouldFollowLinksThatLeadElsewhere() throws IOException {
        Files.createSymbolicLink(root.resolve("d"), root.resolve("b"));
        visit(root);

        assertThat(files).contains("b/1.txt", "d/1.txt");
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldGiveOutALinkThatLeadsNowhereSoThatItIsToldOf() throws IOException {
        Files.createSymbolicLink(root.resolve("dangling.txt"), root.resolve("gone"));
        visit(root);

        assertThat(files).contains("dangling.txt");
    }

    @Test
    void shouldGiveOutAFileThatTheUserNames() {
        visit(root.resolve("b/.part"));

        assertThat(files).containsExactly("b/.part");
    }

    private void visit(Path source) {
        Sources.visit(source, file -> files.add(root.relativize(file).toString()), refusals::add);
    }
}
