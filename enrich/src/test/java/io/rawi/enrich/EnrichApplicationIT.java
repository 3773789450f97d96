package io.rawi.enrich;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.ArabicEngine;
import io.rawi.codec.AvroCodec;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application on a real broker: transactions, internal topics, restarts. */
class EnrichApplicationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path brokerFolder;

    private static Broker broker;

    @TempDir
    Path state;

    private final Topics topics = new Topics("t" + UUID.randomUUID().toString().substring(0, 8), 2);

    @BeforeAll
    static void startBroker() {
        broker = new Broker(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private final KafkaConnection connection = new KafkaConnection(
            broker.address(), "mock://" + topics.generation(), Map.of("auto.offset.reset", "earliest"));

    private EnrichApplication application(Path folder) {
        return new EnrichApplication(
                connection, topics, EnrichConfig.defaults().withStateDir(folder), ArabicEngine.load());
    }

    private EnrichApplication start(Path folder) throws Exception {
        EnrichApplication application = application(folder);
        application.start();
        application.awaitRunning(PATIENCE);
        return application;
    }

    @Test
    void shouldEnrichOldAndFutureArticlesAndGoOnAfterARestartWithoutItsState(@TempDir Path otherState)
            throws Exception {
        try (EnrichApplication application = start(state)) {
            send(at("a.example", "1965-01-01T00:00:00Z"));
            send(at("b.example", "2951-01-01T00:00:00Z"));
            await(2);
            assertThat(application.status().state()).isEqualTo("RUNNING");
            assertThat(application.failure()).isEmpty();
        }
        try (EnrichApplication application = start(otherState)) {
            send(at("c.example", "2951-01-02T00:00:00Z"));
            Map<String, EnrichedArticle> table = await(3);
            assertThat(table.values().stream()
                            .filter(article -> article.getDuplicate().isPresent())
                            .map(article -> article.getArticle().getSource()))
                    .containsExactly("c.example");
            assertThat(table.values())
                    .allSatisfy(article -> assertThat(article.getRevision()).isEqualTo(1));
            assertThat(application.status().threadsReplaced()).isZero();
        }
    }

    @Test
    void shouldKeepUnreadableRecordsAndLargeOnesOnARealTopic() throws Exception {
        try (EnrichApplication application = start(state)) {
            byte[] garbage = (topics.generation() + " is not avro").getBytes(StandardCharsets.UTF_8);
            send(garbage);
            String large = (BRIDGE + "\n").repeat(30_000);
            send(report("large.example", topics.generation(), large, Duration.ZERO));

            Map<String, EnrichedArticle> table = await(1);
            assertThat(table.values().iterator().next().getArticle().getText()).startsWith(BRIDGE);
            try (AvroCodec<DeadLetter> codec =
                    new AvroCodec<>(DeadLetter.class, topics.deadLetters().name(), connection.registryUrl())) {
                Predicate<ConsumerRecord<byte[], byte[]>> ours = record -> codec.decode(record.value())
                        .getValue()
                        .equals(java.util.Optional.of(java.nio.ByteBuffer.wrap(garbage)));
                List<ConsumerRecord<byte[], byte[]>> letters =
                        read(topics.deadLetters(), found -> found.stream().anyMatch(ours));
                assertThat(letters.stream().filter(ours).map(record -> codec.decode(record.value())))
                        .allSatisfy(letter -> assertThat(letter.getStage()).isEqualTo("read"));
            }
            assertThat(application.status().deadLetters()).isPositive();
        }
    }

    @Test
    void shouldNameItsChangelogsAfterGenerationAndStore() throws Exception {
        try (EnrichApplication application = start(state);
                Admin admin = Admin.create(connection.clientProperties())) {
            String prefix = "rawi-enrich-" + topics.generation() + "-";
            assertThat(admin.listTopics().names().get().stream().filter(name -> name.startsWith(prefix)))
                    .containsExactlyInAnyOrder(
                            prefix + "relate-days-changelog",
                            prefix + "relate-editions-changelog",
                            prefix + "relate-links-changelog",
                            prefix + "relate-stories-changelog",
                            prefix + "relate-story-members-changelog",
                            prefix + "relate-story-silence-changelog",
                            prefix + "relate-standings-changelog",
                            prefix + "publish-articles-changelog",
                            prefix + "publish-emitted-changelog");
            assertThat(application.status().state()).isEqualTo("RUNNING");
        }
    }

    @Test
    void shouldRefuseAStateFolderThatAnotherOneUses() throws Exception {
        try (EnrichApplication first = start(state);
                EnrichApplication second = application(state)) {
            assertThatThrownBy(second::start).hasMessageContaining("another").hasMessageContaining("state");
            assertThat(first.status().state()).isEqualTo("RUNNING");
        }
    }

    private RawArticle at(String publisher, String time) {
        return report(publisher, topics.generation(), BRIDGE, Instant.parse(time), Instant.parse(time));
    }

    private void send(RawArticle article) throws Exception {
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, topics.raw().name(), connection.registryUrl())) {
            send(codec.encode(article));
        }
    }

    private void send(byte[] value) throws Exception {
        Properties settings = connection.clientProperties();
        settings.put("max.request.size", Topics.MAX_RECORD_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topics.raw().name(), value)).get();
        }
    }

    /** The last committed record of every key, once there are so many keys. */
    private Map<String, EnrichedArticle> await(int articles) {
        Map<String, EnrichedArticle> table = new TreeMap<>();
        try (AvroCodec<EnrichedArticle> codec =
                new AvroCodec<>(EnrichedArticle.class, topics.enriched().name(), connection.registryUrl())) {
            read(topics.enriched(), found -> {
                for (ConsumerRecord<byte[], byte[]> record : found) {
                    EnrichedArticle article = codec.decode(record.value());
                    // All generations read the same raw articles, so the other tests' are here as well.
                    if (article.getArticle().getUrl().orElseThrow().contains(topics.generation())) {
                        table.put(new String(record.key(), StandardCharsets.UTF_8), article);
                    }
                }
                return table.size() >= articles;
            });
        }
        assertThat(table).hasSize(articles);
        return table;
    }

    private List<ConsumerRecord<byte[], byte[]>> read(
            TopicDefinition topic, Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        Properties settings = connection.clientProperties();
        settings.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!enough.test(found) && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            assertThat(enough.test(found))
                    .as("what is awaited on " + topic.name())
                    .isTrue();
            return found;
        }
    }
}
