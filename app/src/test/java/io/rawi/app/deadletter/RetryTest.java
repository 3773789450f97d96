package io.rawi.app.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.Records;
import io.rawi.app.TopicRecords;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.DeadLetterHeader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final TopicRecords notes = new TopicRecords(Retry.NOTES.name(), 1);

    @Test
    void shouldSendTheRecordByteForByteToWhereItCameFrom() {
        DeadLetter letter = Records.deadLetter();
        letter.setKey(bytes("key"));
        letter.setPartition(3);
        letter.setHeaders(List.of(new DeadLetterHeader("trace", bytes("7")), new DeadLetterHeader("empty", null)));
        assertThat(send(new StoredLetter(12, Records.TIME, letter))).containsExactly(12L);
        ProducerRecord<byte[], byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo("news.raw");
        assertThat(sent.partition()).isEqualTo(3);
        assertThat(sent.timestamp()).isEqualTo(Records.TIME.toEpochMilli());
        assertThat(text(sent.key())).isEqualTo("key");
        assertThat(sent.value()).containsExactly(1, 'a', 0);
        assertThat(text(sent.headers().lastHeader("trace").value())).isEqualTo("7");
        assertThat(sent.headers().lastHeader("empty").value()).isNull();
    }

    @Test
    void shouldLeaveToKafkaWhatTheLetterDoesNotTell() {
        DeadLetter letter = Records.deadLetter();
        letter.setPartition(null);
        letter.setTimestamp(null);
        send(new StoredLetter(1, Records.TIME, letter));
        ProducerRecord<byte[], byte[]> sent = producer.history().get(0);
        assertThat(sent.partition()).isNull();
        assertThat(sent.timestamp()).isNull();
        assertThat(sent.key()).isNull();
    }

    @Test
    void shouldNoteInTheSameTransactionThatItWasSent() {
        send(stored(12));
        assertThat(producer.commitCount()).isEqualTo(1);
        ProducerRecord<byte[], byte[]> note = producer.history().get(1);
        assertThat(note.topic()).isEqualTo("news.dead-letters.retried");
        assertThat(note.partition()).isZero();
        assertThat(text(note.key())).isEqualTo("12");
    }

    @Test
    void shouldNotSendWhatWasSentBefore() {
        note(12);
        note(7);
        assertThat(send(stored(7), stored(8), stored(12))).containsExactly(8L);
        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("news.raw", Retry.NOTES.name());
    }

    @Test
    void shouldSendALetterOnceThatIsNamedTwice() {
        assertThat(send(stored(5), stored(5), stored(5))).containsExactly(5L);
        assertThat(producer.history()).hasSize(2);
    }

    @Test
    void shouldSendNothingASecondTime() {
        List<StoredLetter> letters =
                LongStream.range(0, 20).mapToObj(RetryTest::stored).toList();
        assertThat(send(letters.toArray(StoredLetter[]::new))).hasSize(20);
        MockProducer<byte[], byte[]> second =
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        TopicRecords written = new TopicRecords(Retry.NOTES.name(), 1);
        producer.history().stream()
                .filter(record -> record.topic().equals(Retry.NOTES.name()))
                .forEach(record -> written.there(0, record.key(), record.value()));
        assertThat(Retry.send(letters, second, written::consumer)).isEmpty();
        assertThat(second.history()).isEmpty();
    }

    @Test
    void shouldPassOverLettersThatCannotBeSentAgain() {
        DeadLetter neverOnATopic = Records.deadLetter();
        neverOnATopic.setTopic(null);
        DeadLetter tooLarge = Records.deadLetter();
        tooLarge.setValue(null);
        assertThat(send(
                        new StoredLetter(1, Records.TIME, neverOnATopic),
                        new StoredLetter(2, Records.TIME, tooLarge),
                        stored(3)))
                .containsExactly(3L);
    }

    @Test
    void shouldReadTheNotesOnlyOnceNobodyElseCanSend() {
        assertThat(producer.transactionInitialized()).isFalse();
        Retry.send(List.of(), producer, () -> {
            assertThat(producer.transactionInitialized()).isTrue();
            return notes.consumer();
        });
        assertThat(notes.consumer().closed()).isTrue();
    }

    @Test
    void shouldSendNothingOnceAnotherProcessTookOver() {
        producer.initTransactions();
        producer.fenceProducer();
        assertThatThrownBy(() -> send(stored(1))).isInstanceOf(ProducerFencedException.class);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldSendNeitherRecordNorNoteWhereTheTransactionFails() {
        producer.commitTransactionException = new IllegalStateException("the broker is gone");
        assertThatThrownBy(() -> send(stored(1))).hasMessage("the broker is gone");
        assertThat(producer.history()).isEmpty();
    }

    private List<Long> send(StoredLetter... letters) {
        return Retry.send(List.of(letters), producer, notes::consumer);
    }

    private void note(long id) {
        notes.there(0, Long.toString(id).getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private static StoredLetter stored(long id) {
        return new StoredLetter(id, Records.TIME, Records.deadLetter());
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
