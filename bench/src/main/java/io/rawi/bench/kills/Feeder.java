package io.rawi.bench.kills;

import io.rawi.bench.check.FeedMarker;
import io.rawi.bench.measure.SendSchedule;
import io.rawi.codec.AvroCodec;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Feeds articles at a steady pace, each once, and stops at an allowance that grows with the kills. */
final class Feeder implements AutoCloseable {

    private static final long LOOK_NANOS = 2_000_000;

    private final List<RawArticle> articles;
    private final TopicDefinition topic;
    private final AvroCodec<RawArticle> codec;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicInteger allowance = new AtomicInteger();
    private final AtomicInteger fed = new AtomicInteger();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Thread thread;

    /** @param articles with their {@link FeedMarker marks} */
    Feeder(KafkaConnection kafka, Topics topics, List<RawArticle> articles, double perSecond) {
        this.articles = articles;
        this.topic = topics.raw();
        this.codec = new AvroCodec<>(RawArticle.class, topic.name(), kafka.registryUrl());
        Properties settings = kafka.clientProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        thread = new Thread(() -> feed(perSecond), "feed");
        thread.start();
    }

    private void feed(double perSecond) {
        for (int next = 0; next < articles.size() && !Thread.currentThread().isInterrupted(); ) {
            int until = allowance.get();
            // After a halt the pace begins anew: what was held back does not come in one gush.
            SendSchedule pace = new SendSchedule(System.nanoTime(), perSecond);
            for (int i = 0; next < until && !Thread.currentThread().isInterrupted(); i++, next++) {
                pace.await(i);
                send(articles.get(next));
                until = allowance.get();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void send(RawArticle article) {
        byte[] key = article.getUrl().orElse(article.getSource()).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(topic.name(), key, codec.encode(article)), (sent, e) -> {
            if (e != null) {
                failure.compareAndSet(null, e);
            } else {
                fed.incrementAndGet();
            }
        });
    }

    /** Feeds up to so many of the articles in all. */
    void allow(int most) {
        allowance.accumulateAndGet(Math.min(most, articles.size()), Math::max);
    }

    int allowance() {
        return allowance.get();
    }

    /** How many the broker has taken. */
    int fed() {
        if (failure.get() != null) {
            throw new IllegalStateException(
                    "the broker refused an article: " + failure.get().getMessage(), failure.get());
        }
        return fed.get();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
        codec.close();
    }
}
