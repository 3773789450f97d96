package io.rawi.app;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** One topic as a consumer sees it, held in memory, with a registry held in memory. */
public final class TopicRecords {

    public static final String REGISTRY = "mock://app";
    public static final Topics TOPICS = Topics.firstGeneration();

    private final String topic;
    private final Map<TopicPartition, Long> ends =
            new TreeMap<>((a, b) -> Integer.compare(a.partition(), b.partition()));
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");

    public TopicRecords(String topic, int partitions) {
        this.topic = topic;
        Node node = new Node(1, "nowhere", 1);
        // Not in order, as brokers tell them.
        List<PartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(i -> new PartitionInfo(topic, partitions - 1 - i, node, new Node[] {node}, new Node[] {node}))
                .toList();
        consumer.updatePartitions(topic, infos);
        infos.forEach(info -> ends.put(new TopicPartition(topic, info.partition()), 0L));
        consumer.updateBeginningOffsets(ends);
        tellEnds();
    }

    /** A codec of this topic's records; their schema is registered. */
    public static <T extends SpecificRecord> AvroCodec<T> codec(Class<T> type, String topic) {
        new SchemaRegistration(REGISTRY).register(TOPICS);
        return new AvroCodec<>(type, topic, REGISTRY);
    }

    public MockConsumer<byte[], byte[]> consumer() {
        return consumer;
    }

    /** Puts a record at the end of a partition when the consumer next asks; it counts as there from now on. */
    public TopicRecords there(int partition, byte[] key, byte[] value) {
        ConsumerRecord<byte[], byte[]> record = record(partition, key, value);
        tellEnds();
        consumer.schedulePollTask(() -> consumer.addRecord(record));
        return this;
    }

    /** Lets a record come when the consumer next asks, behind what was there at the start. */
    public TopicRecords comes(int partition, byte[] key, byte[] value) {
        ConsumerRecord<byte[], byte[]> record = record(partition, key, value);
        consumer.schedulePollTask(() -> consumer.addRecord(record));
        return this;
    }

    /** Runs this when the consumer next asks. */
    public TopicRecords then(Runnable task) {
        consumer.schedulePollTask(task);
        return this;
    }

    private ConsumerRecord<byte[], byte[]> record(int partition, byte[] key, byte[] value) {
        TopicPartition place = new TopicPartition(topic, partition);
        long offset = ends.merge(place, 1L, Long::sum) - 1;
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                Records.TIME.toEpochMilli() + offset,
                TimestampType.LOG_APPEND_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                new RecordHeaders(),
                java.util.Optional.empty());
    }

    private void tellEnds() {
        consumer.updateEndOffsets(ends);
    }
}
