package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are taken, which are refused, and who wins. */
class SettingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'kafka: {partition: 4}'          | kafka.partition           | kafka.partitions",
                "'enrich: {treads: 4}'            | enrich.treads             | enrich.threads",
                "'datafolder: x'                  | datafolder                | data-folder",
                "'data_folder: x'                 | data_folder               | data-folder",
                "'source: [a]'                    | source                    | sources",
                "'sink: {postgres: {urls: x}}'    | sink.postgres.urls        | sink.postgres.url",
                "'embedded: {kafkaPort: 1}'       | embedded.kafkaPort        | embedded.kafka-port",
                "'enrich: {threads: [1, 2]}'      | enrich.threads[0]         | enrich.threads",
            })
    void shouldNameWhatWasMeant(String yaml, String key, String meant) throws IOException {
        write(yaml);
        assertWrong(Map.of(), "rawi.yml, line 1: unknown key " + key, "did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completely-different-thing: 1", "enrich: 4", "kafka: [1]", "'': 1"})
    void shouldRefuseWhatNothingTakes(String yaml) throws IOException {
        write(yaml);
        assertWrong(Map.of(), "rawi.yml, line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RAWI_KAFKA_PARTITION", "RAWI_ENRICH_TREADS", "RAWI_SINK_POSTGRES_URLS", "RAWI_INGEST_WATCHES"})
    void shouldRefuseAVariableThatSetsNothing(String name) {
        assertWrong(Map.of(name, "1"), "variable " + name + " sets nothing", "did you mean RAWI_");
    }

    @Test
    void shouldPointToTheListWhereNoVariableIsNear() {
        assertWrong(Map.of("RAWI_KAFKA_SOMETHING_VERY_DIFFERENT_INDEED", "1"), "README.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RAWI_KAFKA_IMAGE",
                "RAWI_DATA",
                "RAWI_JAVA_OPTS",
                "RAWI_EMBEDDED_CACHE",
                "KAFKA_HEAP",
                "rawi_kafka"
            })
    void shouldLeaveVariablesOfOthersAlone(String name) {
        assertThat(read(Map.of(name, "anything"))).isEqualTo(RawiConfig.defaults());
    }

    @Test
    void shouldTakeKafkasSettingsFromTheFileAndTheRestFromTheEnvironment() throws IOException {
        write("kafka:\n  partitions: 9\n  properties:\n    security.protocol: SSL\n    ssl.key.password: p\n");
        RawiConfig config = read(Map.of("RAWI_KAFKA_PARTITIONS", "3"));
        assertThat(config.kafka().partitions()).isEqualTo(3);
        assertThat(config.kafka().properties())
                .containsOnly(Map.entry("security.protocol", "SSL"), Map.entry("ssl.key.password", "p"));
    }

    @Test
    void shouldReplaceALongListByAShortOneFromTheEnvironment() throws IOException {
        write("sources:\n  - a\n  - b\n  - c\n");
        assertThat(read(Map.of("RAWI_SOURCES", "only")).sources()).containsExactly("only");
        assertThat(read(Map.of("RAWI_SOURCES", " x , ,y,")).sources()).containsExactly("x", "y");
    }

    @Test
    void shouldTakeASingleValueWhereAListMayStand() throws IOException {
        write("sources: inbox\n");
        assertThat(read(Map.of()).sources()).containsExactly("inbox");
    }

    @Test
    void shouldNotReadTheDefaultFileWhereAnotherIsNamed() throws IOException {
        write("enrich:\n  threads: 3\n");
        Path other = Files.writeString(folder.resolve("other.yml"), "kafka:\n  partitions: 2\n");
        RawiConfig config = new ConfigReader(Map.of()).read(Optional.of(other), folder);
        assertThat(config.kafka().partitions()).isEqualTo(2);
        assertThat(config.enrich().threads()).isEqualTo(2);
    }

    @Test
    void shouldRefuseAFolderInPlaceOfTheFile() {
        assertThatThrownBy(() -> new ConfigReader(Map.of()).read(Optional.of(folder), folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("--config");
    }

    @Test
    void shouldBeRightedByTheEnvironmentWhereTheFileIsWrong() throws IOException {
        write("enrich:\n  threads: many\n");
        assertThat(read(Map.of("RAWI_ENRICH_THREADS", "4")).enrich().threads()).isEqualTo(4);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("rawi.yml"), yaml);
    }

    private RawiConfig read(Map<String, String> environment) {
        return new ConfigReader(environment).read(Optional.empty(), folder);
    }

    private void assertWrong(Map<String, String> environment, String... parts) {
        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(parts);
    }
}
