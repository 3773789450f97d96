package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.UnreadableRecordException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.CoordinatorNotAvailableException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    private static final PostgresConfig CONFIG = PostgresConfig.of(
                    "jdbc:postgresql://db/rawi?password=x1y2", "rawi", "")
            .withName("one");

    private static final OffsetOutOfRangeException GONE =
            new OffsetOutOfRangeException("out of range", Map.of(new TopicPartition("news.enriched", 2), 41L));

    static Stream<Exception> whatMayPass() {
        return Stream.of(
                new SQLException("the connection broke", "08006"),
                new IllegalStateException("wrapped", new SQLException("starting up", "57P03")),
                new RegistryUnavailableException("the registry answered 503", null),
                new KafkaException("wrapped", new RegistryUnavailableException("the registry is away", null)),
                new TimeoutException("no answer in 15 s"),
                new DisconnectException(),
                new CoordinatorNotAvailableException("none yet"),
                new NotEnoughReplicasException("one of three"),
                new UnknownTopicOrPartitionException("not yet"),
                new IllegalStateException("cannot describe topics", new TimeoutException("no answer")));
    }

    @ParameterizedTest
    @MethodSource("whatMayPass")
    void shouldTellWhatIsAwayWhereWaitingHelps(Exception failure) {
        String told = Failures.passing(CONFIG, failure).orElseThrow();

        assertThat(told).containsAnyOf("PostgreSQL", "Kafka", "registry").doesNotContain("x1y2");
    }

    static Stream<Exception> whatLasts() {
        return Stream.of(
                new SQLException("no such table", "42P01"),
                new SQLException("value too long", "22001"),
                new SinkException("told already"),
                new UnreadableRecordException("not Avro", null),
                GONE,
                new KafkaException("wrapped", GONE),
                new SaslAuthenticationException("wrong password"),
                new TopicAuthorizationException("news.enriched"),
                new RecordTooLargeException("17 MB"),
                new ConfigException("no such setting"),
                new IllegalStateException("a fault of this program"),
                new IllegalStateException("an I/O error that nobody explained", new SocketTimeoutException("slow")));
    }

    @ParameterizedTest
    @MethodSource("whatLasts")
    void shouldNotWaitForWhatDoesNotPass(Exception failure) {
        assertThat(Failures.passing(CONFIG, failure)).isEmpty();
    }

    @Test
    void shouldNameTheDatabaseTheBrokerAndTheRegistry() {
        assertThat(Failures.passing(CONFIG, new SQLException("shut down", "57P01")))
                .contains("PostgreSQL at jdbc:postgresql://db/rawi does not serve: shut down");
        assertThat(Failures.passing(CONFIG, new TimeoutException("no answer")))
                .contains("Kafka does not answer: no answer");
        assertThat(Failures.passing(CONFIG, new RegistryUnavailableException("the schema registry is away", null)))
                .contains("the schema registry is away");
    }

    @Test
    void shouldTellThatRecordsAreGoneAndHowToReadAgain() {
        assertThat(Failures.lasting(CONFIG, GONE))
                .isInstanceOf(SinkException.class)
                .hasCause(GONE)
                .hasMessageContaining("sink one")
                .hasMessageContaining("gone from Kafka")
                .hasMessageContaining("delete the topic's rows from kafka_offsets");
    }

    static Stream<Exception> refusals() {
        SaslAuthenticationException password = new SaslAuthenticationException("wrong password for rawi");
        GroupAuthorizationException group = GroupAuthorizationException.forGroupId("rawi-sink-one");
        return Stream.of(
                password,
                group,
                new IllegalStateException("cannot create topic news.raw: not authorized", group),
                new KafkaException("wrapped", password));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldTellWhereToLookWhenKafkaDoesNotLetItIn(Exception refusal) {
        assertThat(Failures.lasting(CONFIG, refusal))
                .isInstanceOf(SinkException.class)
                .hasCause(refusal)
                .hasMessageContaining("does not let the sink one in")
                .hasMessageContaining("kafka.properties");
    }

    @Test
    void shouldTellWhichSettingOfKafkaIsWrong() {
        Exception unresolved = new KafkaException(
                "Failed to create new KafkaAdminClient",
                new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"));

        assertThat(Failures.lasting(CONFIG, unresolved))
                .isInstanceOf(SinkException.class)
                .hasCause(unresolved)
                .hasMessageContaining("No resolvable bootstrap urls")
                .hasMessageContaining("kafka.bootstrap-servers");
    }

    @Test
    void shouldExplainWhatPostgresRefusesForGood() {
        assertThat(Failures.lasting(CONFIG, new SQLException("no right", "42501")))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("Grant user rawi");
    }

    @Test
    void shouldLeaveWhatIsExplainedAlreadyAsItIs() {
        SinkException explained = new SinkException("do this");
        IllegalStateException fault = new IllegalStateException("a fault of this program");

        assertThat(Failures.lasting(CONFIG, explained)).isSameAs(explained);
        assertThat(Failures.lasting(CONFIG, fault)).isSameAs(fault);
    }

    @Test
    void shouldWrapACheckedExceptionThatNobodyForesaw() {
        Exception unforeseen = new Exception("odd");

        assertThat(Failures.lasting(CONFIG, unforeseen))
                .isInstanceOf(SinkException.class)
                .hasCause(unforeseen)
                .hasMessage("the sink one failed: odd");
    }
}
