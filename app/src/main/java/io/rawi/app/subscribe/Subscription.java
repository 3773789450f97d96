package io.rawi.app.subscribe;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.kafka.KafkaConnection;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads one topic on its own: no group, no committed offsets, only what was committed by its writers. One thread reads;
 * any may stop it.
 */
public final class Subscription<T extends SpecificRecord> implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Consumer<byte[], byte[]> consumer;
    private final AvroCodec<T> codec;
    private volatile boolean stopped;

    public Subscription(KafkaConnection kafka, String topic, Class<T> type) {
        this(consumer(kafka), new AvroCodec<>(type, topic, kafka.registryUrl()));
    }

    /** Reads the codec's topic with clients that are there already; closing closes both. */
    public Subscription(Consumer<byte[], byte[]> consumer, AvroCodec<T> codec) {
        this.consumer = consumer;
        this.codec = codec;
    }

    private static Consumer<byte[], byte[]> consumer(KafkaConnection kafka) {
        Properties properties = kafka.clientProperties();
        properties.put("isolation.level", "read_committed");
        properties.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        properties.put("fetch.max.wait.ms", "100");
        properties.put("client.id", "rawi-subscribe");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Where to begin, and whether to go on behind what is there now. */
    public enum Range {
        /** What is there now. */
        HISTORY,
        /** What is there now, and what comes. */
        HISTORY_AND_NEWS,
        /** What comes. */
        NEWS;

        boolean fromBeginning() {
            return this != NEWS;
        }

        boolean goesOn() {
            return this != HISTORY;
        }
    }

    /**
     * Reads until the range ends, {@code enough} says so after a record, or {@link #stop} is called.
     *
     * @param records told of each record, with where it was read
     * @param unreadable told of each record that cannot be read, and why; reading goes on
     */
    public void read(
            Range range,
            BiConsumer<ConsumerRecord<byte[], byte[]>, T> records,
            BiConsumer<ConsumerRecord<byte[], byte[]>, UnreadableRecordException> unreadable,
            BooleanSupplier enough) {
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        if (range.fromBeginning()) {
            consumer.seekToBeginning(partitions);
        } else {
            ends.forEach(consumer::seek);
        }
        try {
            while (!stopped && (range.goesOn() || behind(ends))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    deliver(record, records, unreadable);
                    if (stopped || enough.getAsBoolean()) {
                        return;
                    }
                }
            }
        } catch (WakeupException e) {
            // Stopped: that is what was asked for.
        }
    }

    private void deliver(
            ConsumerRecord<byte[], byte[]> record,
            BiConsumer<ConsumerRecord<byte[], byte[]>, T> records,
            BiConsumer<ConsumerRecord<byte[], byte[]>, UnreadableRecordException> unreadable) {
        T decoded;
        try {
            decoded = codec.decode(record.value());
        } catch (UnreadableRecordException e) {
            unreadable.accept(record, e);
            return;
        }
        records.accept(record, decoded);
    }

    private boolean behind(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(codec.topic()).stream()
                .sorted(Comparator.comparingInt(PartitionInfo::partition))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Ends a running {@link #read} from another thread. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    /** To be called by the thread that reads. */
    @Override
    public void close() {
        consumer.close();
        codec.close();
    }
}
