package io.rawi.bench.duplicates;

import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Which articles have a relation, as a reader of committed records sees it. For one thread. */
final class RelatedKeys implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<String> seen = new HashSet<>();

    RelatedKeys(KafkaConnection kafka, Topics topics) {
        Properties settings = kafka.clientProperties();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        String topic = topics.relations().name();
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads on, and tells whether an article was met by now. */
    boolean has(String articleId) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            seen.add(new String(record.key(), StandardCharsets.UTF_8));
        }
        return seen.contains(articleId);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
