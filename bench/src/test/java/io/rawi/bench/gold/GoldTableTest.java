package io.rawi.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTableTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("gold.tsv"), text);
    }

    @Test
    void shouldReadColumnsByTheirNames() throws IOException {
        GoldTable table = GoldTable.read(file("label\ta\tb\ncopy\t1\t2\nother\t3\t4\n"), "a", "b", "label");
        assertThat(table.rows())
                .extracting(row -> row.get("a") + row.get("b") + row.get("label"))
                .containsExactly("12copy", "34other");
    }

    @Test
    void shouldTellFileAndLineOfARowWithEmptyLinesCounted() throws IOException {
        GoldTable table = GoldTable.read(file("a\n1\n\n\n2\n"), "a");
        assertThat(table.rows())
                .extracting(GoldTable.Row::place)
                .containsExactly(folder.resolve("gold.tsv") + ":2", folder.resolve("gold.tsv") + ":5");
    }

    @Test
    void shouldTakeWhatIsLeftOutAtTheEndOfALineForEmpty() throws IOException {
        GoldTable.Row row =
                GoldTable.read(file("a\tb\tnote\n1\t2\n"), "a", "b").rows().get(0);
        assertThat(row.get("note")).isEmpty();
        assertThat(row.get("b")).isEqualTo("2");
    }

    @Test
    void shouldKeepCellsThatAreEmptyInTheMiddle() throws IOException {
        GoldTable.Row row =
                GoldTable.read(file("a\tb\tc\n1\t\t3\n"), "a").rows().get(0);
        assertThat(row.get("b")).isEmpty();
        assertThat(row.get("c")).isEqualTo("3");
    }

    @Test
    void shouldNameTheColumnsThatAreMissingAndThoseThatThereAre() throws IOException {
        Path file = file("a\tb\n1\t2\n");
        assertThatThrownBy(() -> GoldTable.read(file, "a", "label", "story"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(":1:")
                .hasMessageContaining("no column label, story")
                .hasMessageContaining("there are a, b");
    }

    @Test
    void shouldNameTheLineThatHasMoreCellsThanColumns() throws IOException {
        Path file = file("a\tb\n1\t2\n1\t2\t3\n");
        assertThatThrownBy(() -> GoldTable.read(file, "a"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("gold.tsv:3: 3 columns, the first line names 2");
    }

    @Test
    void shouldRefuseAnEmptyFileAndOneThatThereIsNot() throws IOException {
        Path empty = file("");
        assertThatThrownBy(() -> GoldTable.read(empty, "a"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> GoldTable.read(folder.resolve("none.tsv"), "a"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("none.tsv cannot be read");
    }
}
