package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.enrich.step.Counters;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.Article;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Relation;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/**
 * The whole topology without a broker, in words that tests read by: add raw articles, expect what comes out next, expect
 * no more. Every one has its own schema registry.
 */
public final class Pipeline implements AutoCloseable {

    private static final List<String> STORES = List.of(
            "relate-days",
            "relate-editions",
            "relate-standings",
            "relate-links",
            "relate-stories",
            "relate-story-members",
            "relate-story-silence",
            "publish-articles",
            "publish-emitted");

    /** Loaded once: it is immutable, and its tables take longer to load than most tests take to run. */
    static final ArabicEngine ENGINE = ArabicEngine.load();

    public final Topics topics = Topics.firstGeneration();
    public final Counters counters = new Counters();
    private final String registry = "mock://" + UUID.randomUUID();
    private final EnrichConfig config;
    private final ArabicEngine engine;
    private final Path folder;
    private final StateMemory memory;
    private final Map<String, AvroCodec<?>> codecs = new TreeMap<>();
    private final Deque<EnrichedArticle> waiting = new ArrayDeque<>();
    private final Map<String, EnrichedArticle> table = new TreeMap<>();
    private TopologyTestDriver driver;

    private Pipeline(EnrichConfig config, ArabicEngine engine) {
        this.engine = engine;
        try {
            this.folder = Files.createTempDirectory("rawi-enrich-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.config = config.withStateDir(folder);
        this.memory = new StateMemory(config.stateMemoryBytes());
        new SchemaRegistration(registry).register(topics);
        driver = driver();
    }

    public static Pipeline open() {
        return open(EnrichConfig.defaults());
    }

    public static Pipeline open(EnrichConfig config) {
        return new Pipeline(config, ENGINE);
    }

    private TopologyTestDriver driver() {
        Properties settings = StreamsSettings.of(new KafkaConnection("unused:9092", registry), topics, config, memory);
        Codecs codecs = new Codecs(registry, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        return new TopologyTestDriver(
                new EnrichTopology(topics, config, engine, codecs, counters).build(), settings, Instant.EPOCH);
    }

    /** Loses all that is in memory, as a process that was killed; the new one has its stores as the changelogs give them. */
    public Pipeline restart() {
        drain();
        Map<String, List<org.apache.kafka.streams.KeyValue<Bytes, byte[]>>> kept = new TreeMap<>();
        for (String store : STORES) {
            List<org.apache.kafka.streams.KeyValue<Bytes, byte[]>> entries = new ArrayList<>();
            try (KeyValueIterator<Bytes, byte[]> all = this.<byte[]>store(store).all()) {
                all.forEachRemaining(entries::add);
            }
            kept.put(store, entries);
        }
        driver.close();
        driver = driver();
        kept.forEach((store, entries) -> this.<byte[]>store(store).putAll(entries));
        return this;
    }

    private <V> KeyValueStore<Bytes, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    public Pipeline add(RawArticle... articles) {
        for (RawArticle article : articles) {
            add(topics.raw(), null, encode(RawArticle.class, topics.raw(), article));
        }
        return this;
    }

    public Pipeline add(TopicDefinition topic, byte[] key, byte[] value) {
        return add(topic, new TestRecord<>(key, value, new RecordHeaders(), 0L));
    }

    public Pipeline add(TopicDefinition topic, TestRecord<byte[], byte[]> record) {
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(record);
        return this;
    }

    public Pipeline add(Article article) {
        return add(topics.articles(), key(article.getArticleId()), encode(Article.class, topics.articles(), article));
    }

    public Pipeline add(Relation relation) {
        return add(
                topics.relations(), key(relation.getArticleId()), encode(Relation.class, topics.relations(), relation));
    }

    public Pipeline add(Fingerprint fingerprint) {
        return add(
                topics.fingerprints(),
                key(fingerprint.getArticleId()),
                encode(Fingerprint.class, topics.fingerprints(), fingerprint));
    }

    /** Lets the clock go on, for what waits. */
    public Pipeline after(Duration time) {
        driver.advanceWallClockTime(time);
        return this;
    }

    public static byte[] key(String articleId) {
        return articleId.getBytes(StandardCharsets.UTF_8);
    }

    public <T extends SpecificRecord> byte[] encode(Class<T> type, TopicDefinition topic, T value) {
        return codec(type, topic).encode(value);
    }

    public <T extends SpecificRecord> T decode(Class<T> type, TopicDefinition topic, byte[] value) {
        return codec(type, topic).decode(value);
    }

    @SuppressWarnings("unchecked")
    private <T extends SpecificRecord> AvroCodec<T> codec(Class<T> type, TopicDefinition topic) {
        return (AvroCodec<T>) codecs.computeIfAbsent(
                topic.name() + "/" + type.getSimpleName(), name -> new AvroCodec<>(type, topic.name(), registry));
    }

    /** The next enriched article that came out. */
    public EnrichedArticle expectNext() {
        drain();
        assertThat(waiting).as("an enriched article comes out").isNotEmpty();
        return waiting.removeFirst();
    }

    public Pipeline expectNoMore() {
        drain();
        assertThat(waiting).as("no more enriched articles").isEmpty();
        return this;
    }

    /** The next dead letter; there must be one. */
    public DeadLetter expectDeadLetter() {
        List<TestRecord<byte[], byte[]>> letters = output(topics.deadLetters());
        assertThat(letters).as("dead letters").hasSize(1);
        return decode(DeadLetter.class, topics.deadLetters(), letters.get(0).value());
    }

    public Pipeline expectNoDeadLetter() {
        assertThat(output(topics.deadLetters())).as("dead letters").isEmpty();
        return this;
    }

    public <T extends SpecificRecord> List<T> all(Class<T> type, TopicDefinition topic) {
        return output(topic).stream()
                .map(record -> decode(type, topic, record.value()))
                .toList();
    }

    public List<Relation> relations() {
        return all(Relation.class, topics.relations());
    }

    public List<NewsEvent> events() {
        return all(NewsEvent.class, topics.events());
    }

    /** What has come out on a topic since this was last asked. */
    public List<TestRecord<byte[], byte[]>> output(TopicDefinition topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** The last enriched article of every key, by key. */
    public Map<String, EnrichedArticle> table() {
        drain();
        return table;
    }

    private void drain() {
        for (TestRecord<byte[], byte[]> record : output(topics.enriched())) {
            EnrichedArticle article = decode(EnrichedArticle.class, topics.enriched(), record.value());
            assertThat(record.key()).isEqualTo(key(article.getArticle().getArticleId()));
            waiting.add(article);
            table.put(article.getArticle().getArticleId(), article);
        }
    }

    @Override
    public void close() {
        driver.close();
        memory.close();
        codecs.values().forEach(AvroCodec::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
