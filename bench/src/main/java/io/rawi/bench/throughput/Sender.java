package io.rawi.bench.throughput;

import io.rawi.bench.measure.SendSchedule;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends articles to a topic: each once, lz4, told of every failure. */
final class Sender implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    /** @param lingerMillis how long the producer gathers a batch: long for throughput, 0 for the shortest wait */
    Sender(KafkaConnection kafka, int lingerMillis) {
        this(new KafkaProducer<>(settings(kafka, lingerMillis), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    Sender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    private static Properties settings(KafkaConnection kafka, int lingerMillis) {
        Properties settings = kafka.clientProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        return settings;
    }

    /** All at once, as often as told, as fast as the broker takes them. */
    void send(List<Fed> articles, TopicDefinition topic, int times) {
        for (int i = 0; i < times; i++) {
            articles.forEach(article -> send(article, topic));
        }
        flush();
    }

    /** One after the other, each at its time. */
    void send(List<Fed> articles, TopicDefinition topic, SendSchedule schedule) {
        for (int i = 0; i < articles.size(); i++) {
            schedule.await(i);
            send(articles.get(i), topic);
        }
        flush();
    }

    private void send(Fed article, TopicDefinition topic) {
        producer.send(new ProducerRecord<>(topic.name(), article.key(), article.value()), (sent, e) -> {
            if (e != null) {
                failure.compareAndSet(null, e);
            }
        });
    }

    private void flush() {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException(
                    "the broker refused an article: " + failure.get().getMessage(), failure.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
