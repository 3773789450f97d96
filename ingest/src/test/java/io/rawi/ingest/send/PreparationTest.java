package io.rawi.ingest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.ingest.IngestConfig;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PreparationTest {

    @Test
    void shouldSayWhichBrokerDoesNotAnswerAndWhatToDo() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaConnection connection =
                    new KafkaConnection("127.0.0.1:" + silent.getLocalPort(), "http://127.0.0.1:1");
            Preparation preparation = new Preparation(connection, Duration.ofMillis(400));

            assertThatThrownBy(() -> preparation.prepare(Topics.firstGeneration()))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("no Kafka broker answers at 127.0.0.1:" + silent.getLocalPort())
                    .hasMessageContaining("kafka.bootstrap-servers");
        }
    }

    @Test
    void shouldSayThatAnAddressIsNone() {
        Preparation preparation =
                new Preparation(new KafkaConnection("nonsense", "http://127.0.0.1:1"), Duration.ofSeconds(1));

        assertThatThrownBy(() -> preparation.prepare(Topics.firstGeneration()))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("kafka.bootstrap-servers");
    }

    @Test
    void shouldSendEachArticleOnceAndInBoundedMemory() {
        Properties settings = ProducerSettings.of(
                new KafkaConnection("h:1", "http://r", Map.of("client.id", "mine")), IngestConfig.defaults());

        assertThat(settings)
                .containsEntry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "h:1")
                .containsEntry("client.id", "mine")
                .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true")
                .containsEntry(ProducerConfig.ACKS_CONFIG, "all")
                .containsEntry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4")
                .containsEntry(ProducerConfig.BUFFER_MEMORY_CONFIG, "67108864")
                .containsEntry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "120000")
                .containsEntry(ProducerConfig.MAX_BLOCK_MS_CONFIG, "120000");
    }
}
