package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.runtime.StateMemory;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

    private static Properties settings(Topics topics) {
        try (StateMemory memory = new StateMemory(EnrichConfig.defaults().stateMemoryBytes())) {
            return StreamsSettings.of(
                    new KafkaConnection("broker:9092", "mock://settings", Map.of("security.protocol", "PLAINTEXT")),
                    topics,
                    EnrichConfig.defaults(),
                    memory);
        }
    }

    @Test
    void shouldRunEachGenerationAsAnApplicationOfItsOwn() {
        assertThat(settings(Topics.firstGeneration()).get("application.id")).isEqualTo("rawi-enrich");
        assertThat(settings(new Topics("v2", 4)).get("application.id")).isEqualTo("rawi-enrich-v2");
    }

    @Test
    void shouldProcessExactlyOnceWithEverythingNamed() {
        Properties settings = settings(Topics.firstGeneration());
        assertThat(settings.get("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(settings.get("ensure.explicit.internal.resource.naming")).isEqualTo(true);
    }

    @Test
    void shouldPassOnTheSettingsOfTheConnection() {
        assertThat(settings(Topics.firstGeneration()))
                .containsEntry("bootstrap.servers", "broker:9092")
                .containsEntry("security.protocol", "PLAINTEXT");
    }

    @Test
    void shouldSendTheLargestDeadLetter() {
        StreamsConfig config = new StreamsConfig(settings(Topics.firstGeneration()));
        int largest = (int) config.getProducerConfigs("x").get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG);
        int topic = Integer.parseInt(
                Topics.firstGeneration().deadLetters().settings().get("max.message.bytes"));
        assertThat(largest).isGreaterThan(topic);
    }

    @Test
    void shouldGatherRecordsUntilTheCommitThatMakesThemVisible() {
        StreamsConfig config = new StreamsConfig(settings(Topics.firstGeneration()));
        assertThat(config.getProducerConfigs("x").get(ProducerConfig.LINGER_MS_CONFIG))
                .isEqualTo(EnrichConfig.defaults().commitInterval().toMillis());
    }

    @Test
    void shouldLetChangelogsTakeArticlesOfAnyTimeAndSize() {
        assertThat(settings(Topics.firstGeneration()))
                .containsEntry("topic.max.message.bytes", Integer.toString(Topics.MAX_RECORD_BYTES))
                .containsEntry("topic.message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE))
                .containsEntry("topic.message.timestamp.before.max.ms", Long.toString(Long.MAX_VALUE));
    }

    @Test
    void shouldLetATransactionLastManyTimesAsLongAsTheLongestCommitInterval() {
        StreamsConfig config = new StreamsConfig(settings(Topics.firstGeneration()));
        assertThat((int) config.getProducerConfigs("x").get(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG))
                .as("a record that waits for days to be loaded must not have its transaction given up")
                .isGreaterThanOrEqualTo(60_000);
    }
}
