package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.sink.postgres.PostgresConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

    @TempDir
    private Path folder;

    @Test
    void shouldGiveTheDefaultsWhereNothingIsSet() {
        assertThat(read(Map.of())).isEqualTo(RawiConfig.defaults());
    }

    @Test
    void shouldReadEveryPropertyFromTheFile() throws IOException {
        write(EVERYTHING);
        assertEverythingIsSet(read(Map.of()));
    }

    @Test
    void shouldReadEveryPropertyFromTheEnvironment() throws IOException {
        Path file = Files.writeString(folder.resolve("all.yml"), EVERYTHING);
        Map<String, Setting> settings = YamlFile.read(file);
        Map<String, String> variables = ConfigProperty.of(RawiConfig.class).stream()
                .filter(property -> !ConfigValue.isMap(property.type()))
                .collect(Collectors.toMap(ConfigProperty::variable, property -> settings.values().stream()
                        .filter(setting ->
                                setting.path().replaceAll("\\[\\d+]", "").equals(property.path()))
                        .map(Setting::text)
                        .collect(Collectors.joining(","))));
        RawiConfig config = read(variables);
        write(EVERYTHING);
        assertThat(config.kafka().bootstrapServers()).hasValue("one:9092,two:9092");
        assertThat(config.ingest()).isEqualTo(read(Map.of()).ingest());
        assertThat(config.enrich()).isEqualTo(read(Map.of()).enrich());
        assertThat(config.embedded()).isEqualTo(read(Map.of()).embedded());
        assertThat(config.sources()).isEqualTo(read(Map.of()).sources());
        assertThat(config.engine().gazetteer()).containsExactly("names.tsv", "more.tsv");
    }

    @Test
    void shouldSetEveryPropertyThatThereIsInTheTestsAbove() throws IOException {
        Path file = Files.writeString(folder.resolve("all.yml"), EVERYTHING);
        Set<String> set = YamlFile.read(file).keySet().stream()
                .map(path -> path.replaceAll("\\[\\d+]", "").replaceAll("^(kafka\\.properties)\\..*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(set)
                .containsExactlyInAnyOrderElementsOf(ConfigProperty.of(RawiConfig.class).stream()
                        .map(ConfigProperty::path)
                        .toList());
    }

    @Test
    void shouldLetTheEnvironmentWinOverTheFile() throws IOException {
        write("enrich:\n  threads: 3\nsources: [a, b, c]\n");
        RawiConfig config = read(Map.of("RAWI_ENRICH_THREADS", "5", "RAWI_SOURCES", "x,y"));
        assertThat(config.enrich().threads()).isEqualTo(5);
        assertThat(config.sources()).containsExactly("x", "y");
    }

    @Test
    void shouldNameFileLineAndNearestNameOfAnUnknownKey() throws IOException {
        write("kafka:\n  partitions: 4\nenrich:\n  thread: 2\n");
        assertWrong(Map.of(), "rawi.yml, line 4", "enrich.thread", "did you mean enrich.threads?");
    }

    @Test
    void shouldNameTheNearestVariableOfAnUnknownOne() {
        assertWrong(
                Map.of("RAWI_KAFKA_BOOTSTRAP_SERVER", "x:1"),
                "RAWI_KAFKA_BOOTSTRAP_SERVER",
                "did you mean RAWI_KAFKA_BOOTSTRAP_SERVERS?");
    }

    @Test
    void shouldLeaveAloneVariablesThatAreNoConfiguration() {
        assertThat(read(Map.of("RAWI_DATA", "/somewhere", "RAWI_KAFKA_IMAGE", "apache/kafka", "PATH", "/bin")))
                .isEqualTo(RawiConfig.defaults());
    }

    @Test
    void shouldNameTheLineOfAValueThatDoesNotFit() throws IOException {
        write("# how many\nenrich:\n  threads: many\n");
        assertWrong(Map.of(), "rawi.yml, line 3", "enrich.threads", "a whole number", "\"many\"");
    }

    @Test
    void shouldNameTheLineThatAModulesOwnCheckRefuses() throws IOException {
        write("kafka:\n  partitions: 4\nembedded:\n  kafka-port: 9092\n  registry-port: 9092\n");
        assertWrong(Map.of(), "line 4", "line 5", "embedded.kafka-port and embedded.registry-port are both 9092");
    }

    @Test
    void shouldAskForTheRegistryWhereOnlyKafkaIsNamed() throws IOException {
        write("kafka:\n  bootstrap-servers: broker:9092\n");
        assertWrong(Map.of(), "rawi.yml, line 2", "kafka.registry-url is missing");
    }

    @Test
    void shouldRefuseWhatIsNoDuration() {
        assertWrong(Map.of("RAWI_ENRICH_COMMIT_INTERVAL", "soon"), "RAWI_ENRICH_COMMIT_INTERVAL", "a duration");
    }

    @Test
    void shouldRefuseWhatIsNotYaml() throws IOException {
        write("kafka:\n  partitions: [1\n");
        assertWrong(Map.of(), "rawi.yml, line", "not YAML");
    }

    @Test
    void shouldRefuseAKeyThatIsSetTwice() throws IOException {
        write("enrich:\n  threads: 1\n  threads: 2\n");
        assertWrong(Map.of(), "line 3");
    }

    @Test
    void shouldTakeAnEmptyFileAndEmptySectionsAsNothing() throws IOException {
        write("");
        assertThat(read(Map.of())).isEqualTo(RawiConfig.defaults());
        write("kafka:\nenrich:\n");
        assertThat(read(Map.of())).isEqualTo(RawiConfig.defaults());
    }

    @Test
    void shouldRefuseANamedFileThatIsNotThere() {
        assertThatThrownBy(() -> new ConfigReader(Map.of()).read(Optional.of(folder.resolve("no.yml")), folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no.yml");
    }

    @Test
    void shouldNeverShowThePasswordInAMessage() {
        PostgresConfig postgres =
                read(Map.of("RAWI_SINK_POSTGRES_PASSWORD", "secret")).sink().postgres();
        assertThat(postgres.password()).isEqualTo("secret");
        assertThat(postgres.toString()).doesNotContain("secret");
    }

    private RawiConfig read(Map<String, String> environment) {
        return new ConfigReader(environment).read(Optional.empty(), folder);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("rawi.yml"), yaml);
    }

    private void assertWrong(Map<String, String> environment, String... parts) {
        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(parts);
    }

    private static void assertEverythingIsSet(RawiConfig config) {
        assertThat(config.dataFolder()).isEqualTo(Path.of("/srv/rawi"));
        assertThat(config.sources()).isEqualTo(List.of("inbox", "archive.zip"));
        assertThat(config.kafka().bootstrapServers()).hasValue("one:9092,two:9092");
        assertThat(config.kafka().registryUrl()).hasValue("http://registry:8080/apis/ccompat/v7");
        assertThat(config.kafka().partitions()).isEqualTo(8);
        assertThat(config.kafka().properties()).isEqualTo(Map.of("security.protocol", "SSL"));
        assertThat(config.embedded().kafkaPort()).isEqualTo(19092);
        assertThat(config.embedded().registryPort()).isEqualTo(18081);
        assertThat(config.embedded().postgresPort()).isEqualTo(15432);
        assertThat(config.embedded().brokerHeapMb()).isEqualTo(512);
        assertThat(config.embedded().registryHeapMb()).isEqualTo(160);
        assertThat(config.embedded().minFreeMb()).isEqualTo(2048);
        assertThat(config.embedded().startTimeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.embedded().stopTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.ingest().maxArticleBytes()).isEqualTo(1_000_000);
        assertThat(config.ingest().source()).hasValue("agency");
        assertThat(config.ingest().watch()).isTrue();
        assertThat(config.ingest().settle()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.ingest().deliveryTimeout()).isEqualTo(Duration.ofMinutes(3));
        assertThat(config.enrich().applicationId()).isEqualTo("mine");
        assertThat(config.enrich().stateDir()).isEqualTo(Path.of("/srv/state"));
        assertThat(config.enrich().threads()).isEqualTo(4);
        assertThat(config.enrich().commitInterval()).isEqualTo(Duration.ofMillis(250));
        assertThat(config.enrich().duplicateWindow()).isEqualTo(Duration.ofDays(3));
        assertThat(config.enrich().maxAttempts()).isEqualTo(7);
        assertThat(config.sink().postgres())
                .isEqualTo(new PostgresConfig(
                        "jdbc:postgresql://db:5432/news", "news", "pw", "desk", "second", 200, Duration.ofSeconds(5)));
    }

    private static final String EVERYTHING =
            """
            data-folder: /srv/rawi
            sources: [inbox, archive.zip]
            kafka:
              bootstrap-servers: one:9092,two:9092
              registry-url: http://registry:8080/apis/ccompat/v7
              partitions: 8
              properties:
                security.protocol: SSL
            embedded:
              kafka-port: 19092
              registry-port: 18081
              postgres-port: 15432
              broker-heap-mb: 512
              registry-heap-mb: 160
              min-free-mb: 2048
              start-timeout: 1m
              stop-timeout: 15s
            engine:
              gazetteer: [names.tsv, more.tsv]
            ingest:
              max-article-bytes: 1_000_000
              source: agency
              watch: true
              settle: 1s
              linger: 5ms
              batch-bytes: 65536
              buffer-bytes: 33554432
              delivery-timeout: PT3M
              start-timeout: 20s
            enrich:
              application-id: mine
              state-dir: /srv/state
              threads: 4
              commit-interval: 250ms
              session-timeout: 20s
              duplicate-window: 3d
              shortest-grouped: 9
              resident-days: 64
              resident-articles: 1000
              state-memory-bytes: 16777216
              registry-patience: 30s
              start-patience: 1m
              max-attempts: 7
            sink:
              postgres:
                url: jdbc:postgresql://db:5432/news
                user: news
                password: pw
                schema: desk
                name: second
                batch-records: 200
                longest-retry-pause: 5s
            """;
}
