package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds where nobody sets anything: people rely on it, and on the names. */
class ConfigDefaultsTest {

    private final RawiConfig config = RawiConfig.defaults();

    @Test
    void shouldKeepDataBesideTheWorkAndTakeInNothing() {
        assertThat(config.dataFolder()).isEqualTo(Path.of("data"));
        assertThat(config.sources()).isEmpty();
    }

    @Test
    void shouldUseNoKafkaOfOthersUnlessTold() {
        assertThat(config.kafka().connection()).isEmpty();
        assertThat(config.kafka().partitions()).isEqualTo(4);
        assertThat(config.kafka().properties()).isEmpty();
    }

    @Test
    void shouldTakeAnyFreePortsForTheEmbeddedServices() {
        assertThat(List.of(
                        config.embedded().kafkaPort(),
                        config.embedded().registryPort(),
                        config.embedded().postgresPort()))
                .containsOnly(0);
        assertThat(config.embedded().brokerHeapMb()).isEqualTo(384);
        assertThat(config.embedded().registryHeapMb()).isEqualTo(128);
        assertThat(config.embedded().minFreeMb()).isEqualTo(1024);
        assertThat(config.embedded().startTimeout()).isEqualTo(Duration.ofSeconds(90));
        assertThat(config.embedded().stopTimeout()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void shouldTakeInWhatIsThereAndEnd() {
        assertThat(config.ingest().watch()).isFalse();
        assertThat(config.ingest().source()).isEmpty();
        assertThat(config.ingest().maxArticleBytes()).isEqualTo(2 * 1024 * 1024);
    }

    @Test
    void shouldKnowTheBuiltInNamesOnly() {
        assertThat(config.engine().gazetteer()).isEmpty();
    }

    @Test
    void shouldGroupCopiesThatLieAtMostAWeekApart() {
        assertThat(config.enrich().duplicateWindow()).isEqualTo(Duration.ofDays(7));
        assertThat(config.enrich().applicationId()).isEqualTo("rawi-enrich");
        assertThat(config.enrich().threads()).isEqualTo(2);
    }

    @Test
    void shouldStoreInADatabaseOfThisMachine() {
        assertThat(config.sink().postgres().url()).isEqualTo("jdbc:postgresql://localhost:5432/rawi");
        assertThat(config.sink().postgres().user()).isEqualTo("rawi");
        assertThat(config.sink().postgres().password()).isEmpty();
        assertThat(config.sink().postgres().schema()).isEqualTo("rawi");
    }

    @Test
    void shouldChangeNothingButTheDataFolder() {
        RawiConfig other = config.withDataFolder(Path.of("/srv/rawi"));
        assertThat(other.dataFolder()).isEqualTo(Path.of("/srv/rawi"));
        assertThat(other.withDataFolder(config.dataFolder())).isEqualTo(config);
    }

    @Test
    void shouldGiveEachPropertyAVariableOfItsOwn() {
        List<ConfigProperty> properties = ConfigProperty.of(RawiConfig.class);
        Set<String> variables =
                properties.stream().map(ConfigProperty::variable).collect(Collectors.toCollection(HashSet::new));
        assertThat(variables).hasSameSizeAs(properties).allMatch(name -> name.matches("RAWI_[A-Z0-9_]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "dataFolder,data-folder",
        "bootstrapServers,bootstrap-servers",
        "brokerHeapMb,broker-heap-mb",
        "maxArticleBytes,max-article-bytes",
        "url,url",
        "sha256Sum,sha256-sum",
    })
    void shouldNameKeysInKebabCase(String component, String key) {
        assertThat(ConfigProperty.kebab(component)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka.bootstrap-servers,RAWI_KAFKA_BOOTSTRAP_SERVERS",
        "data-folder,RAWI_DATA_FOLDER",
        "sink.postgres.longest-retry-pause,RAWI_SINK_POSTGRES_LONGEST_RETRY_PAUSE",
        "enrich.threads,RAWI_ENRICH_THREADS",
    })
    void shouldNameVariablesByTheKey(String key, String variable) {
        assertThat(ConfigProperty.of(RawiConfig.class))
                .filteredOn(property -> property.path().equals(key))
                .extracting(ConfigProperty::variable)
                .containsExactly(variable);
    }
}
