package io.rawi.enrich.publish;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.Step;
import io.rawi.schema.Article;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The third step alone, both of its processors on one pair of stores in memory. */
final class PublishLane implements AutoCloseable {

    static final String REGISTRY = "mock://publish-lane";
    static final Topics TOPICS = Topics.firstGeneration();

    final Counters counters = new Counters();
    private final Codecs codecs =
            new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final ArticleStep articles;
    private final RelationStep relations;

    PublishLane() {
        new SchemaRegistration(REGISTRY).register(TOPICS);
        for (String name : List.of(PublishStores.ARTICLES, PublishStores.EMITTED)) {
            KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                    .withLoggingDisabled()
                    .build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        }
        AwaitingArticles.OfTasks awaiting = new AwaitingArticles.OfTasks();
        articles = new ArticleStep(TOPICS, codecs, counters, awaiting);
        relations = new RelationStep(TOPICS, codecs, counters, awaiting);
        articles.open(context);
        relations.open(context);
    }

    <T extends SpecificRecord> PatientCodec<T> codec(Class<T> type, TopicDefinition topic) {
        return codecs.of(type, topic);
    }

    PublishLane add(Article article) {
        return run(articles, Articles.ID, encode(Article.class, TOPICS.articles(), article));
    }

    PublishLane add(Relation relation) {
        return run(relations, Articles.ID, encode(Relation.class, TOPICS.relations(), relation));
    }

    private <T> PublishLane run(Step<T> step, String key, byte[] value) {
        Record<byte[], byte[]> record = new Record<>(key.getBytes(StandardCharsets.UTF_8), value, 0L);
        try {
            step.apply(step.read(record), record);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    static <T extends SpecificRecord> byte[] encode(Class<T> type, TopicDefinition topic, T value) {
        try (AvroCodec<T> codec = new AvroCodec<>(type, topic.name(), REGISTRY)) {
            return codec.encode(value);
        }
    }

    static <T extends SpecificRecord> T decode(Class<T> type, TopicDefinition topic, byte[] value) {
        try (AvroCodec<T> codec = new AvroCodec<>(type, topic.name(), REGISTRY)) {
            return codec.decode(value);
        }
    }

    /** What has come out since this was last asked: enriched articles, then events. */
    Output output() {
        List<EnrichedArticle> enriched = new ArrayList<>();
        List<NewsEvent> events = new ArrayList<>();
        for (var forward : context.forwarded()) {
            byte[] value = (byte[]) forward.record().value();
            if (forward.childName().orElseThrow().equals(PublishStores.ENRICHED_SINK)) {
                enriched.add(decode(EnrichedArticle.class, TOPICS.enriched(), value));
            } else {
                events.add(decode(NewsEvent.class, TOPICS.events(), value));
            }
        }
        context.resetForwards();
        return new Output(enriched, events);
    }

    record Output(List<EnrichedArticle> enriched, List<NewsEvent> events) {}

    @Override
    public void close() {
        articles.close();
        relations.close();
    }
}
