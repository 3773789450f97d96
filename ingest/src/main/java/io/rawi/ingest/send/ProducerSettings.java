package io.rawi.ingest.send;

import io.rawi.ingest.IngestConfig;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How the producer sends: each article once in the log however often it is retried, in bounded memory. */
final class ProducerSettings {

    private static final int LONGEST_REQUEST_MILLIS = 30_000;

    private ProducerSettings() {}

    static Properties of(KafkaConnection connection, IngestConfig config) {
        Properties settings = connection.clientProperties();
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(
                ProducerConfig.LINGER_MS_CONFIG, Long.toString(config.linger().toMillis()));
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(config.batchBytes()));
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Long.toString(config.bufferBytes()));
        // A dead letter carries a record whole, so it may be larger than any record of the other topics.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topics.MAX_RECORD_BYTES + 1024 * 1024));
        long delivery = config.deliveryTimeout().toMillis();
        long request = Math.max(
                1, Math.min(LONGEST_REQUEST_MILLIS, delivery - config.linger().toMillis()));
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(request));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(delivery));
        // Waiting for room in the buffer is waiting for the broker as well.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(delivery));
        return settings;
    }
}
