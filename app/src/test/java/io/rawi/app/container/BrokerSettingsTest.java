package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    @Test
    void shouldLetOneBrokerStandAlone() {
        Map<String, String> environment = new BrokerSettings(1).environment(1, "localhost", 40001);

        assertThat(environment)
                .containsEntry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@kafka-1:29093")
                .containsEntry("KAFKA_ADVERTISED_LISTENERS", "INSIDE://kafka-1:19092,HOST://localhost:40001")
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
                .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "1");
    }

    @Test
    void shouldKeepThreeCopiesAndAskForTwoOfThemWhenThereAreThreeBrokers() {
        Map<String, String> environment = new BrokerSettings(3).environment(2, "localhost", 40002);

        assertThat(environment)
                .containsEntry("KAFKA_NODE_ID", "2")
                .containsEntry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@kafka-1:29093,2@kafka-2:29093,3@kafka-3:29093")
                .containsEntry("KAFKA_DEFAULT_REPLICATION_FACTOR", "3")
                .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2");
        assertThat(new BrokerSettings(3).insideBootstrap()).isEqualTo("kafka-1:19092,kafka-2:19092,kafka-3:19092");
    }

    @Property(tries = 50)
    void shouldNeverAskForMoreCopiesThanThereAreBrokers(@ForAll @IntRange(min = 1, max = 9) int brokers) {
        Map<String, String> environment = new BrokerSettings(brokers).environment(1, "localhost", 40001);

        int copies = Integer.parseInt(environment.get("KAFKA_DEFAULT_REPLICATION_FACTOR"));
        assertThat(copies).isBetween(1, brokers);
        assertThat(Integer.parseInt(environment.get("KAFKA_MIN_INSYNC_REPLICAS")))
                .isBetween(1, copies);
    }

    @Test
    void shouldRefuseAClusterWithoutBrokers() {
        assertThatThrownBy(() -> new BrokerSettings(0)).hasMessageContaining("at least 1 broker");
    }
}
