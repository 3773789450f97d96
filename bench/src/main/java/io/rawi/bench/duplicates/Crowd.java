package io.rawi.bench.duplicates;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.relate.GroupingRules;
import io.rawi.enrich.relate.RelateStep;
import io.rawi.enrich.step.Counters;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Relates articles on stores in memory and counts what that takes. */
final class Crowd {

    private static final String REGISTRY = "mock://crowd";
    private static final Duration WINDOW = Duration.ofDays(7);
    private static final int SHORTEST = 8;
    private static final int DAYS = 128;

    private final Topics topics = Topics.firstGeneration();

    Crowd() {
        new SchemaRegistration(REGISTRY).register(topics);
    }

    /** Makes a fingerprint of its number. */
    @FunctionalInterface
    interface Maker {
        Fingerprint at(int number);
    }

    List<Fingerprint> make(int count, Maker maker) {
        List<Fingerprint> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(maker.at(i));
        }
        return made;
    }

    CrowdResult relate(int count, Maker maker) {
        return relate(make(count, maker));
    }

    /** Relates articles in the order in which they are given. */
    CrowdResult relate(List<Fingerprint> articles) {
        Counters counters = new Counters();
        Map<String, byte[]> last = new HashMap<>();
        Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        RelateStep step =
                new RelateStep(topics, codecs, new GroupingRules(WINDOW, SHORTEST, DAYS, articles.size()), counters);
        step.open(
                name -> stores.computeIfAbsent(name, any -> new LeafStore(name)),
                (key, relation, timestamp) -> last.put(new String(key, StandardCharsets.UTF_8), relation),
                (key, story, timestamp) -> {});
        try (AvroCodec<Fingerprint> codec =
                        new AvroCodec<>(Fingerprint.class, topics.fingerprints().name(), REGISTRY);
                AvroCodec<Relation> relations =
                        new AvroCodec<>(Relation.class, topics.relations().name(), REGISTRY)) {
            List<byte[]> encoded = articles.stream().map(codec::encode).toList();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < encoded.size(); i++) {
                step.relate(articles.get(i).getArticleId().getBytes(StandardCharsets.UTF_8), encoded.get(i));
            }
            step.workOff();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long marked = last.values().stream()
                    .filter(relation ->
                            relations.decode(relation).getDuplicate().isPresent())
                    .count();
            return new CrowdResult(
                    articles.size(), (after - before) / 1e9, counters.relationCount(), marked, counters.givenUpCount());
        } finally {
            step.close();
        }
    }
}
