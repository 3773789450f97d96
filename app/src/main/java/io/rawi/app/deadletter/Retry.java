package io.rawi.app.deadletter;

import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.DeadLetterHeader;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.TopicPreparation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends the records of dead letters to their topics again, byte for byte, each exactly once: a record and the note that
 * it was sent are one transaction, and a second process that retries is fenced off.
 */
public final class Retry {

    /** Notes which letters were sent again: key is the letter's id. */
    static final TopicDefinition NOTES = new TopicDefinition(
            "news.dead-letters.retried",
            1,
            Map.of(
                    "cleanup.policy", "compact",
                    "retention.ms", "-1",
                    "message.timestamp.type", "CreateTime",
                    "max.message.bytes", "1048588"));

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConnection kafka;

    public Retry(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    /** Sends those that were not sent before; returns their ids. */
    public List<Long> send(List<StoredLetter> letters) {
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            new TopicPreparation(admin).prepare(List.of(NOTES));
        }
        Properties properties = kafka.clientProperties();
        properties.put("transactional.id", "rawi-dead-letters-retry");
        properties.put("max.request.size", Integer.toString(17 * 1024 * 1024));
        properties.put("compression.type", "lz4");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            return send(letters, producer, this::notes);
        }
    }

    /** @param notes opens a reader of the notes, only once this producer is the one that may write them */
    static List<Long> send(
            List<StoredLetter> letters, Producer<byte[], byte[]> producer, Supplier<Consumer<byte[], byte[]>> notes) {
        // Only behind this point nobody else can send: the notes are complete.
        producer.initTransactions();
        Set<Long> done = sentBefore(notes);
        List<Long> sent = new ArrayList<>();
        for (StoredLetter letter : letters) {
            if (letter.hindrance().isEmpty() && done.add(letter.id())) {
                producer.beginTransaction();
                producer.send(original(letter.letter()));
                producer.send(new ProducerRecord<>(NOTES.name(), 0, key(letter.id()), new byte[0]));
                producer.commitTransaction();
                sent.add(letter.id());
            }
        }
        return sent;
    }

    private static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
        List<Header> headers = new ArrayList<>();
        for (DeadLetterHeader header : letter.getHeaders()) {
            headers.add(new RecordHeader(
                    header.getKey(), header.getValue().map(StoredLetter::bytes).orElse(null)));
        }
        return new ProducerRecord<>(
                letter.getTopic().orElseThrow(),
                letter.getPartition().orElse(null),
                letter.getTimestamp().map(time -> time.toEpochMilli()).orElse(null),
                letter.getKey().map(StoredLetter::bytes).orElse(null),
                letter.getValue().map(StoredLetter::bytes).orElseThrow(),
                headers);
    }

    private Consumer<byte[], byte[]> notes() {
        Properties properties = kafka.clientProperties();
        properties.put("isolation.level", "read_committed");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Ids of the letters that were sent again. */
    private static Set<Long> sentBefore(Supplier<Consumer<byte[], byte[]>> notes) {
        TopicPartition partition = new TopicPartition(NOTES.name(), 0);
        Set<Long> ids = new HashSet<>();
        try (Consumer<byte[], byte[]> consumer = notes.get()) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> note : consumer.poll(POLL)) {
                    ids.add(Long.valueOf(new String(note.key(), StandardCharsets.UTF_8)));
                }
            }
        }
        return ids;
    }

    private static byte[] key(long id) {
        return Long.toString(id).getBytes(StandardCharsets.UTF_8);
    }
}
