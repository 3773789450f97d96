package io.rawi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same folder gives the same files in the same order on every machine. */
class FolderOrderTest {

    @TempDir
    Path root;

    private final List<String> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void shouldNotDependOnTheOrderInWhichFilesWereMade() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add((i % 3 == 0 ? "خبر" : i % 3 == 1 ? "News" : "news") + (i * 37 % 60) + ".txt");
        }
        List<String> ordered = List.copyOf(new TreeSet<>(names));
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(names, new Random(round));
            Path folder = Files.createDirectory(root.resolve("round" + round));
            for (String name : names) {
                Files.writeString(folder.resolve(name), name);
            }
            files.clear();
            Sources.visit(folder, file -> files.add(file.getFileName().toString()), refusals::add);
            assertThat(files).isEqualTo(ordered);
        }
    }

    /** A folder stands among the files by its own name, its files behind it. */
    @Test
    void shouldVisitAFolderWhereItsNameStands() throws IOException {
        write("b.txt", "a/2.txt", "a/1/x.txt", "a.txt", "a-b.txt", "c/1.txt");
        visit(root);

        assertThat(files).containsExactly("a/1/x.txt", "a/2.txt", "a-b.txt", "a.txt", "b.txt", "c/1.txt");
    }

    /** Names are compared by their letters' codes, as on every machine: 10 comes before 9, capitals before the others. */
    @Test
    void shouldCompareNamesAsTheyAreWritten() throws IOException {
        write("9.txt", "10.txt", "b.txt", "B.txt", "أ.txt", "ا.txt", "z.txt");
        visit(root);

        assertThat(files).containsExactly("10.txt", "9.txt", "B.txt", "b.txt", "z.txt", "أ.txt", "ا.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.txt", ".day/a.txt", "day/.part", "day/.git/objects/a", "..txt", ".خبر.txt"})
    void shouldLeaveOutWhatIsHidden(String name) throws IOException {
        write(name, "seen.txt");
        visit(root);

        assertThat(files).containsExactly("seen.txt");
    }

    @Test
    void shouldVisitAHiddenFolderThatTheUserNames() throws IOException {
        write(".archive/a.txt", ".archive/.b.txt");
        visit(root.resolve(".archive"));

        assertThat(files).containsExactly(".archive/a.txt");
    }

    @Test
    void shouldFindNothingInAnEmptyFolder() {
        visit(root);

        assertThat(files).isEmpty();
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldGiveOutASourceThatIsNotThereSoThatItIsToldOf() {
        visit(root.resolve("gone"));

        assertThat(files).containsExactly("gone");
    }

    @Test
    void shouldEndALoopOfTwoFoldersThatLinkToEachOther() throws IOException {
        write("a/1.txt", "b/2.txt");
        Files.createSymbolicLink(root.resolve("a/to-b"), root.resolve("b"));
        Files.createSymbolicLink(root.resolve("b/to-a"), root.resolve("a"));
        visit(root);

        assertThat(files).containsExactly("a/1.txt", "a/to-b/2.txt", "b/2.txt", "b/to-a/1.txt");
        assertThat(refusals).extracting(Refusal::reason).containsOnly(RefusalReason.LINK_LOOP);
        assertThat(refusals)
                .extracting(refusal -> refusal.origin().replaceAll("/$", ""))
                .containsExactly(
                        FileReader.origin(root.resolve("a/to-b/to-a")).replaceAll("/$", ""),
                        FileReader.origin(root.resolve("b/to-a/to-b")).replaceAll("/$", ""));
    }

    @Test
    void shouldEndALinkToItself() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));
        visit(root);

        // It leads nowhere: reading it says so.
        assertThat(files).contains("a.txt");
    }

    @Test
    void shouldSayWhichFolderMayNotBeLookedInAndGoOn() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may look everywhere");
        write("a.txt", "closed/b.txt", "z.txt");
        Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("---------"));
        try {
            visit(root);
            assertThat(files).containsExactly("a.txt", "z.txt");
            assertThat(refusals.get(0).reason()).isEqualTo(RefusalReason.UNREADABLE);
            assertThat(refusals.get(0).message()).contains("permissions");
        } finally {
            Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void visit(Path source) {
        Sources.visit(source, file -> files.add(root.relativize(file).toString()), refusals::add);
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
