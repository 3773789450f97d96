package io.rawi.sink.postgres;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.SchemaRegistration;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Story;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Topics that live in memory, with a registry beside them. Sinks connect to it, crash, and connect again. */
final class FakeCluster {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final Topics topics = new Topics("", 2);
    final String registryUrl = "mock://sink-" + COUNT.incrementAndGet();
    final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
    volatile String clusterId = "cluster-a";
    volatile String topicId = "topic-id-1";
    volatile boolean registryAway;
    volatile boolean brokerAway;

    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> log = new ConcurrentHashMap<>();

    FakeCluster() {
        new SchemaRegistration(registryUrl).register(topics);
        for (TopicDefinition topic : List.of(topics.enriched(), topics.events(), topics.stories())) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                log.put(new TopicPartition(topic.name(), partition), new CopyOnWriteArrayList<>());
            }
        }
    }

    Set<TopicPartition> partitions() {
        return Set.copyOf(log.keySet());
    }

    TopicPartition enriched(int partition) {
        return new TopicPartition(topics.enriched().name(), partition);
    }

    /** Publishes records, each to the partition of its key. */
    void publish(SpecificRecord... records) {
        for (SpecificRecord record : records) {
            if (record instanceof EnrichedArticle article) {
                String key = article.getArticle().getArticleId();
                publish(EnrichedArticle.class, topics.enriched().name(), key, article);
            } else if (record instanceof NewsEvent event) {
                publish(NewsEvent.class, topics.events().name(), event.getEventId(), event);
            } else if (record instanceof Story story) {
                publish(Story.class, topics.stories().name(), story.getStoryId(), story);
            } else {
                throw new IllegalArgumentException("no topic carries " + record.getClass());
            }
        }
    }

    private <T extends SpecificRecord> void publish(Class<T> type, String topic, String key, T value) {
        try (AvroCodec<T> codec = new AvroCodec<>(type, topic, registryUrl)) {
            append(new TopicPartition(topic, Math.floorMod(key.hashCode(), 2)), codec.encode(value));
        }
    }

    /** Appends a value as it is. */
    void append(TopicPartition partition, byte[] value) {
        List<ConsumerRecord<byte[], byte[]>> records = log.get(partition);
        byte[] key = ("key-" + records.size()).getBytes(StandardCharsets.UTF_8);
        records.add(new ConsumerRecord<>(partition.topic(), partition.partition(), records.size(), key, value));
    }

    /** Takes records from the end, as a broker does that lost its disk. */
    void truncate(TopicPartition partition, int records) {
        List<ConsumerRecord<byte[], byte[]>> kept = log.get(partition);
        kept.subList(kept.size() - records, kept.size()).clear();
    }

    List<ConsumerRecord<byte[], byte[]>> records(TopicPartition partition, long from, int limit) {
        List<ConsumerRecord<byte[], byte[]>> records = List.copyOf(log.get(partition));
        return records.subList((int) from, (int) Math.min(records.size(), from + limit));
    }

    Map<TopicPartition, Long> ends() {
        Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
        log.forEach((partition, records) -> ends.put(partition, (long) records.size()));
        return ends;
    }

    Map<String, String> topicIds() {
        Map<String, String> ids = new TreeMap<>();
        log.keySet().forEach(partition -> ids.put(partition.topic(), topicId));
        return ids;
    }

    List<String> deadOrigins() {
        List<String> origins = new ArrayList<>();
        deadLetters.forEach(letter -> origins.add(letter.getOrigin()));
        return origins;
    }

    void requireRegistry() {
        if (registryAway) {
            throw new RegistryUnavailableException("the registry is away", null);
        }
    }

    /** A connection that gets all partitions. */
    FakeConnection connect() {
        return new FakeConnection(this, partitions(), 7);
    }
}
