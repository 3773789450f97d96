package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.step.Counters;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;

/** Which node reads, writes and keeps what: a change here moves changelogs and offsets, and has to be meant. */
class TopologyShapeTest {

    private final Map<String, TopologyDescription.Node> nodes = new TreeMap<>();

    private void describe(Topics topics) {
        Codecs codecs = new Codecs("mock://shape", new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        new EnrichTopology(topics, EnrichConfig.defaults(), Pipeline.ENGINE, codecs, new Counters())
                .build()
                .describe()
                .subtopologies()
                .forEach(part -> part.nodes().forEach(node -> nodes.put(node.name(), node)));
    }

    private Set<String> below(String name) {
        Set<String> names = new TreeSet<>();
        nodes.get(name).successors().forEach(node -> names.add(node.name()));
        return names;
    }

    private String written(String sink) {
        return ((TopologyDescription.Sink) nodes.get(sink)).topic();
    }

    private Set<String> read(String source) {
        return ((TopologyDescription.Source) nodes.get(source)).topicSet();
    }

    private Set<String> kept(String processor) {
        return ((TopologyDescription.Processor) nodes.get(processor)).stores();
    }

    @Test
    void shouldReadWithoutState() {
        describe(Topics.firstGeneration());
        assertThat(read("read-source")).containsExactly("news.raw");
        assertThat(below("read")).containsExactly("read-articles", "read-dead-letters", "read-fingerprints");
        assertThat(kept("read")).isEmpty();
        assertThat(written("read-articles")).isEqualTo("news.articles");
        assertThat(written("read-fingerprints")).isEqualTo("news.fingerprints");
    }

    @Test
    void shouldRelateInOneLane() {
        describe(Topics.firstGeneration());
        assertThat(read("relate-source")).containsExactly("news.fingerprints");
        assertThat(Topics.firstGeneration().fingerprints().partitions()).isEqualTo(1);
        assertThat(below("relate")).containsExactly("relate-dead-letters", "relate-relations", "relate-stories-sink");
        assertThat(kept("relate"))
                .containsExactlyInAnyOrder(
                        "relate-days",
                        "relate-editions",
                        "relate-links",
                        "relate-standings",
                        "relate-stories",
                        "relate-story-members",
                        "relate-story-silence");
        assertThat(written("relate-stories-sink")).isEqualTo("news.stories");
        assertThat(written("relate-relations")).isEqualTo("news.relations");
    }

    @Test
    void shouldPublishFromTwoTopicsWithOneState() {
        describe(Topics.firstGeneration());
        assertThat(read("publish-articles-source")).containsExactly("news.articles");
        assertThat(read("publish-relations-source")).containsExactly("news.relations");
        for (String step : new String[] {"publish-article", "publish-relation"}) {
            assertThat(kept(step)).containsExactlyInAnyOrder("publish-articles", "publish-emitted");
            assertThat(below(step)).containsExactly("publish-dead-letters", "publish-enriched", "publish-events");
        }
        assertThat(written("publish-enriched")).isEqualTo("news.enriched");
        assertThat(written("publish-events")).isEqualTo("news.events");
    }

    @Test
    void shouldJoinTopicsOfEqualPartitionsOnly() {
        Topics topics = new Topics("v2", 7);
        // The join meets an article and its relation on one task; both lie on the partition of their one key.
        assertThat(topics.articles().partitions()).isEqualTo(topics.relations().partitions());
    }

    @Test
    void shouldSendDeadLettersOfAllStepsAndGenerationsToOneTopic() {
        describe(new Topics("v2", 4));
        for (String step : new String[] {"read", "relate", "publish"}) {
            assertThat(written(step + "-dead-letters")).isEqualTo("news.dead-letters");
        }
        assertThat(read("read-source")).as("raw articles are shared").containsExactly("news.raw");
        assertThat(written("publish-enriched")).isEqualTo("news.v2.enriched");
        assertThat(read("relate-source")).containsExactly("news.v2.fingerprints");
    }
}
