package io.rawi.bench.kills;

import io.rawi.bench.check.FeedMarker;
import io.rawi.bench.check.FoundArticle;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Follows the topics of results and of dead letters from their beginning, as a reader of committed records sees them,
 * and keeps the last record of each key, as compaction would. Runs in a thread of its own.
 */
final class Results implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Topics topics;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final AvroCodec<EnrichedArticle> enriched;
    private final AvroCodec<DeadLetter> letters;
    private final AvroCodec<RawArticle> raw;
    private final Map<String, FoundArticle> last = new HashMap<>();
    private final List<String> deadLetters = new ArrayList<>();
    private final Map<Integer, Long> nextOffsets = new HashMap<>();
    private final Thread thread = new Thread(this::follow, "results");
    private Optional<RuntimeException> failure = Optional.empty();
    private long records;

    Results(KafkaConnection kafka, Topics topics) {
        this.topics = topics;
        enriched = new AvroCodec<>(EnrichedArticle.class, topics.enriched().name(), kafka.registryUrl());
        letters = new AvroCodec<>(DeadLetter.class, topics.deadLetters().name(), kafka.registryUrl());
        raw = new AvroCodec<>(RawArticle.class, topics.raw().name(), kafka.registryUrl());
        Properties settings = kafka.clientProperties();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic :
                List.of(topics.enriched().name(), topics.deadLetters().name())) {
            consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread.start();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    take(record);
                }
            }
        } catch (WakeupException e) {
            // Closed.
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            consumer.close();
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        boolean result = record.topic().equals(topics.enriched().name());
        if (result) {
            FoundArticle article = FoundArticle.of(enriched.decode(record.value()));
            synchronized (this) {
                last.put(new String(record.key(), StandardCharsets.UTF_8), article);
                nextOffsets.put(record.partition(), record.offset() + 1);
                records++;
            }
        } else {
            String mark = mark(letters.decode(record.value()));
            synchronized (this) {
                deadLetters.add(mark);
                records++;
            }
        }
    }

    /** The mark of what became a dead letter, or stage and cause where it was no raw article. */
    private String mark(DeadLetter letter) {
        try {
            ByteBuffer value = letter.getValue().orElse(ByteBuffer.allocate(0));
            byte[] bytes = new byte[value.remaining()];
            value.duplicate().get(bytes);
            if (letter.getTopic().filter(topics.raw().name()::equals).isPresent()) {
                return FeedMarker.of(raw.decode(bytes));
            }
        } catch (UnreadableRecordException e) {
            // Told below: not what was fed.
        }
        return letter.getStage() + " at " + letter.getOrigin() + ": " + letter.getErrorMessage();
    }

    private synchronized void failed(RuntimeException e) {
        failure = Optional.of(e);
    }

    private void check() {
        if (failure.isPresent()) {
            throw new IllegalStateException(
                    "the results cannot be read: " + failure.get().getMessage(), failure.get());
        }
    }

    /** How many different articles have come out. */
    synchronized int articles() {
        check();
        return last.size();
    }

    /** How many records have come out, dead letters among them: grows with every re-emission. */
    synchronized long records() {
        check();
        return records;
    }

    synchronized List<String> deadLetters() {
        return List.copyOf(deadLetters);
    }

    synchronized Collection<FoundArticle> compacted() {
        return List.copyOf(last.values());
    }

    /** By partition, the offset behind the last result. */
    synchronized Map<Integer, Long> nextOffsets() {
        return Map.copyOf(nextOffsets);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        enriched.close();
        letters.close();
        raw.close();
    }
}
