package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.bench.measure.SendSchedule;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class SenderTest {

    private final TopicDefinition topic = Topics.firstGeneration().raw();
    private final List<Fed> articles = List.of(fed("a"), fed("b"), fed("c"));
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void shouldSendEveryArticleAsOftenAsTold() {
        try (Sender sender = new Sender(producer)) {
            sender.send(articles, topic, 2);
        }

        assertThat(producer.history())
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsExactly("a", "b", "c", "a", "b", "c");
        assertThat(producer.history())
                .allSatisfy(record -> assertThat(record.topic()).isEqualTo("news.raw"));
    }

    @Test
    void shouldSendEachAtItsTime() {
        SendSchedule schedule = new SendSchedule(System.nanoTime(), 50);
        try (Sender sender = new Sender(producer)) {
            sender.send(articles, topic, schedule);
        }

        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(schedule.intendedNanos(2));
        assertThat(producer.history()).hasSize(3);
    }

    @Test
    void shouldFailWhereTheBrokerRefusesAnArticle() {
        MockProducer<byte[], byte[]> refusing =
                new MockProducer<>(
                        false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized void flush() {
                        errorNext(new RecordTooLargeException("too large by far"));
                    }
                };
        try (Sender sender = new Sender(refusing)) {
            assertThatThrownBy(() -> sender.send(List.of(fed("a")), topic, 1)).hasMessageContaining("too large by far");
        }
    }

    private static Fed fed(String id) {
        return new Fed(id, id.getBytes(StandardCharsets.UTF_8));
    }
}
