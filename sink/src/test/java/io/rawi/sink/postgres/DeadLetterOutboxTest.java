package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.codec.AvroCodec;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLetterOutboxTest {

    private static final String TOPIC = Topics.firstGeneration().deadLetters().name();

    private final FakeCluster cluster = new FakeCluster();
    private final AvroCodec<DeadLetter> codec = new AvroCodec<>(DeadLetter.class, TOPIC, cluster.registryUrl);

    @AfterEach
    void close() {
        codec.close();
    }

    /** A producer of which some sends fail. */
    private static final class Choosy extends MockProducer<byte[], byte[]> {

        private final Function<ProducerRecord<byte[], byte[]>, Future<RecordMetadata>> refusal;

        private boolean wasFlushed;

        /** @param refusal what a send answers; null where it goes well */
        Choosy(Function<ProducerRecord<byte[], byte[]>, Future<RecordMetadata>> refusal) {
            super(false, null, new ByteArraySerializer(), new ByteArraySerializer());
            this.refusal = refusal;
        }

        static Choosy takingAll() {
            return new Choosy(record -> null);
        }

        static Choosy failingWith(Exception failure) {
            return new Choosy(record -> CompletableFuture.failedFuture(failure));
        }

        static Choosy takingUpTo(int bytes) {
            return new Choosy(record -> record.value().length > bytes
                    ? CompletableFuture.failedFuture(new RecordTooLargeException("too large"))
                    : null);
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
            Future<RecordMetadata> answer = refusal.apply(record);
            if (answer != null) {
                return answer;
            }
            Future<RecordMetadata> sent = super.send(record);
            if (wasFlushed) {
                completeNext();
            }
            return sent;
        }

        @Override
        public synchronized void flush() {
            super.flush();
            wasFlushed = true;
        }
    }

    private DeadLetterOutbox outbox(Choosy producer) {
        return new DeadLetterOutbox(TOPIC, cluster.registryUrl, producer);
    }

    private static DeadLetter letter(long offset, int size) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                "news.enriched", 1, offset, "مفتاح".getBytes(StandardCharsets.UTF_8), new byte[size]);
        record.headers().add("trace", new byte[] {7});
        return new Refused(record, new IOException("odd")).letter();
    }

    private List<DeadLetter> arrived(MockProducer<byte[], byte[]> producer) {
        return producer.history().stream()
                .map(record -> codec.decode(record.value()))
                .toList();
    }

    @Test
    void shouldCarryLettersWholeUnderTheirOrigin() {
        Choosy producer = Choosy.takingAll();
        List<DeadLetter> letters = List.of(letter(1, 10), letter(2, 0));
        try (DeadLetterOutbox outbox = outbox(producer)) {
            outbox.send(letters);
        }

        assertThat(producer.history())
                .extracting(ProducerRecord::value)
                .containsExactlyElementsOf(letters.stream().map(codec::encode).toList());
        assertThat(producer.history())
                .allMatch(record -> record.topic().equals("news.dead-letters"))
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsExactly("news.enriched-1@1", "news.enriched-1@2");
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void shouldNotReturnBeforeTheLettersAreOut() {
        // The producer completes nothing by itself: without a flush the wait would not end.
        Choosy producer = Choosy.takingAll();
        try (DeadLetterOutbox outbox = outbox(producer)) {
            outbox.send(List.of(letter(1, 10)));

            assertThat(producer.flushed()).isTrue();
        }
    }

    @Test
    void shouldSendNothingForNothing() {
        Choosy producer = Choosy.takingAll();
        try (DeadLetterOutbox outbox = outbox(producer)) {
            outbox.send(List.of());
        }

        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldKeepAllButTheValueOfALetterThatIsTooLarge() {
        int room = codec.encode(letter(2, 0)).length + 200;
        Choosy producer = Choosy.takingUpTo(room);
        try (DeadLetterOutbox outbox = outbox(producer)) {
            outbox.send(List.of(letter(1, 10), letter(2, 5000), letter(3, 10)));
        }

        List<DeadLetter> arrived = arrived(producer);
        assertThat(arrived)
                .extracting(DeadLetter::getOrigin)
                .containsExactly("news.enriched-1@1", "news.enriched-1@3", "news.enriched-1@2");
        DeadLetter cut = arrived.get(2);
        assertThat(cut.getValue()).isEmpty();
        assertThat(cut.getErrorMessage())
                .startsWith("odd")
                .contains("too large to be kept")
                .contains("news.enriched-1@2");
        assertThat(cut.getKey()).isPresent();
        assertThat(cut.getHeaders()).hasSize(1);
    }

    @Test
    void shouldEndWhereNotEvenTheRestOfALetterFits() {
        try (DeadLetterOutbox outbox = outbox(Choosy.takingUpTo(10))) {
            assertThatExceptionOfType(SinkException.class)
                    .isThrownBy(() -> outbox.send(List.of(letter(4, 10))))
                    .withMessageContaining("news.enriched-1@4")
                    .withMessageContaining("too large");
        }
    }

    @Test
    void shouldTellOfAFailureThatMayPassAsKafkaDoes() {
        try (DeadLetterOutbox outbox = outbox(Choosy.failingWith(new NotEnoughReplicasException("one of three")))) {
            assertThatExceptionOfType(NotEnoughReplicasException.class)
                    .isThrownBy(() -> outbox.send(List.of(letter(1, 10))))
                    .satisfies(failure -> assertThat(Failures.passing(PostgresConfig.defaults(), failure))
                            .isPresent());
        }
    }

    @Test
    void shouldTellOfAnyOtherFailure() {
        IllegalStateException odd = new IllegalStateException("odd");
        try (DeadLetterOutbox outbox = outbox(Choosy.failingWith(odd))) {
            assertThatExceptionOfType(KafkaException.class)
                    .isThrownBy(() -> outbox.send(List.of(letter(1, 10))))
                    .withCause(odd);
        }
    }

    @Test
    void shouldFailWhereOnlyTheLastLetterDoes() {
        Choosy producer = new Choosy(record -> new String(record.key(), StandardCharsets.UTF_8).endsWith("@3")
                ? CompletableFuture.failedFuture(new NotEnoughReplicasException("none"))
                : null);
        try (DeadLetterOutbox outbox = outbox(producer)) {
            assertThatExceptionOfType(NotEnoughReplicasException.class)
                    .isThrownBy(() -> outbox.send(
                            Stream.of(1, 2, 3).map(i -> letter(i, 1)).toList()));
        }
    }

    @Test
    void shouldEndItsWaitWhenInterrupted() {
        try (DeadLetterOutbox outbox = outbox(new Choosy(record -> new CompletableFuture<>()))) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptException.class).isThrownBy(() -> outbox.send(List.of(letter(1, 10))));
        } finally {
            assertThat(Thread.interrupted())
                    .as("the mark stays for those above")
                    .isTrue();
        }
    }

    @Test
    void shouldAskForAllReplicasAndRoomForAWholeRecordBesideTheUsersSettings() {
        Properties connection = new Properties();
        connection.put("security.protocol", "SASL_SSL");
        Properties settings = DeadLetterOutbox.settings(connection);
        settings.put("bootstrap.servers", "localhost:9092");
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);

        ProducerConfig config = new ProducerConfig(settings);
        assertThat(config.getString("security.protocol")).isEqualTo("SASL_SSL");
        assertThat(config.getString("acks")).isIn("all", "-1");
        assertThat(config.getBoolean("enable.idempotence")).isTrue();
        assertThat(config.getInt("max.request.size"))
                .isGreaterThan(Topics.MAX_RECORD_BYTES)
                .isEqualTo(Integer.parseInt(
                        Topics.firstGeneration().deadLetters().settings().get("max.message.bytes")));
        assertThat(config.getLong("buffer.memory")).isGreaterThan(config.getInt("max.request.size"));
        // Kafka refuses a delivery timeout below linger.ms + request.timeout.ms only when the producer is made.
        assertThat((long) config.getInt("delivery.timeout.ms"))
                .isGreaterThanOrEqualTo(config.getLong("linger.ms") + config.getInt("request.timeout.ms"));
    }
}
