package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.step.Counters;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;

class TopologyNamesTest {

    private static TopologyDescription describe(Topics topics) {
        Codecs codecs = new Codecs("mock://names", new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        return new EnrichTopology(topics, EnrichConfig.defaults(), ArabicEngine.load(), codecs, new Counters())
                .build()
                .describe();
    }

    private static Set<TopologyDescription.Node> nodes(TopologyDescription description) {
        return description.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void shouldBeThreeStepsWithTopicsBetweenThem() {
        assertThat(describe(Topics.firstGeneration()).subtopologies()).hasSize(3);
        assertThat(describe(Topics.firstGeneration()).globalStores()).isEmpty();
    }

    @Test
    void shouldNameEveryNodeAndStore() {
        Set<String> names = new TreeSet<>();
        Set<String> stores = new TreeSet<>();
        for (TopologyDescription.Node node : nodes(describe(Topics.firstGeneration()))) {
            names.add(node.name());
            if (node instanceof TopologyDescription.Processor processor) {
                stores.addAll(processor.stores());
            }
        }
        assertThat(names)
                .containsExactly(
                        "publish-article",
                        "publish-articles-source",
                        "publish-dead-letters",
                        "publish-enriched",
                        "publish-events",
                        "publish-relation",
                        "publish-relations-source",
                        "read",
                        "read-articles",
                        "read-dead-letters",
                        "read-fingerprints",
                        "read-source",
                        "relate",
                        "relate-dead-letters",
                        "relate-relations",
                        "relate-source",
                        "relate-stories-sink");
        assertThat(stores)
                .containsExactly(
                        "publish-articles",
                        "publish-emitted",
                        "relate-days",
                        "relate-editions",
                        "relate-links",
                        "relate-standings",
                        "relate-stories",
                        "relate-story-members",
                        "relate-story-silence");
    }

    @Test
    void shouldReadAndWriteDeclaredTopicsOnly() {
        Topics topics = new Topics("v2", 4);
        Set<String> declared = topics.all().stream().map(topic -> topic.name()).collect(Collectors.toSet());
        for (TopologyDescription.Node node : nodes(describe(topics))) {
            if (node instanceof TopologyDescription.Source source) {
                assertThat(declared).containsAll(source.topicSet());
            }
            if (node instanceof TopologyDescription.Sink sink) {
                assertThat(declared).contains(sink.topic());
            }
        }
    }
}
