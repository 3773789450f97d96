package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @TempDir
    private Path folder;

    @Test
    void shouldFlattenSectionsAndLists() throws IOException {
        Map<String, Setting> settings = read("a: 1\nb:\n  c:\n    d: x\nlist: [p, q]\nother:\n  - r\n");
        assertThat(settings).containsOnlyKeys("a", "b.c.d", "list[0]", "list[1]", "other[0]");
        assertThat(settings.get("b.c.d").text()).isEqualTo("x");
        assertThat(settings.get("other[0]").text()).isEqualTo("r");
    }

    @Test
    void shouldKnowTheLineOfEachValue() throws IOException {
        Map<String, Setting> settings = read("# first\n\na: 1\n\nb:\n  # inner\n  c: 2\nlist:\n  - x\n  - y\n");
        assertThat(settings.get("a").place()).endsWith("some.yml, line 3");
        assertThat(settings.get("b.c").place()).endsWith("line 7");
        assertThat(settings.get("list[1]").place()).endsWith("line 10");
    }

    @Test
    void shouldKeepWhatWasWrittenAsText() throws IOException {
        Map<String, Setting> settings =
                read("a: 0010\nb: yes\nc: 1e3\nd: \" x \"\ne: 'it''s'\nf: مرحبا\ng: 2018-11-23\n");
        assertThat(settings.values())
                .extracting(Setting::text)
                .containsExactly("0010", "yes", "1e3", " x ", "it's", "مرحبا", "2018-11-23");
    }

    @Test
    void shouldKeepDotsInKeysForKafkasOwnSettings() throws IOException {
        assertThat(read("kafka:\n  properties:\n    ssl.truststore.location: /t.jks\n"))
                .containsOnlyKeys("kafka.properties.ssl.truststore.location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "a:\n", "a: ~\n", "a: null\n", "list: []\n"})
    void shouldFindNothingWhereNothingIsSet(String yaml) throws IOException {
        assertThat(read(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1, 2\n", // never closed
                "a: \"open\n", // a quote without end
                "a: 1\n\tb: 2\n", // a tab for indentation
                "a: b: c\n", // two keys on a line
                "a: {x: 1\n", // an inline section without end
            })
    void shouldSayWhereItIsNotYaml(String yaml) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("some.yml, line ")
                .hasMessageContaining("not YAML");
    }

    @Test
    void shouldRefuseAKeyTwiceWithTheLineOfTheSecond() {
        assertThatThrownBy(() -> read("a:\n  b: 1\nc: 2\na:\n  b: 3\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("line 5")
                .hasMessageContaining("a.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello\n", "42\n", "\"data-folder data\"\n"})
    void shouldAskForKeysWhereThereIsOnlyAValue(String yaml) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("keys with values are expected");
    }

    @Test
    void shouldNotOverlookASecondDocument() {
        assertThatThrownBy(() -> read("enrich:\n  threads: 2\n---\nenrich:\n  threads: 3\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("a second document");
    }

    @Test
    void shouldNameAFileThatIsNoText() throws IOException {
        Path file = folder.resolve("image.yml");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> YamlFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(file.toString());
    }

    private Map<String, Setting> read(String yaml) throws IOException {
        Path file = folder.resolve("some.yml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        return YamlFile.read(file);
    }
}
