package io.rawi.bench.duplicates;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.EnrichConfig;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.relate.GroupingRules;
import io.rawi.enrich.relate.RelateStep;
import io.rawi.enrich.step.Counters;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * What the second step makes of some fingerprints: the step itself, in this process, on stores in memory.
 *
 * @param relations the last relation of each article
 */
public record RelatedNews(Map<String, Relation> relations) {

    private static final String REGISTRY = "mock://related-news";

    /** Relates them in the order in which they are given. */
    public static RelatedNews relate(Collection<Fingerprint> fingerprints) {
        return relate(fingerprints, -1);
    }

    /** @param restartAt before which of them the step loses what it has in memory and goes on with its stores */
    static RelatedNews relate(Collection<Fingerprint> fingerprints, int restartAt) {
        Topics topics = Topics.firstGeneration();
        new SchemaRegistration(REGISTRY).register(topics);
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        Map<String, byte[]> last = new TreeMap<>();
        Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();
        RelateStep step = open(topics, codecs, stores, last);
        try (AvroCodec<Fingerprint> prints =
                        new AvroCodec<>(Fingerprint.class, topics.fingerprints().name(), REGISTRY);
                AvroCodec<Relation> decoder =
                        new AvroCodec<>(Relation.class, topics.relations().name(), REGISTRY)) {
            int at = 0;
            for (Fingerprint fingerprint : fingerprints) {
                if (at++ == restartAt) {
                    step.close();
                    step = open(topics, codecs, stores, last);
                }
                step.relate(fingerprint.getArticleId().getBytes(StandardCharsets.UTF_8), prints.encode(fingerprint));
            }
            step.workOff();
            Map<String, Relation> relations = new TreeMap<>();
            last.forEach((id, relation) -> relations.put(id, decoder.decode(relation)));
            return new RelatedNews(relations);
        } finally {
            step.close();
        }
    }

    private static RelateStep open(
            Topics topics, Codecs codecs, Map<String, KeyValueStore<Bytes, byte[]>> stores, Map<String, byte[]> last) {
        RelateStep step = new RelateStep(topics, codecs, rules(EnrichConfig.defaults()), new Counters());
        step.open(
                name -> stores.computeIfAbsent(
                        name, any -> Stores.inMemoryKeyValueStore(name).get()),
                (key, relation, timestamp) -> last.put(new String(key, StandardCharsets.UTF_8), relation),
                (key, story, timestamp) -> {});
        return step;
    }

    static GroupingRules rules(EnrichConfig config) {
        return new GroupingRules(
                config.duplicateWindow(), config.shortestGrouped(), config.residentDays(), config.residentArticles());
    }

    /** The original of the group of copies that an article belongs to; itself where it is none's copy. */
    public String group(String articleId) {
        return copy(articleId).map(Duplicate::getOf).orElse(articleId);
    }

    private Optional<Duplicate> copy(String articleId) {
        return Optional.ofNullable(relations.get(articleId))
                .flatMap(Relation::getDuplicate)
                .filter(mark ->
                        mark.getKind() == DuplicateKind.EXACT_COPY || mark.getKind() == DuplicateKind.NEAR_COPY);
    }
}
