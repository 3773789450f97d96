package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final String REGISTRY = "mock://arrivals";
    private static final Topics TOPICS = new Topics("", 2);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final long BEFORE = 40;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Lane pipeline = Lane.pipeline(TOPICS);
    private final Arrivals arrivals = arrivals(pipeline);

    @BeforeAll
    static void register() {
        new SchemaRegistration(REGISTRY).register(TOPICS);
    }

    /** Each partition holds forty records of before. */
    private Arrivals arrivals(Lane lane) {
        for (String topic :
                List.of(lane.out().name(), lane.refused().name(), lane.in().name())) {
            consumer.updatePartitions(topic, List.of(partition(topic, 0), partition(topic, 1)));
            for (int i = 0; i < 2; i++) {
                next.put(new TopicPartition(topic, i), BEFORE);
            }
        }
        consumer.updateEndOffsets(next);
        consumer.updateBeginningOffsets(next);
        return new Arrivals(lane, consumer, REGISTRY);
    }

    private static PartitionInfo partition(String topic, int number) {
        return new PartitionInfo(topic, number, Node.noNode(), new Node[0], new Node[0]);
    }

    @AfterEach
    void close() {
        arrivals.close();
    }

    private static String page(int number) {
        return String.format("%032x", number);
    }

    private void arrives(String topic, int partition, String key, byte[] value) {
        long offset = next.merge(new TopicPartition(topic, partition), 1L, Long::sum) - 1;
        consumer.addRecord(new ConsumerRecord<>(topic, partition, offset, key.getBytes(StandardCharsets.UTF_8), value));
    }

    private void comesOut(int page) {
        arrives(pipeline.out().name(), page % 2, page(page) + "-" + page(999), new byte[0]);
    }

    @Test
    void shouldBeginBehindWhatThereWas() {
        assertThat(consumer.assignment()).hasSize(4);
        for (TopicPartition partition : consumer.assignment()) {
            assertThat(consumer.position(partition)).isEqualTo(BEFORE);
        }
    }

    @Test
    void shouldEndWhereEveryPageHasComeOut() {
        arrivals.expect(List.of(page(1), page(2)), 1);
        comesOut(2);
        comesOut(1);

        assertThat(arrivals.await(SHORT)).isTrue();
        assertThat(arrivals.missing()).isEmpty();
        assertThat(arrivals.nanos()).containsOnlyKeys(page(1), page(2));
    }

    @Test
    void shouldNameWhatDoesNotComeOutInTime() {
        arrivals.expect(List.of(page(3), page(1), page(2)), 1);
        comesOut(1);

        assertThat(arrivals.await(SHORT)).isFalse();
        assertThat(arrivals.missing()).containsExactly(page(2), page(3));
    }

    @Test
    void shouldAwaitAPageAsOftenAsItWasSent() {
        arrivals.expect(List.of(page(1)), 2);
        comesOut(1);
        assertThat(arrivals.await(SHORT)).isFalse();
        assertThat(arrivals.missing()).containsExactly(page(1));

        long first = arrivals.nanos().get(page(1));
        comesOut(1);
        assertThat(arrivals.await(SHORT)).isTrue();
        assertThat(arrivals.nanos().get(page(1))).as("when it came out first").isEqualTo(first);
    }

    @Test
    void shouldNotTakeAPageTwiceForTwoPages() {
        arrivals.expect(List.of(page(1), page(2)), 1);
        comesOut(1);
        comesOut(1); // emitted again, as a copy whose original came late
        comesOut(77); // nothing that was sent

        assertThat(arrivals.await(SHORT)).isFalse();
        assertThat(arrivals.missing()).containsExactly(page(2));
    }

    @Test
    void shouldKnowAPageByItsDeadLetter() {
        RawArticle article = RawArticle.newBuilder()
                .setSource("paper")
                .setUrl("https://paper.example/empty")
                .setFetchedAt(Instant.EPOCH)
                .setMediaType("text/plain")
                .setBody(ByteBuffer.allocate(0))
                .setOrigin("test#1")
                .build();
        String page = ArticleIds.of(article.getUrl(), "paper", "").documentId();
        arrivals.expect(List.of(page), 1);

        arrives(pipeline.refused().name(), 0, "news.raw-0@7", letter(article));

        assertThat(arrivals.await(SHORT)).isTrue();
        assertThat(arrivals.refused()).isEqualTo(1);
    }

    private static byte[] letter(RawArticle article) {
        try (AvroCodec<RawArticle> raw =
                        new AvroCodec<>(RawArticle.class, TOPICS.raw().name(), REGISTRY);
                AvroCodec<DeadLetter> letters =
                        new AvroCodec<>(DeadLetter.class, TOPICS.deadLetters().name(), REGISTRY)) {
            return letters.encode(DeadLetter.newBuilder()
                    .setStage("read")
                    .setOrigin("news.raw-0@7")
                    .setValue(ByteBuffer.wrap(raw.encode(article)))
                    .setErrorClass("NotAnArticleException")
                    .setErrorMessage("the page holds no text")
                    .setVersion("1")
                    .build());
        }
    }

    @Test
    void shouldStopWaitingWhenWoken() {
        arrivals.expect(List.of(page(1)), 1);
        arrivals.wakeup();

        assertThat(arrivals.await(Duration.ofMinutes(5))).isFalse();
    }

    @Test
    void shouldLookAtNoValuesButThoseOfDeadLetters() {
        RefusedOnly values = new RefusedOnly("news.enriched");
        byte[] value = {1, 2, 3};
        RecordHeaders none = new RecordHeaders();

        assertThat(values.deserialize("news.enriched", value)).isEmpty();
        assertThat(values.deserialize("news.enriched", none, ByteBuffer.wrap(value)))
                .isEmpty();
        assertThat(values.deserialize("news.dead-letters", value)).isEqualTo(value);
        assertThat(values.deserialize("news.dead-letters", none, ByteBuffer.wrap(value)))
                .isEqualTo(value);
        assertThat(Optional.ofNullable(values.deserialize("news.dead-letters", none, (ByteBuffer) null)))
                .isEmpty();
    }
}
