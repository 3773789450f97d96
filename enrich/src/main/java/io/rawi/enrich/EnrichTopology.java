package io.rawi.enrich;

import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.deadletter.DeadLetters;
import io.rawi.enrich.publish.ArticleStep;
import io.rawi.enrich.publish.AwaitingArticles;
import io.rawi.enrich.publish.PublishStores;
import io.rawi.enrich.publish.RelationStep;
import io.rawi.enrich.read.ReadStep;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.relate.GroupingRules;
import io.rawi.enrich.relate.RelateStep;
import io.rawi.enrich.runtime.ClampedTimestamps;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.Step;
import io.rawi.enrich.step.StepProcessor;
import io.rawi.enrich.story.StoryTelling;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The three steps as one topology. Everything in it is named by hand, since the names are those of the groups, the
 * changelog topics and the folders of the stores, and have to outlive a change of the topology.
 */
public final class EnrichTopology {

    private final Topics topics;
    private final EnrichConfig config;
    private final ArabicEngine engine;
    private final Codecs codecs;
    private final Counters counters;

    public EnrichTopology(Topics topics, EnrichConfig config, ArabicEngine engine, Codecs codecs, Counters counters) {
        this.topics = topics;
        this.config = config;
        this.engine = engine;
        this.codecs = codecs;
        this.counters = counters;
    }

    public Topology build() {
        Topology topology = new Topology();
        addRead(topology);
        addRelate(topology);
        addPublish(topology);
        return topology;
    }

    private void addRead(Topology topology) {
        source(topology, "read-source", topics.raw());
        topology.addProcessor(
                "read",
                step("read", "read-dead-letters", () -> new ReadStep(engine, topics, codecs, counters)),
                "read-source");
        sink(topology, ReadStep.ARTICLES, topics.articles(), "read");
        sink(topology, ReadStep.FINGERPRINTS, topics.fingerprints(), "read");
        sink(topology, "read-dead-letters", topics.deadLetters(), "read");
    }

    private void addRelate(Topology topology) {
        GroupingRules rules = new GroupingRules(
                config.duplicateWindow(), config.shortestGrouped(), config.residentDays(), config.residentArticles());
        source(topology, "relate-source", topics.fingerprints());
        topology.addProcessor(
                "relate",
                step("relate", "relate-dead-letters", () -> new RelateStep(topics, codecs, rules, counters)),
                "relate-source");
        topology.addStateStore(store(RelateStep.DAYS), "relate");
        topology.addStateStore(store(RelateStep.EDITIONS), "relate");
        topology.addStateStore(store(RelateStep.STANDINGS), "relate");
        topology.addStateStore(store(RelateStep.LINKS), "relate");
        topology.addStateStore(store(StoryTelling.STATES), "relate");
        topology.addStateStore(store(StoryTelling.MEMBERS), "relate");
        topology.addStateStore(store(StoryTelling.SILENCE), "relate");
        sink(topology, RelateStep.STORIES, topics.stories(), "relate");
        sink(topology, RelateStep.RELATIONS, topics.relations(), "relate");
        sink(topology, "relate-dead-letters", topics.deadLetters(), "relate");
    }

    private void addPublish(Topology topology) {
        String[] steps = {"publish-article", "publish-relation"};
        AwaitingArticles.OfTasks awaiting = new AwaitingArticles.OfTasks();
        source(topology, "publish-articles-source", topics.articles());
        source(topology, "publish-relations-source", topics.relations());
        topology.addProcessor(
                steps[0],
                step("publish", "publish-dead-letters", () -> new ArticleStep(topics, codecs, counters, awaiting)),
                "publish-articles-source");
        topology.addProcessor(
                steps[1],
                step("publish", "publish-dead-letters", () -> new RelationStep(topics, codecs, counters, awaiting)),
                "publish-relations-source");
        topology.addStateStore(store(PublishStores.ARTICLES), steps);
        topology.addStateStore(store(PublishStores.EMITTED), steps);
        sink(topology, PublishStores.ENRICHED_SINK, topics.enriched(), steps);
        sink(topology, PublishStores.EVENTS_SINK, topics.events(), steps);
        sink(topology, "publish-dead-letters", topics.deadLetters(), steps);
    }

    private ProcessorSupplier<byte[], byte[], byte[], byte[]> step(
            String stage, String deadLetterSink, Supplier<Step<?>> step) {
        return () -> new StepProcessor<>(
                step.get(),
                new DeadLetters(stage, engine.version(), codecs.of(DeadLetter.class, topics.deadLetters())),
                deadLetterSink,
                counters);
    }

    private static void source(Topology topology, String name, TopicDefinition topic) {
        topology.addSource(
                org.apache.kafka.streams.AutoOffsetReset.earliest(),
                name,
                new ClampedTimestamps(),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                topic.name());
    }

    private static void sink(Topology topology, String name, TopicDefinition topic, String... parents) {
        topology.addSink(name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), parents);
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }
}
