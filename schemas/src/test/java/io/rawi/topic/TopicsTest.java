package io.rawi.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static List<String> names(Topics topics) {
        return topics.all().stream().map(TopicDefinition::name).toList();
    }

    @Test
    void shouldNameTheFirstGenerationPlainly() {
        assertThat(names(Topics.firstGeneration()))
                .containsExactly(
                        "news.raw",
                        "news.articles",
                        "news.fingerprints",
                        "news.relations",
                        "news.enriched",
                        "news.events",
                        "news.stories",
                        "news.dead-letters");
    }

    @Test
    void shouldShareOnlyRawArticlesAndDeadLettersBetweenGenerations() {
        assertThat(names(new Topics("v2", 3)))
                .contains("news.raw", "news.dead-letters", "news.v2.enriched")
                .filteredOn(name -> names(Topics.firstGeneration()).contains(name))
                .containsExactly("news.raw", "news.dead-letters");
    }

    @Test
    void shouldKeepOneOrderForFingerprints() {
        Topics topics = new Topics("", 12);

        assertThat(topics.fingerprints().partitions()).isEqualTo(1);
        assertThat(topics.enriched().partitions()).isEqualTo(12);
        assertThat(topics.raw().partitions()).isEqualTo(12);
    }

    @Test
    void shouldNeverDeleteByEventTime() {
        for (TopicDefinition topic : Topics.firstGeneration().all()) {
            if (topic.settings().get("message.timestamp.type").equals("CreateTime")) {
                assertThat(topic.settings())
                        .containsEntry("cleanup.policy", "compact")
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("message.timestamp.before.max.ms", Long.toString(Long.MAX_VALUE));
            } else {
                assertThat(topic.settings()).containsEntry("cleanup.policy", "delete");
            }
        }
    }

    @Test
    void shouldGiveADeadLetterRoomForAWholeRecord() {
        long record = Long.parseLong(Topics.firstGeneration().raw().settings().get("max.message.bytes"));
        long letter =
                Long.parseLong(Topics.firstGeneration().deadLetters().settings().get("max.message.bytes"));

        assertThat(letter).isGreaterThan(record);
    }

    @Test
    void shouldRefuseWhatCannotBeATopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topics("a.b", 4))
                .withMessageContaining("a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicDefinition("news.raw", 0, Map.of()))
                .withMessageContaining("news.raw")
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Topics("", 0).raw());
    }

    @Test
    void shouldListSettingsInOrder() {
        TopicDefinition topic = new TopicDefinition("t", 1, Map.of("b", "2", "a", "1", "c", "3"));

        assertThat(topic.sortedSettings().keySet()).containsExactly("a", "b", "c");
    }
}
