package io.rawi.ingest.send;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A sender over a producer without a broker; records are plain Avro without a registry. */
public final class SenderFixture {

    public static final String RAW = "news.raw";
    public static final String DEAD = "news.dead-letters";

    static {
        // Without Rawi's own codec nobody has told Avro yet that it may make these records.
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), type -> type.getPackageName()
                        .equals(RawArticle.class.getPackageName())));
    }

    private SenderFixture() {}

    /** @param completing whether every record is acknowledged at once */
    public static MockProducer<String, byte[]> producer(boolean completing) {
        return new MockProducer<>(completing, null, new StringSerializer(), new ByteArraySerializer());
    }

    public static ArticleSender sender(MockProducer<String, byte[]> producer, Tally tally) {
        return sender(producer, tally, () -> {});
    }

    /** @param before what happens before each article is encoded */
    public static ArticleSender sender(MockProducer<String, byte[]> producer, Tally tally, Runnable before) {
        Encoding encoding = new Encoding(
                RAW,
                article -> {
                    before.run();
                    return encode(() -> RawArticle.getEncoder().encode(article));
                },
                DEAD,
                letter -> encode(() -> DeadLetter.getEncoder().encode(letter)),
                () -> {});
        return new ArticleSender(producer, encoding, tally, "test");
    }

    public static List<RawArticle> articles(MockProducer<String, byte[]> producer) {
        return values(producer, RAW).stream()
                .map(value -> {
                    try {
                        return RawArticle.getDecoder().decode(value);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    public static List<DeadLetter> deadLetters(MockProducer<String, byte[]> producer) {
        return values(producer, DEAD).stream()
                .map(value -> {
                    try {
                        return DeadLetter.getDecoder().decode(value);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static List<byte[]> values(MockProducer<String, byte[]> producer, String topic) {
        return producer.history().stream()
                .filter(message -> message.topic().equals(topic))
                .map(ProducerRecord::value)
                .toList();
    }

    private static byte[] encode(Printing printing) {
        try {
            ByteBuffer buffer = printing.print();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Printing {
        ByteBuffer print() throws IOException;
    }
}
