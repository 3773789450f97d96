package io.rawi.enrich.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.Pipeline;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same trouble at every entrance of the pipeline: the letter must say which, and keep what is there. */
class DeadLettersOfStagesTest {

    private static final Topics TOPICS = Topics.firstGeneration();
    private static final Instant STAMP = Instant.parse("2018-11-23T01:02:03.004Z");

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    static Stream<Arguments> entrances() {
        return Stream.of(
                Arguments.of("read", TOPICS.raw()),
                Arguments.of("relate", TOPICS.fingerprints()),
                Arguments.of("publish", TOPICS.articles()),
                Arguments.of("publish", TOPICS.relations()));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private DeadLetter letter(TopicDefinition topic, byte[] key, byte[] value, RecordHeaders headers) {
        pipeline.add(topic, new TestRecord<>(key, value, headers, STAMP));
        return pipeline.expectDeadLetter();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entrances")
    void shouldKeepEveryPartOfTheRecord(String stage, TopicDefinition topic) {
        byte[] key = {0, -1, 7};
        byte[] value = {1, 2, 3};
        RecordHeaders headers = new RecordHeaders();
        headers.add("same", new byte[] {1}).add("same", new byte[0]).add("", null);

        DeadLetter letter = letter(topic, key, value, headers);

        assertThat(letter.getStage()).isEqualTo(stage);
        assertThat(letter.getTopic()).contains(topic.name());
        assertThat(letter.getOrigin()).isEqualTo(topic.name() + "-0@0");
        assertThat(letter.getTimestamp()).contains(STAMP);
        assertThat(bytes(letter.getKey().orElseThrow())).isEqualTo(key);
        assertThat(bytes(letter.getValue().orElseThrow())).isEqualTo(value);
        assertThat(letter.getHeaders())
                .extracting(header -> header.getKey())
                .as("in order, doubles and all")
                .containsExactly("same", "same", "");
        assertThat(bytes(letter.getHeaders().get(1).getValue().orElseThrow())).isEmpty();
        assertThat(letter.getHeaders().get(2).getValue()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entrances")
    void shouldTellNothingFromEmpty(String stage, TopicDefinition topic) {
        DeadLetter nothing = letter(topic, null, null, new RecordHeaders());
        assertThat(nothing.getKey()).isEmpty();
        assertThat(nothing.getValue()).isEmpty();
        assertThat(nothing.getHeaders()).isEmpty();
        assertThat(nothing.getErrorMessage()).isEqualTo("the record has no value");
        assertThat(nothing.getStage()).isEqualTo(stage);

        DeadLetter empty = letter(topic, new byte[0], new byte[0], new RecordHeaders());
        assertThat(empty.getKey()).isPresent();
        assertThat(empty.getValue()).isPresent();
        assertThat(empty.getOffset()).contains(1L);
    }

    @Test
    void shouldKeyEachLetterByWhereItCameFrom() {
        for (int i = 0; i < 3; i++) {
            pipeline.add(TOPICS.raw(), null, new byte[] {9});
        }
        List<TestRecord<byte[], byte[]>> letters = pipeline.output(TOPICS.deadLetters());
        assertThat(letters)
                .extracting(letter -> new String(letter.key(), StandardCharsets.UTF_8))
                .containsExactly("news.raw-0@0", "news.raw-0@1", "news.raw-0@2");
        assertThat(pipeline.counters.deadLetterCount()).isEqualTo(3);
        assertThat(pipeline.counters.articleCount()).isZero();
    }
}
