package io.rawi.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.topic.TopicPreparation.UnfitTopicException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TopicPreparationTest {

    private static final Topics TOPICS = new Topics("", 3);
    private static final String LONG_AGO = Long.toString(Long.MAX_VALUE);

    private final Cluster cluster = new Cluster();

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void shouldMakeEveryTopicAsItIsDeclared() throws Exception {
        prepare();

        assertThat(cluster.listTopics().names().get())
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.all().stream().map(TopicDefinition::name).toList());
        for (TopicDefinition topic : TOPICS.all()) {
            assertThat(partitions(topic.name())).as(topic.name()).isEqualTo(topic.partitions());
            assertThat(settings(topic.name())).containsAllEntriesOf(topic.settings());
        }
    }

    @Test
    void shouldChangeNothingTheSecondTime() throws Exception {
        prepare();
        Map<String, String> before = settings("news.raw");
        prepare();

        assertThat(settings("news.raw")).isEqualTo(before);
    }

    @Test
    void shouldAddTheTopicsOfAnotherGenerationBesideTheFirst() throws Exception {
        prepare();
        new TopicPreparation(cluster).prepare(new Topics("v2", 3).all());

        assertThat(cluster.listTopics().names().get())
                .contains("news.enriched", "news.v2.enriched", "news.raw")
                .doesNotContain("news.v2.raw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cleanup.policy | delete | news.enriched has cleanup.policy=delete, not compact",
                "cleanup.policy | compact,delete | news.enriched has cleanup.policy=compact,delete, not compact",
                "message.timestamp.type | LogAppendTime | news.enriched has message.timestamp.type=LogAppendTime, not CreateTime",
                "max.message.bytes | 1048588 | news.enriched has max.message.bytes=1048588, not 16777216 or more",
                "max.message.bytes | 16777215 | news.enriched has max.message.bytes=16777215, not 16777216 or more",
                "message.timestamp.before.max.ms | 604800000 | news.enriched has message.timestamp.before.max.ms=604800000, not 9223372036854775807 or more",
                "message.timestamp.after.max.ms | 3600000 | news.enriched has message.timestamp.after.max.ms=3600000, not 9223372036854775807 or more"
            })
    void shouldSayHowAnExistingTopicDoesNotFit(String key, String value, String message) {
        exists(TOPICS.enriched(), 3, Map.of(key, value));

        assertThatThrownBy(this::prepare)
                .isInstanceOf(UnfitTopicException.class)
                .hasMessageStartingWith("existing topics do not fit: ")
                .hasMessageContaining(message)
                .hasMessageContaining("Alter them, name another cluster, or set kafka.partitions");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4", "48"})
    void shouldSayThatATopicHasOtherPartitions(int found) {
        exists(TOPICS.enriched(), found, Map.of());

        assertThatThrownBy(this::prepare)
                .isInstanceOf(UnfitTopicException.class)
                .hasMessageContaining("news.enriched has " + found + " partitions, not 3");
    }

    /** Fingerprints form one lane: two partitions would lose copies without a word. */
    @Test
    void shouldNotAcceptASecondLaneOfFingerprints() {
        exists(TOPICS.fingerprints(), 2, Map.of());

        assertThatThrownBy(this::prepare).hasMessageContaining("news.fingerprints has 2 partitions, not 1");
    }

    @Test
    void shouldTellAllMisfitsAtOnce() {
        exists(TOPICS.enriched(), 7, Map.of("cleanup.policy", "delete", "max.message.bytes", "9"));
        exists(TOPICS.raw(), 1, Map.of("message.timestamp.type", "CreateTime"));

        assertThatThrownBy(this::prepare)
                .hasMessageContaining("news.enriched has 7 partitions")
                .hasMessageContaining("; news.enriched has cleanup.policy=delete")
                .hasMessageContaining("news.enriched has max.message.bytes=9")
                .hasMessageContaining("news.raw has 1 partitions")
                .hasMessageContaining("news.raw has message.timestamp.type=CreateTime, not LogAppendTime");
    }

    @Test
    void shouldTouchNothingOfATopicThatDoesNotFit() throws Exception {
        exists(TOPICS.enriched(), 3, Map.of("cleanup.policy", "delete"));
        assertThatThrownBy(this::prepare).isInstanceOf(UnfitTopicException.class);

        assertThat(settings("news.enriched")).containsEntry("cleanup.policy", "delete");
        assertThat(partitions("news.enriched")).isEqualTo(3);
    }

    /** How long raw articles are kept, and in how many copies, is the operator's affair. */
    @Test
    void shouldLeaveToTheOperatorWhatThePipelineDoesNotRelyOn() {
        exists(TOPICS.raw(), 3, Map.of("retention.ms", "1000", "segment.ms", "5", "max.message.bytes", "99999999"));

        assertThatCode(this::prepare).doesNotThrowAnyException();
    }

    @Test
    void shouldNotAskArticlesAsTheyCameForAnEventTime() {
        exists(TOPICS.raw(), 3, Map.of("message.timestamp.after.max.ms", "3600000"));

        assertThatCode(this::prepare).doesNotThrowAnyException();
    }

    /** Several programs start at a time; each but one hears that the topic exists. */
    @Test
    void shouldTakeATopicThatAnotherProgramMadeMeanwhileForItsOwn() {
        exists(TOPICS.stories(), 3, Map.of());

        assertThatCode(this::prepare).doesNotThrowAnyException();
        assertThatCode(this::prepare).doesNotThrowAnyException();
    }

    @Test
    void shouldWaitUntilTheBrokersHaveHeardOfANewTopic() {
        cluster.deaf = 3;

        assertThatCode(this::prepare).doesNotThrowAnyException();
        assertThat(cluster.deaf).isZero();
    }

    @Test
    void shouldSayWhichTopicCannotBeMadeAndWhy() {
        cluster.timeoutNextRequest(1);

        assertThatThrownBy(this::prepare)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cannot create topic news.raw: ");
    }

    @Test
    void shouldSayThatTopicsCannotBeDescribed() {
        prepare();
        cluster.failsToDescribe = true;

        assertThatThrownBy(this::prepare)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot describe topics [news.raw, ");
    }

    private void prepare() {
        new TopicPreparation(cluster).prepare(TOPICS.all());
    }

    /** A topic as declared but for some of its settings. */
    private void exists(TopicDefinition topic, int partitions, Map<String, String> otherwise) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.putIfAbsent("message.timestamp.before.max.ms", LONG_AGO);
        settings.putAll(otherwise);
        Node node = new Node(0, "localhost", 9092);
        List<TopicPartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(i -> new TopicPartitionInfo(i, node, List.of(node), List.of(node)))
                .toList();
        cluster.addTopic(false, topic.name(), infos, settings);
    }

    private int partitions(String topic) throws Exception {
        return cluster.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    private Map<String, String> settings(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = cluster.describeConfigs(List.of(resource)).all().get().get(resource);
        return config.entries().stream().collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    /** A cluster of one broker in memory, which can be slow to hear and fail to answer. */
    private static final class Cluster extends MockAdminClient {

        private int deaf;
        private boolean failsToDescribe;

        Cluster() {
            super(List.of(new Node(0, "localhost", 9092)), new Node(0, "localhost", 9092));
        }

        @Override
        public synchronized DescribeTopicsResult describeTopics(TopicCollection topics, DescribeTopicsOptions options) {
            if (failsToDescribe) {
                timeoutNextRequest(1);
            }
            if (deaf > 0) {
                deaf--;
                return super.describeTopics(TopicCollection.ofTopicNames(List.of("not-yet")), options);
            }
            return super.describeTopics(topics, options);
        }
    }
}
