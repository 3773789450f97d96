package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.ArabicEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineConfigTest {

    private static final String OWN = "place:sy/hama/tall-al-rawi\tvillage\tتل الراوي\tTall al-Rawi\t35.1,36.9\n";

    @TempDir
    private Path folder;

    @Test
    void shouldLoadTheBuiltInNamesWhereNoFileIsNamed() {
        assertThat(EngineConfig.defaults().load(folder).gazetteerVersion())
                .isEqualTo(ArabicEngine.load().gazetteerVersion());
    }

    @Test
    void shouldFindFilesFromTheWorkingFolder() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), OWN);
        String version = engine("own.tsv").gazetteerVersion();
        assertThat(version).matches("[^+]+\\+[0-9a-f]{12}");
        assertThat(engine(folder.resolve("own.tsv").toString()).gazetteerVersion())
                .isEqualTo(version);
    }

    @Test
    void shouldChangeTheVersionWithTheContentOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), OWN);
        String before = engine("own.tsv").gazetteerVersion();
        Files.writeString(file, OWN.replace("35.1,", "35.2,"));
        assertThat(engine("own.tsv").gazetteerVersion()).isNotEqualTo(before);
    }

    @Test
    void shouldNameFileAndLineOfAnEntryThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), "# names\n" + OWN + "org:nameless\tarmed-group\t\tNameless\n");
        assertWrong("own.tsv", "engine.gazetteer", "own.tsv:3", "the name is missing");
    }

    @Test
    void shouldNameTheFileThatIsNotThere() {
        assertWrong(
                "missing.tsv", "engine.gazetteer", folder.resolve("missing.tsv").toString(), "cannot be read");
    }

    @Test
    void shouldNameTheRegionThatNoFileDescribes() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), "place:xx/nowhere/here\ttown\tهناك\tHere\t1,2\n");
        assertWrong("own.tsv", "own.tsv:1", "place:xx/nowhere", "which no file describes");
    }

    @Test
    void shouldRefuseWhatCanBeNoFile() {
        assertThatThrownBy(() -> new EngineConfig(List.of("a\0b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("engine.gazetteer must be a list of files");
    }

    private ArabicEngine engine(String... files) {
        return new EngineConfig(List.of(files)).load(folder);
    }

    private void assertWrong(String file, String... told) {
        assertThatThrownBy(() -> engine(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(told);
    }
}
