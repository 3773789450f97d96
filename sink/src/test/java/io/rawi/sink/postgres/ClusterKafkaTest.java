package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.internals.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no broker; the application's end-to-end test runs the rest against one. */
class ClusterKafkaTest {

    private static final String REGISTRY = "mock://cluster-kafka";
    private static final PostgresConfig CONFIG = PostgresConfig.of("jdbc:postgresql://db:5432/rawi", "rawi", "");

    private static ClusterKafka kafka(KafkaConnection connection, String generation, PostgresConfig config) {
        return new ClusterKafka(connection, new Topics(generation, 4), config);
    }

    private static String group(String generation, PostgresConfig config) {
        try (ClusterKafka kafka = kafka(new KafkaConnection("localhost:9092", REGISTRY), generation, config)) {
            return kafka.groupId();
        }
    }

    @Test
    void shouldShareTheWorkWithProgramsThatWriteToTheSameTables() {
        assertThat(group("", CONFIG)).isEqualTo(group("", CONFIG));
        assertThat(group("", PostgresConfig.of(CONFIG.url(), "other", "secret")))
                .as("another user of the same tables")
                .isEqualTo(group("", CONFIG));
        assertThat(group("", PostgresConfig.of(CONFIG.url() + "?sslmode=require&password=x", "rawi", "")))
                .as("other settings of the driver")
                .isEqualTo(group("", CONFIG));
    }

    @Test
    void shouldGiveEachDatabaseSchemaNameAndGenerationAGroupOfItsOwn() {
        List<String> groups = Stream.of(
                        group("", CONFIG),
                        group("", PostgresConfig.of("jdbc:postgresql://db:5432/other", "rawi", "")),
                        group("", PostgresConfig.of("jdbc:postgresql://db2:5432/rawi", "rawi", "")),
                        group("", CONFIG.withSchema("beside")),
                        group("", CONFIG.withName("second")),
                        group("v2", CONFIG),
                        group("v3", CONFIG))
                .toList();

        assertThat(groups).doesNotHaveDuplicates().allMatch(group -> group.startsWith("rawi-sink-"));
        assertThat(groups.get(4)).contains("second");
        assertThat(groups.get(5)).contains("v2");
    }

    @Test
    void shouldKeepTheNameOfAGroupReadableAndStable() {
        // A change of this name after a release would leave the old group's lag on every board.
        assertThat(group("", CONFIG)).matches("rawi-sink-postgres-[0-9a-f]{1,8}");
        assertThatCode(() -> Topic.validate(group("v2", CONFIG.withName("n".repeat(64)))))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldBearWakingAndClosingBeforeItIsOpen() {
        ClusterKafka kafka = kafka(new KafkaConnection("localhost:9092", REGISTRY), "", CONFIG);

        assertThatCode(() -> {
                    kafka.wakeup();
                    kafka.close();
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-host.invalid:9092", "localhost", "localhost:port"})
    void shouldTellAtOnceThatAnAddressCannotBeUsed(String address) {
        try (ClusterKafka kafka = kafka(new KafkaConnection(address, REGISTRY), "", CONFIG)) {
            RuntimeException failure = catchThrowableOfType(RuntimeException.class, kafka::open);

            assertThat(Failures.passing(CONFIG, failure)).isEmpty();
            assertThat(Failures.lasting(CONFIG, failure))
                    .isInstanceOf(SinkException.class)
                    .hasMessageContaining("bootstrap")
                    .hasMessageContaining("Check kafka.bootstrap-servers");
        }
    }

    @Test
    void shouldTellWhichOfTheUsersOwnSettingsIsWrong() {
        KafkaConnection connection =
                new KafkaConnection("localhost:9092", REGISTRY, Map.of("security.protocol", "CARRIER_PIGEON"));
        try (ClusterKafka kafka = kafka(connection, "", CONFIG)) {
            RuntimeException failure = catchThrowableOfType(RuntimeException.class, kafka::open);

            assertThat(Failures.lasting(CONFIG, failure))
                    .isInstanceOf(SinkException.class)
                    .hasMessageContaining("CARRIER_PIGEON")
                    .hasMessageContaining("kafka.properties");
        }
    }
}
