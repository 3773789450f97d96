package io.rawi.sink.postgres;

import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A Kafka cluster and its registry. */
final class ClusterKafka implements SinkKafka {

    private static final int REQUEST_MILLIS = 15_000;
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private final KafkaConnection connection;
    private final Topics topics;
    private final PostgresConfig config;
    private final RecordReader reader;
    private final AtomicReference<Consumer<byte[], byte[]>> consumer = new AtomicReference<>();
    private DeadLetterOutbox outbox;
    private Admin admin;

    ClusterKafka(KafkaConnection connection, Topics topics, PostgresConfig config) {
        this.connection = connection;
        this.topics = topics;
        this.config = config;
        this.reader = new RecordReader(topics, connection.registryUrl());
    }

    @Override
    public Topics topics() {
        return topics;
    }

    @Override
    public void open() {
        if (admin == null) {
            Properties properties = connection.clientProperties();
            properties.put("request.timeout.ms", REQUEST_MILLIS);
            properties.put("default.api.timeout.ms", REQUEST_MILLIS);
            admin = Admin.create(properties);
        }
        new TopicPreparation(admin).prepare(topics.all());
        new SchemaRegistration(connection.registryUrl()).register(topics);
        if (outbox == null) {
            outbox = new DeadLetterOutbox(
                    topics.deadLetters().name(),
                    connection.registryUrl(),
                    new KafkaProducer<>(
                            DeadLetterOutbox.settings(connection.clientProperties()),
                            new ByteArraySerializer(),
                            new ByteArraySerializer()));
        }
        if (consumer.get() == null) {
            consumer.set(
                    new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer()));
        }
    }

    @Override
    public Consumer<byte[], byte[]> consumer() {
        return consumer.get();
    }

    private Properties consumerSettings() {
        Properties settings = connection.clientProperties();
        settings.put("group.id", groupId());
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "none");
        settings.put("max.poll.records", config.batchRecords());
        settings.put("max.partition.fetch.bytes", FETCH_BYTES);
        settings.put("default.api.timeout.ms", REQUEST_MILLIS);
        return settings;
    }

    /**
     * Programs share the work if they write to one database and schema under one name. Two databases filled from one
     * cluster get two groups, or each would get half of the records.
     */
    String groupId() {
        CRC32 target = new CRC32();
        target.update((config.shownUrl() + "\n" + config.schema()).getBytes(StandardCharsets.UTF_8));
        String generation = topics.generation().isEmpty() ? "" : topics.generation() + "-";
        return "rawi-sink-" + config.name() + "-" + generation + Long.toHexString(target.getValue());
    }

    @Override
    public ClusterIdentity identity(Collection<String> topicNames) {
        Map<String, String> ids = new TreeMap<>();
        Map<String, TopicDescription> found =
                answer(admin.describeTopics(topicNames).allTopicNames());
        found.forEach((name, description) -> ids.put(name, description.topicId().toString()));
        return new ClusterIdentity(answer(admin.describeCluster().clusterId()), ids);
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure
                    ? failure
                    : new KafkaException("Kafka does not tell what its topics are", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public SpecificRecord read(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record);
    }

    @Override
    public void send(List<DeadLetter> letters) {
        outbox.send(letters);
    }

    @Override
    public void wakeup() {
        Consumer<byte[], byte[]> open = consumer.get();
        if (open != null) {
            open.wakeup();
        }
    }

    @Override
    public void close() {
        Consumer<byte[], byte[]> open = consumer.get();
        if (open != null) {
            open.close();
        }
        if (outbox != null) {
            outbox.close();
        }
        if (admin != null) {
            admin.close();
        }
        reader.close();
    }
}
