package io.rawi.sink.postgres;

import io.rawi.codec.AvroCodec;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Hands dead letters to Kafka and waits until they are safe there. */
final class DeadLetterOutbox implements AutoCloseable {

    private static final int DELIVERY_MILLIS = 30_000;
    private static final int REQUEST_MILLIS = 10_000;
    private static final int LARGEST = Topics.MAX_RECORD_BYTES + 1024 * 1024;
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final AvroCodec<DeadLetter> codec;
    private final Producer<byte[], byte[]> producer;

    DeadLetterOutbox(String topic, String registryUrl, Producer<byte[], byte[]> producer) {
        this.codec = new AvroCodec<>(DeadLetter.class, topic, registryUrl);
        this.producer = producer;
    }

    static Properties settings(Properties connection) {
        connection.put("acks", "all");
        connection.put("enable.idempotence", true);
        connection.put("compression.type", "lz4");
        connection.put("max.request.size", LARGEST);
        connection.put("delivery.timeout.ms", DELIVERY_MILLIS);
        connection.put("request.timeout.ms", REQUEST_MILLIS);
        connection.put("max.block.ms", DELIVERY_MILLIS);
        return connection;
    }

    /**
     * Returns when all of them are on all replicas.
     *
     * @throws KafkaException where one is not; some may be
     */
    void send(List<DeadLetter> letters) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        letters.forEach(letter -> sent.add(producer.send(record(letter))));
        producer.flush();
        for (int i = 0; i < sent.size(); i++) {
            if (!arrived(sent.get(i)) && !arrived(producer.send(record(withoutValue(letters.get(i)))))) {
                throw new SinkException("the dead letter of " + letters.get(i).getOrigin()
                        + " is too large for its topic even without the record's value");
            }
        }
    }

    private ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
        byte[] key = letter.getOrigin().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(codec.topic(), key, codec.encode(letter));
    }

    private static boolean arrived(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static DeadLetter withoutValue(DeadLetter letter) {
        return DeadLetter.newBuilder(letter)
                .setValue(null)
                .setErrorMessage(letter.getErrorMessage() + " (its value is too large to be kept here: read it at "
                        + letter.getOrigin() + ")")
                .build();
    }

    @Override
    public void close() {
        producer.close(CLOSING);
        codec.close();
    }
}
