package io.rawi.enrich.relate;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.story.StoryTelling;
import io.rawi.schema.Duplicate;
import io.rawi.schema.Edition;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.schema.Versions;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * The second step alone, on stores in memory. Articles go by short names: {@code a1} is the text 1 of the page a, so that
 * {@code a1} and {@code b1} are copies, {@code a1} and {@code a2} editions.
 */
final class Lane implements AutoCloseable {

    static final Instant BEGIN = Instant.parse("2024-03-10T00:00:00Z");
    static final Duration WEEK = Duration.ofDays(7);
    static final GroupingRules RULES = new GroupingRules(WEEK, 8, 100, 1000);

    private static final String REGISTRY = "mock://lane";
    private static final Topics TOPICS = Topics.firstGeneration();

    final Counters counters = new Counters();
    final Map<String, Relation> table = new TreeMap<>();
    final Map<String, KeyValueStore<Bytes, byte[]>> stores = new TreeMap<>();
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final RelateStep step;
    private final AvroCodec<Fingerprint> fingerprints =
            new AvroCodec<>(Fingerprint.class, TOPICS.fingerprints().name(), REGISTRY);
    private final AvroCodec<Relation> relations =
            new AvroCodec<>(Relation.class, TOPICS.relations().name(), REGISTRY);

    Lane() {
        this(RULES);
    }

    Lane(GroupingRules rules) {
        new SchemaRegistration(REGISTRY).register(TOPICS);
        for (String name : List.of(
                RelateStep.DAYS,
                RelateStep.EDITIONS,
                RelateStep.STANDINGS,
                RelateStep.LINKS,
                StoryTelling.STATES,
                StoryTelling.MEMBERS,
                StoryTelling.SILENCE)) {
            KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                    .withLoggingDisabled()
                    .build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
            stores.put(name, store);
        }
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        step = new RelateStep(TOPICS, codecs, rules, counters);
        step.open(context);
    }

    /** Loses what the step has in memory; the stores stay. */
    void restart() {
        step.open(context);
    }

    /** The same, with what it then reads of the stores counted. */
    void restart(StoreReads reads) {
        step.open(
                name -> reads.of(name, stores.get(name)),
                (key, relation, time) -> {
                    Relation decoded = relations.decode(relation);
                    table.put(decoded.getArticleId(), decoded);
                },
                (key, story, time) -> {});
    }

    /** What is in the store of standings, read by itself. */
    Standings standings() {
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        return new Standings(stores.get(RelateStep.STANDINGS), codecs.of(Relation.class, TOPICS.relations()));
    }

    static String id(String name) {
        return document(name) + "-" + content(name);
    }

    static String document(String name) {
        return name.substring(0, 1).repeat(32);
    }

    static String content(String name) {
        return name.substring(1, 2).repeat(32);
    }

    /** A text of a hundred words, fetched at its own time. */
    static Fingerprint at(String name, Duration afterBegin) {
        return sighting(name, afterBegin, afterBegin, 100);
    }

    static Fingerprint sighting(String name, Duration time, Duration fetched, int words) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setDocumentId(document(name));
        fingerprint.setContentId(content(name));
        fingerprint.setArticleId(id(name));
        fingerprint.setSource(name + ".example");
        fingerprint.setArticleTime(BEGIN.plus(time));
        fingerprint.setFetchedAt(BEGIN.plus(fetched));
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(words);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setVersions(new Versions("1", "none", "1"));
        return fingerprint;
    }

    /** What comes out for one fingerprint, in order, in short: {@code b1#2 copy of a1}. */
    List<String> see(Fingerprint fingerprint) {
        return emitted(fingerprint).stream().map(Lane::copyOf).toList();
    }

    /** What comes out for one fingerprint, in order, in short: {@code a2#1 edition 2, a1 < a2 < -}. */
    List<String> seeEditions(Fingerprint fingerprint) {
        return emitted(fingerprint).stream().map(Lane::edition).toList();
    }

    List<Relation> emitted(Fingerprint fingerprint) {
        byte[] key = fingerprint.getArticleId().getBytes(StandardCharsets.UTF_8);
        Record<byte[], byte[]> record = new Record<>(key, fingerprints.encode(fingerprint), 0L);
        step.apply(step.read(record), record);
        return emitted();
    }

    /** What comes out when the clock says that those that wait have waited long enough. */
    List<Relation> tick() {
        context.scheduledPunctuators()
                .get(context.scheduledPunctuators().size() - 1)
                .getPunctuator()
                .punctuate(0);
        return emitted();
    }

    private List<Relation> emitted() {
        List<Relation> found = new ArrayList<>();
        context.forwarded()
                .forEach(forward ->
                        found.add(relations.decode((byte[]) forward.record().value())));
        context.resetForwards();
        found.forEach(relation -> table.put(relation.getArticleId(), relation));
        return found;
    }

    private static String name(String articleId) {
        return articleId.substring(0, 1) + articleId.substring(33, 34);
    }

    private static String copyOf(Relation relation) {
        return name(relation.getArticleId()) + "#" + relation.getRevision() + " "
                + relation.getDuplicate()
                        .map(Duplicate::getOf)
                        .map(of -> "copy of " + name(of))
                        .orElse("original");
    }

    private static String edition(Relation relation) {
        Edition edition = relation.getEdition();
        return name(relation.getArticleId()) + "#" + relation.getRevision() + " edition " + edition.getNumber()
                + (edition.getCurrent() ? " current" : "") + ", "
                + edition.getPrevious().map(Lane::name).orElse("-") + " < > "
                + edition.getNext().map(Lane::name).orElse("-");
    }

    @Override
    public void close() {
        step.close();
        fingerprints.close();
        relations.close();
    }
}
