package io.rawi.ingest.send;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends raw articles, and refused records as dead letters; every outcome goes into the tally. */
public final class ArticleSender implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Encoding encoding;
    private final Tally tally;
    private final String version;

    ArticleSender(Producer<String, byte[]> producer, Encoding encoding, Tally tally, String version) {
        this.producer = producer;
        this.encoding = encoding;
        this.tally = tally;
        this.version = version;
    }

    /** A sender with a producer of its own. */
    public static ArticleSender open(
            KafkaConnection connection, Topics topics, IngestConfig config, Tally tally, String version) {
        return new ArticleSender(
                new KafkaProducer<>(
                        ProducerSettings.of(connection, config), new StringSerializer(), new ByteArraySerializer()),
                Encoding.avro(connection, topics),
                tally,
                version);
    }

    /** @throws IngestException where the article cannot be encoded because the registry is away */
    public void send(RawArticle article) {
        String origin = article.getOrigin();
        long size = article.getBody().remaining();
        tally.read(origin, size);
        byte[] value = encoded(encoding.raw(), article, origin);
        // Kafka has no timestamps before 1970.
        long timestamp = Math.max(0, article.getFetchedAt().toEpochMilli());
        hand(
                new ProducerRecord<>(encoding.rawTopic(), null, timestamp, PartitionKey.of(article), value),
                origin,
                (metadata, failure) -> {
                    if (failure == null) {
                        tally.acknowledged(origin, size);
                    } else if (failure instanceof RecordTooLargeException) {
                        tally.answered();
                        tally.refused(tooLarge(origin, value.length, failure));
                    } else {
                        tally.failed(origin, failure);
                    }
                });
    }

    /** Counts a refusal; a refused record that lies nowhere else, or deep in a file, also becomes a dead letter. */
    public void refuse(Refusal refusal) {
        tally.refused(refusal);
        refusal.record().ifPresent(record -> bury(refusal, record));
    }

    private void bury(Refusal refusal, RefusedRecord record) {
        byte[] value = encoded(encoding.deadLetter(), DeadLetters.of(refusal, record, version), refusal.origin());
        hand(
                new ProducerRecord<>(encoding.deadLetterTopic(), refusal.origin(), value),
                refusal.origin(),
                (metadata, failure) -> {
                    if (failure == null) {
                        tally.answered();
                    } else {
                        tally.failed(refusal.origin(), failure);
                    }
                });
    }

    private void hand(ProducerRecord<String, byte[]> message, String origin, Callback outcome) {
        tally.handedOver();
        try {
            producer.send(message, outcome);
        } catch (KafkaException e) {
            tally.failed(origin, e);
        }
    }

    private <T> byte[] encoded(Function<T, byte[]> encode, T value, String origin) {
        try {
            return encode.apply(value);
        } catch (KafkaException | RegistryUnavailableException e) {
            Throwable root = e.getCause() == null ? e : e.getCause();
            throw new IngestException(
                    "cannot write " + origin + " as Avro, for the schema registry does not answer or does not know the"
                            + " schema (" + root.getMessage() + "); see that it runs, and feed it again",
                    e);
        }
    }

    /** Waits until every record that was handed over has its outcome. */
    public void flush() {
        producer.flush();
    }

    private static Refusal tooLarge(String origin, int size, Exception failure) {
        return Refusal.ofFile(
                RefusalReason.TOO_LARGE_FOR_BROKER,
                origin,
                "the broker takes no record of " + size + " bytes (" + failure.getMessage()
                        + "); raise max.message.bytes of the topic and message.max.bytes of the broker, or cut the article");
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
        encoding.close();
    }
}
