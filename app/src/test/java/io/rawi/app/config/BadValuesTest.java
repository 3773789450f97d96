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

/** Wrong values: each is refused with the variable or line that holds it, the key, and what would be right. */
class BadValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Not of the property's kind.
                "RAWI_ENRICH_THREADS               | two              | enrich.threads must be a whole number, not \"two\"",
                "RAWI_ENRICH_THREADS               | 2.5              | a whole number",
                "RAWI_ENRICH_THREADS               | 99999999999      | a whole number",
                "RAWI_ENRICH_THREADS               | ''               | a whole number, not \"\"",
                "RAWI_ENRICH_THREADS               | ٢x               | a whole number",
                "RAWI_INGEST_WATCH                 | yes              | true or false",
                "RAWI_INGEST_WATCH                 | TRUE             | true or false",
                "RAWI_INGEST_SETTLE                | 10               | a duration, as 500ms",
                "RAWI_INGEST_SETTLE                | -1s              | a duration",
                "RAWI_INGEST_SETTLE                | 1 week           | a duration",
                "RAWI_ENRICH_COMMIT_INTERVAL       | 999999999999d    | a duration",
                "RAWI_ENRICH_COMMIT_INTERVAL       | PT9223372036854775807S | a duration",
                // Out of range.
                "RAWI_ENRICH_THREADS               | 0                | enrich.threads must be at least 1, not 0",
                "RAWI_ENRICH_THREADS               | -3               | at least 1, not -3",
                "RAWI_ENRICH_APPLICATION_ID        | a b              | letters, digits",
                "RAWI_ENRICH_APPLICATION_ID        | راوي             | letters, digits",
                "RAWI_ENRICH_STATE_MEMORY_BYTES    | 1024             | at least 8388608",
                "RAWI_ENRICH_REGISTRY_PATIENCE     | 3m               | at most PT2M",
                "RAWI_ENRICH_DUPLICATE_WINDOW      | PT-1H            | enrich.duplicate-window",
                "RAWI_KAFKA_PARTITIONS             | 0                | kafka.partitions must be 1 to 1000, not 0",
                "RAWI_KAFKA_PARTITIONS             | 1001             | 1 to 1000",
                "RAWI_EMBEDDED_KAFKA_PORT          | 65536            | between 0 (any free port) and 65535, not 65536",
                "RAWI_EMBEDDED_POSTGRES_PORT       | -1               | between 0",
                "RAWI_EMBEDDED_BROKER_HEAP_MB      | 191              | at least 192, not 191",
                "RAWI_EMBEDDED_REGISTRY_HEAP_MB    | 95               | at least 96, not 95",
                "RAWI_EMBEDDED_MIN_FREE_MB         | -1               | at least 0, not -1",
                "RAWI_EMBEDDED_STOP_TIMEOUT        | 0s               | longer than nothing",
                "RAWI_INGEST_MAX_ARTICLE_BYTES     | 8388609          | 1 to 8388608",
                "RAWI_INGEST_MAX_ARTICLE_BYTES     | 0                | 1 to 8388608",
                "RAWI_INGEST_SOURCE                | ' '              | a name",
                "RAWI_INGEST_BUFFER_BYTES          | 1000             | at least 17825792",
                "RAWI_SINK_POSTGRES_URL            | postgres://x/y   | must begin with jdbc:postgresql:",
                "RAWI_SINK_POSTGRES_SCHEMA         | News             | lower-case letters",
                "RAWI_SINK_POSTGRES_SCHEMA         | pg_temp          | may not begin with",
                "RAWI_SINK_POSTGRES_SCHEMA         | a;drop table b   | lower-case letters",
                "RAWI_SINK_POSTGRES_BATCH_RECORDS  | 10001            | 1 to 10000, not 10001",
                "RAWI_SINK_POSTGRES_LONGEST_RETRY_PAUSE | 2m          | at most 60 s",
            })
    void shouldNameTheVariableAndWhatWouldBeRight(String variable, String value, String right) {
        assertWrong(Map.of(variable, value), "variable " + variable + ": ", right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAWI_ENRICH_THREADS            | 1",
                "RAWI_KAFKA_PARTITIONS          | 1000",
                "RAWI_EMBEDDED_KAFKA_PORT       | 65535",
                "RAWI_EMBEDDED_BROKER_HEAP_MB   | 192",
                "RAWI_EMBEDDED_MIN_FREE_MB      | 0",
                "RAWI_INGEST_MAX_ARTICLE_BYTES  | 8_388_608",
                "RAWI_INGEST_LINGER             | 0ms",
                "RAWI_ENRICH_REGISTRY_PATIENCE  | 2m",
                "RAWI_ENRICH_THREADS            | ' 7 '",
                "RAWI_SINK_POSTGRES_BATCH_RECORDS | 10000",
            })
    void shouldTakeTheLastValueThatIsRight(String variable, String value) {
        assertThat(read(Map.of(variable, value))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker", "broker:", "one:9092,two", ":9092", "one:9092,,two:9092", "broker:kafka", ""})
    void shouldRefuseServersThatAreNoHostAndPort(String servers) {
        assertWrong(
                Map.of("RAWI_KAFKA_BOOTSTRAP_SERVERS", servers, "RAWI_KAFKA_REGISTRY_URL", "http://r:1/x"),
                "RAWI_KAFKA_BOOTSTRAP_SERVERS",
                "host:port, several separated by commas, not \"" + servers + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "registry:8080", "ftp://registry/x", "http://", "http://a b/", "file:///etc"})
    void shouldRefuseARegistryThatIsNoWebAddress(String url) {
        assertWrong(
                Map.of("RAWI_KAFKA_BOOTSTRAP_SERVERS", "b:9092", "RAWI_KAFKA_REGISTRY_URL", url),
                "RAWI_KAFKA_REGISTRY_URL",
                "must be a web address, as http://localhost:8080/apis/ccompat/v7");
    }

    @Test
    void shouldAskForTheBrokerWhereOnlyTheRegistryIsNamed() {
        assertWrong(Map.of("RAWI_KAFKA_REGISTRY_URL", "http://r:1/x"), "kafka.bootstrap-servers is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "RAWI_EMBEDDED_KAFKA_PORT,RAWI_EMBEDDED_REGISTRY_PORT,embedded.kafka-port,embedded.registry-port",
        "RAWI_EMBEDDED_KAFKA_PORT,RAWI_EMBEDDED_POSTGRES_PORT,embedded.kafka-port,embedded.postgres-port",
        "RAWI_EMBEDDED_REGISTRY_PORT,RAWI_EMBEDDED_POSTGRES_PORT,embedded.registry-port,embedded.postgres-port",
    })
    void shouldRefuseOnePortForTwoServices(String first, String second, String firstKey, String secondKey) {
        assertWrong(
                Map.of(first, "9000", second, "9000"),
                "variable " + first,
                "variable " + second,
                firstKey + " and " + secondKey + " are both 9000");
    }

    @Test
    void shouldLetAllServicesTakeAnyFreePort() {
        assertThat(read(Map.of("RAWI_EMBEDDED_KAFKA_PORT", "0", "RAWI_EMBEDDED_REGISTRY_PORT", "0"))
                        .embedded()
                        .kafkaPort())
                .isZero();
    }

    @Test
    void shouldBlameTheValueThatDoesNotFitAnother() throws IOException {
        Files.writeString(folder.resolve("rawi.yml"), "ingest:\n  linger: 30s\n");
        assertWrong(
                Map.of("RAWI_INGEST_DELIVERY_TIMEOUT", "20s"),
                "RAWI_INGEST_DELIVERY_TIMEOUT",
                "ingest.delivery-timeout",
                "more than linger");
    }

    @Test
    void shouldRefuseKafkaSettingsThatAreNoSection() throws IOException {
        assertWrong(
                Map.of("RAWI_KAFKA_PROPERTIES", "security.protocol=SSL"),
                "variable RAWI_KAFKA_PROPERTIES: kafka.properties must be a section of keys with their values");
        Files.writeString(folder.resolve("rawi.yml"), "kafka:\n  properties: SSL\n");
        assertWrong(Map.of(), "rawi.yml, line 2: kafka.properties must be a section");
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
