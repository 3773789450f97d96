package io.rawi.ingest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rawi.ingest.IngestConfig;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ProducerSettingsTest {

    private static final KafkaConnection CONNECTION = new KafkaConnection("127.0.0.1:1", "http://r");

    /** The oracle is Kafka's own client: it refuses settings that contradict each other when it is made. */
    @Property(tries = 60)
    void shouldBeTakenByKafkaForWhateverConfigurationIsTakenHere(
            @ForAll @IntRange(max = 100_000) int linger,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int delivery,
            @ForAll @IntRange(min = 1, max = 17 * 1024 * 1024) int batch,
            @ForAll @LongRange(min = 17L * 1024 * 1024, max = 4L * 1024 * 1024 * 1024) long buffer) {
        IngestConfig defaults = IngestConfig.defaults();
        IngestConfig config;
        try {
            config = new IngestConfig(
                    1,
                    Optional.empty(),
                    false,
                    defaults.settle(),
                    Duration.ofMillis(linger),
                    batch,
                    buffer,
                    Duration.ofMillis(delivery),
                    defaults.startTimeout());
        } catch (IllegalArgumentException e) {
            assertThat(delivery).isLessThanOrEqualTo(linger);
            return;
        }
        Properties settings = ProducerSettings.of(CONNECTION, config);

        assertThatCode(() -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())
                        .close(Duration.ZERO))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldTakeADeadLetterThatCarriesTheLargestRecord() {
        int largest =
                Integer.parseInt(settings(Map.of()).get("max.request.size").toString());

        assertThat(largest).isGreaterThan(Topics.MAX_RECORD_BYTES);
        assertThat(largest)
                .isLessThanOrEqualTo(Integer.parseInt(
                        Topics.firstGeneration().deadLetters().settings().get("max.message.bytes")));
    }

    /** A cluster's own settings may ask for security, but not for less safety. */
    @Test
    void shouldNotLetASettingOfTheClusterLoosenWhatIsPromised() {
        Properties settings = settings(Map.of(
                "acks", "0",
                "enable.idempotence", "false",
                "security.protocol", "SSL"));

        assertThat(settings)
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("security.protocol", "SSL");
    }

    private static Properties settings(Map<String, String> further) {
        return ProducerSettings.of(new KafkaConnection("h:1", "http://r", further), IngestConfig.defaults());
    }
}
