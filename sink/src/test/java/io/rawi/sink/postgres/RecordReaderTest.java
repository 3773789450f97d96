package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Story;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final EnrichedArticle ARTICLE = Records.article("d1", "c1", 1);
    private static final NewsEvent EVENT = Records.event("d1-c1", 0, 1);
    private static final Story STORY = Records.story("s1", 1, List.of("d1-c1"));

    private final FakeCluster cluster = new FakeCluster();
    private final RecordReader reader = new RecordReader(cluster.topics, cluster.registryUrl);

    @AfterEach
    void close() {
        reader.close();
    }

    private SpecificRecord read(String topic, byte[] value) {
        return reader.read(new ConsumerRecord<>(topic, 0, 0, null, value));
    }

    private <T extends SpecificRecord> byte[] bytes(Class<T> type, String topic, T value) {
        try (AvroCodec<T> codec = new AvroCodec<>(type, topic, cluster.registryUrl)) {
            return codec.encode(value);
        }
    }

    @Test
    void shouldReadEachTopicAsWhatItCarries() {
        requireSame(EnrichedArticle.class, cluster.topics.enriched().name(), ARTICLE);
        requireSame(NewsEvent.class, cluster.topics.events().name(), EVENT);
        requireSame(Story.class, cluster.topics.stories().name(), STORY);
    }

    private <T extends SpecificRecord> void requireSame(Class<T> type, String topic, T value) {
        byte[] bytes = bytes(type, topic, value);

        assertThat(bytes(type, topic, type.cast(read(topic, bytes)))).isEqualTo(bytes);
    }

    @Test
    void shouldRefuseARecordOfAnotherTypeAndNameBoth() {
        byte[] story = bytes(Story.class, cluster.topics.stories().name(), STORY);

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> read(cluster.topics.events().name(), story))
                .withMessageContaining("news.events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0000000001", "0100000001", "00000f423f00", "7b7d", "fffe0000", "000000000100"})
    void shouldRefuseBytesThatAreNoRecordAndNameTheTopic(String hex) {
        byte[] value = new byte[hex.length() / 2];
        for (int i = 0; i < value.length; i++) {
            value[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> read("news.enriched", value))
                .withMessageContaining("news.enriched");
    }

    @Test
    void shouldRefuseATombstone() {
        assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> read("news.stories", null));
    }

    @Test
    void shouldRefuseARecordCutShortAnywhere() {
        String events = cluster.topics.events().name();
        byte[] whole = bytes(NewsEvent.class, events, EVENT);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(UnreadableRecordException.class)
                    .as("the first %d of %d bytes", length, whole.length)
                    .isThrownBy(() -> read(events, cut));
        }
    }

    @Test
    void shouldReadOnAfterARecordThatCannotBeRead() {
        String stories = cluster.topics.stories().name();
        assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> read(stories, new byte[] {9}));

        requireSame(Story.class, stories, STORY);
    }
}
