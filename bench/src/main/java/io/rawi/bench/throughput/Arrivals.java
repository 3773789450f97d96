package io.rawi.bench.throughput;

import io.rawi.codec.AvroCodec;
import io.rawi.identity.ArticleIds;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Watches what comes out of a lane from now on, as a reader of committed records sees it, and tells when each article
 * has come out as many times as it was sent. Looks at keys only, so that reading costs both lanes little.
 */
final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Lane lane;
    private final Consumer<byte[], byte[]> consumer;
    private final AvroCodec<DeadLetter> deadLetters;
    private final AvroCodec<RawArticle> raw;
    private final Map<String, Integer> awaited = new HashMap<>();
    private final Map<String, Long> arrived = new HashMap<>();
    private int outstanding;
    private int refused;

    /** Once this returns, nothing that is sent later is missed. */
    Arrivals(Lane lane, KafkaConnection kafka) {
        this(
                lane,
                new KafkaConsumer<>(
                        settings(kafka),
                        new ByteArrayDeserializer(),
                        new RefusedOnly(lane.out().name())),
                kafka.registryUrl());
    }

    Arrivals(Lane lane, Consumer<byte[], byte[]> consumer, String registryUrl) {
        this.lane = lane;
        this.consumer = consumer;
        this.deadLetters = new AvroCodec<>(DeadLetter.class, lane.refused().name(), registryUrl);
        this.raw = new AvroCodec<>(RawArticle.class, lane.in().name(), registryUrl);
        List<TopicPartition> partitions = new ArrayList<>(partitions(lane.out().name()));
        if (lane.refuses()) {
            partitions.addAll(partitions(lane.refused().name()));
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    private static Properties settings(KafkaConnection kafka) {
        Properties settings = kafka.clientProperties();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 * 1024 * 1024);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        return settings;
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    /** Says what is to be waited for, before it is sent. */
    void expect(Collection<String> documentIds, int times) {
        documentIds.forEach(id -> awaited.put(id, times));
        outstanding = documentIds.size() * times;
    }

    /**
     * Reads until all has come.
     *
     * @param patience how long nothing may come
     * @return whether all came
     */
    boolean await(Duration patience) {
        long last = System.nanoTime();
        while (outstanding > 0 && System.nanoTime() - last < patience.toNanos()) {
            int before = outstanding;
            if (!poll()) {
                return false;
            }
            last = outstanding < before ? System.nanoTime() : last;
        }
        return outstanding == 0;
    }

    private boolean poll() {
        try {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                arrived(id(record), System.nanoTime());
            }
            return true;
        } catch (WakeupException e) {
            return false;
        }
    }

    private String id(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(lane.out().name())) {
            return new String(record.key(), 0, Lane.ID_LENGTH, StandardCharsets.UTF_8);
        }
        refused++;
        byte[] value = new byte[0];
        DeadLetter letter = deadLetters.decode(record.value());
        if (letter.getValue().isPresent()) {
            value = new byte[letter.getValue().get().remaining()];
            letter.getValue().get().duplicate().get(value);
        }
        RawArticle article = raw.decode(value);
        return ArticleIds.of(article.getUrl(), article.getSource(), "").documentId();
    }

    private void arrived(String id, long nanos) {
        Integer times = awaited.get(id);
        if (times != null && times > 0) {
            awaited.put(id, times - 1);
            arrived.putIfAbsent(id, nanos);
            outstanding--;
        }
    }

    /** When each article came out first, on the clock of {@link System#nanoTime}. */
    Map<String, Long> nanos() {
        return arrived;
    }

    /** How many came out as dead letters. */
    int refused() {
        return refused;
    }

    /** Ids that have not come out often enough, in order. */
    Collection<String> missing() {
        TreeSet<String> missing = new TreeSet<>();
        awaited.forEach((id, times) -> {
            if (times > 0) {
                missing.add(id);
            }
        });
        return missing;
    }

    /** Makes {@link #await} return, from another thread. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
        deadLetters.close();
        raw.close();
    }
}
