package io.rawi.enrich;

import io.rawi.enrich.runtime.ClampedTimestamps;
import io.rawi.enrich.runtime.OversizedRecordHandler;
import io.rawi.enrich.runtime.SharedMemoryStores;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams, and why each is what it is. */
public final class StreamsSettings {

    private static final int FETCH_PARTITION_BYTES = 4 * 1024 * 1024;
    private static final int RESTORED_AT_ONCE = 10_000;
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LARGEST_REQUEST = Topics.MAX_RECORD_BYTES + 2 * 1024 * 1024;
    private static final long PRODUCER_MEMORY = 64L * 1024 * 1024;

    /**
     * Far above the commit interval. One record may take long: it may need days that are not in memory, a million
     * fingerprints in all. A transaction given up under it would be begun again, and given up again. Nobody waits longer for
     * that where a killed process comes back to its state folder, since it gives up its own transactions first.
     */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private StreamsSettings() {}

    /** The id of the application that fills a generation of topics: each has its own, so that they run side by side. */
    public static String applicationId(EnrichConfig config, Topics topics) {
        return topics.generation().isEmpty()
                ? config.applicationId()
                : config.applicationId() + "-" + topics.generation();
    }

    public static Properties of(KafkaConnection connection, Topics topics, EnrichConfig config, StateMemory memory) {
        Properties settings = connection.clientProperties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId(config, topics));
        settings.put(
                StreamsConfig.STATE_DIR_CONFIG,
                config.stateDir().toAbsolutePath().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, ClampedTimestamps.class);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, OversizedRecordHandler.class);
        // As many copies of the internal topics as the broker makes by default.
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        // The record caches would only delay what the steps forward themselves.
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedMemoryStores.class);
        settings.put(SharedMemoryStores.MEMORY, memory);
        consumer(settings, config);
        restoring(settings);
        producer(settings, config);
        changelogs(settings);
        return settings;
    }

    private static void consumer(Properties settings, EnrichConfig config) {
        // A killed process leaves its partitions to the next one after this time.
        long session = config.sessionTimeout().toMillis();
        settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) session);
        settings.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), (int) (session / 4));
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), FETCH_PARTITION_BYTES);
    }

    /** Stores are written anew in batches of what one poll gives. */
    private static void restoring(Properties settings) {
        settings.put(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), RESTORED_AT_ONCE);
    }

    private static void producer(Properties settings, EnrichConfig config) {
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // Nobody reads a record before its transaction is committed, and committing sends what is left: to send earlier
        // would only make many small batches of few large ones, which costs producer, broker and readers alike.
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
                config.commitInterval().toMillis());
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                LONGEST_TRANSACTION.toMillis());
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_REQUEST);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), PRODUCER_MEMORY);
    }

    /** Changelog records are as large as the articles, and carry event time, which no broker's clock is to judge. */
    private static void changelogs(Properties settings) {
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(Topics.MAX_RECORD_BYTES));
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG),
                Long.toString(Long.MAX_VALUE));
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG),
                Long.toString(Long.MAX_VALUE));
    }
}
