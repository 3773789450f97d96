package io.rawi.app.embedded;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Real calls to embedded services. */
final class EmbeddedProbe {

    private EmbeddedProbe() {}

    /** Prepares everything and writes one record; returns the id that the registry gave its schema. */
    static int fill(KafkaConnection kafka, Topics topics) throws Exception {
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            new TopicPreparation(admin).prepare(topics.all());
        }
        new SchemaRegistration(kafka.registryUrl()).register(topics);
        byte[] value = encoded(kafka, topics);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.clientProperties(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topics.raw().name(), 0, null, value))
                    .get();
        }
        return ByteBuffer.wrap(value, 1, 4).getInt();
    }

    static int schemaId(KafkaConnection kafka, Topics topics) {
        new SchemaRegistration(kafka.registryUrl()).register(topics);
        return ByteBuffer.wrap(encoded(kafka, topics), 1, 4).getInt();
    }

    /** The sources of the articles in the first partition of the raw topic. */
    static List<String> records(KafkaConnection kafka, Topics topics) {
        Properties properties = kafka.clientProperties();
        TopicPartition partition = new TopicPartition(topics.raw().name(), 0);
        List<String> sources = new ArrayList<>();
        try (AvroCodec<RawArticle> codec = new AvroCodec<>(RawArticle.class, partition.topic(), kafka.registryUrl());
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    sources.add(codec.decode(record.value()).getSource());
                }
            }
        }
        return sources;
    }

    private static byte[] encoded(KafkaConnection kafka, Topics topics) {
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, topics.raw().name(), kafka.registryUrl())) {
            return codec.encode(RawArticle.newBuilder()
                    .setSource("one")
                    .setFetchedAt(Instant.EPOCH)
                    .setMediaType("text/plain")
                    .setBody(ByteBuffer.wrap(new byte[] {1}))
                    .setOrigin("test")
                    .build());
        }
    }

    /** Runs a statement; the first cell of its answer, or nothing of interest. */
    static String sql(PostgresAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    static EmbeddedConfig withRegistryPort(int port) {
        EmbeddedConfig defaults = EmbeddedConfig.defaults();
        return new EmbeddedConfig(
                0,
                port,
                0,
                defaults.brokerHeapMb(),
                defaults.registryHeapMb(),
                defaults.minFreeMb(),
                defaults.startTimeout(),
                defaults.stopTimeout());
    }

    /** Command lines of processes other than this one that name the folder. */
    static List<String> processesOn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(folder.toString()))
                .toList();
    }
}
