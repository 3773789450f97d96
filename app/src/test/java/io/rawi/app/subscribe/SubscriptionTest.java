package io.rawi.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.Records;
import io.rawi.app.TopicRecords;
import io.rawi.app.subscribe.Subscription.Range;
import io.rawi.codec.AvroCodec;
import io.rawi.schema.EnrichedArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where reading begins and ends. Every test that reads too long fails by its time limit. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SubscriptionTest {

    private static final String TOPIC = TopicRecords.TOPICS.enriched().name();

    private final AvroCodec<EnrichedArticle> codec = TopicRecords.codec(EnrichedArticle.class, TOPIC);
    private final TopicRecords topic = new TopicRecords(TOPIC, 2);
    private final Subscription<EnrichedArticle> subscription = new Subscription<>(topic.consumer(), codec);
    private final List<String> read = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    @AfterEach
    void close() {
        subscription.close();
    }

    @Test
    void shouldEndWithHistoryWhereOnlyThatIsAsked() {
        there(0, "a").there(1, encoded("b"), encoded("b")).there(0, encoded("c"), encoded("c"));
        read(Range.HISTORY, Long.MAX_VALUE);
        assertThat(read).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void shouldEndAtOnceWhereTheTopicIsEmpty() {
        read(Range.HISTORY, Long.MAX_VALUE);
        assertThat(read).isEmpty();
    }

    @Test
    void shouldGoOnBehindHistoryWhereTheReaderFollows() {
        there(0, "a").comes(0, null, encoded("later")).then(subscription::stop);
        read(Range.HISTORY_AND_NEWS, Long.MAX_VALUE);
        assertThat(read).containsExactly("a", "later");
    }

    @Test
    void shouldSkipHistoryWhereOnlyNewsAreAsked() {
        topic.consumer().updateEndOffsets(java.util.Map.of(partition(0), 5L, partition(1), 0L));
        topic.then(() -> {
                    assertThat(topic.consumer().position(partition(0))).isEqualTo(5);
                    assertThat(topic.consumer().position(partition(1))).isZero();
                })
                .then(subscription::stop);
        read(Range.NEWS, Long.MAX_VALUE);
        assertThat(read).isEmpty();
    }

    @Test
    void shouldGiveNewsAsTheyCome() {
        topic.comes(1, null, encoded("n1")).comes(0, null, encoded("n2"));
        read(Range.NEWS, 2);
        assertThat(read).containsExactly("n1", "n2");
    }

    @Test
    void shouldEndInTheMiddleOfHistoryWhereThatIsEnough() {
        there(0, "a");
        there(0, "b");
        there(0, "c");
        read(Range.HISTORY, 2);
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void shouldTellOfWhatCannotBeReadWithItsPlaceAndGoOn() {
        there(0, "a");
        topic.there(0, null, "not Avro at all".getBytes(StandardCharsets.UTF_8)).there(0, null, null);
        there(0, "b");
        read(Range.HISTORY, Long.MAX_VALUE);
        assertThat(read).containsExactly("a", "b");
        assertThat(unreadable).hasSize(2);
        assertThat(unreadable.get(0)).startsWith("0@1 ");
        assertThat(unreadable.get(1)).startsWith("0@2 ").contains("an empty value");
    }

    @Test
    void shouldNotCountWhatCannotBeReadAsEnough() {
        topic.there(0, null, new byte[] {9});
        there(0, "a");
        there(0, "b");
        read(Range.HISTORY, 1);
        assertThat(unreadable).hasSize(1);
        assertThat(read).containsExactly("a");
    }

    @Test
    void shouldReadNothingWhereItWasStoppedBefore() {
        there(0, "a");
        subscription.stop();
        read(Range.HISTORY_AND_NEWS, Long.MAX_VALUE);
        assertThat(read).isEmpty();
    }

    @Test
    void shouldStopWhileItWaitsForNews() throws Exception {
        Thread reader = new Thread(() -> read(Range.NEWS, Long.MAX_VALUE));
        reader.start();
        subscription.stop();
        reader.join(TimeUnit.SECONDS.toMillis(20));
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void shouldPassOnWhatTheListenerThrows() {
        there(0, "a");
        assertThatThrownBy(() -> subscription.read(
                        Range.HISTORY,
                        (place, record) -> {
                            throw new IllegalStateException("the pipe is gone");
                        },
                        (place, e) -> {},
                        () -> false))
                .hasMessage("the pipe is gone");
    }

    private void read(Range range, long enough) {
        subscription.read(
                range,
                (place, record) -> read.add(record.getArticle().getArticleId()),
                (place, e) -> unreadable.add(place.partition() + "@" + place.offset() + " " + e.getMessage()),
                () -> read.size() >= enough);
    }

    private TopicRecords there(int partition, String articleId) {
        return topic.there(partition, null, encoded(articleId));
    }

    private byte[] encoded(String articleId) {
        return codec.encode(Records.enriched(articleId));
    }

    private static org.apache.kafka.common.TopicPartition partition(int number) {
        return new org.apache.kafka.common.TopicPartition(TOPIC, number);
    }
}
