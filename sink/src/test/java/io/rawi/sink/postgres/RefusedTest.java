package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rawi.codec.TrustedRecords;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.schema.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private static final byte[] KEY = "d1-c1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VALUE = {0, 0, 0, 0, 1, (byte) 0xff};
    private static final long TIME = Instant.parse("2018-11-23T00:00:00Z").toEpochMilli();

    @BeforeAll
    static void trust() {
        TrustedRecords.trust();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] key, byte[] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "news.enriched",
                3,
                1234L,
                TIME,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                headers,
                Optional.empty());
    }

    @Test
    void shouldCarryTheRecordByteForByteWithItsPlace() {
        DeadLetter letter = new Refused(record(KEY, VALUE, new RecordHeaders()), new SQLException("too long")).letter();

        assertThat(letter.getStage()).isEqualTo("sink-postgres");
        assertThat(letter.getOrigin()).isEqualTo("news.enriched-3@1234");
        assertThat(letter.getTopic()).contains("news.enriched");
        assertThat(letter.getPartition()).contains(3);
        assertThat(letter.getOffset()).contains(1234L);
        assertThat(letter.getTimestamp()).contains(Instant.parse("2018-11-23T00:00:00Z"));
        assertThat(letter.getKey()).contains(ByteBuffer.wrap(KEY));
        assertThat(letter.getValue()).contains(ByteBuffer.wrap(VALUE));
        assertThat(letter.getVersion()).isNotBlank();
    }

    @Test
    void shouldTellTheCauseForPeopleAndForDevelopers() {
        Exception cause = new UnreadableRecordException("not Avro", new IllegalStateException("byte 7"));
        DeadLetter letter = new Refused(record(KEY, VALUE, new RecordHeaders()), cause).letter();

        assertThat(letter.getErrorClass()).isEqualTo(UnreadableRecordException.class.getName());
        assertThat(letter.getErrorMessage()).isEqualTo("not Avro");
        assertThat(letter.getStackTrace().orElseThrow())
                .contains("byte 7")
                .contains(getClass().getName());
    }

    @Test
    void shouldHoldACauseWithoutMessage() {
        assertThat(new Refused(record(KEY, VALUE, new RecordHeaders()), new ArithmeticException())
                        .letter()
                        .getErrorMessage())
                .isNotNull();
    }

    @Test
    void shouldKeepARecordWithoutKeyAndValueApartFromAnEmptyOne() {
        DeadLetter absent = new Refused(record(null, null, new RecordHeaders()), new SQLException("")).letter();
        DeadLetter empty =
                new Refused(record(new byte[0], new byte[0], new RecordHeaders()), new SQLException("")).letter();

        assertThat(absent.getKey()).isEmpty();
        assertThat(absent.getValue()).isEmpty();
        assertThat(empty.getKey()).contains(ByteBuffer.allocate(0));
        assertThat(empty.getValue()).contains(ByteBuffer.allocate(0));
    }

    @Test
    void shouldKeepAllHeadersInOrderAlsoRepeatedAndEmptyOnes() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", new byte[] {1});
        headers.add("note", null);
        headers.add("trace", new byte[] {2});

        assertThat(new Refused(record(KEY, VALUE, headers), new SQLException(""))
                        .letter()
                        .getHeaders())
                .extracting(header -> header.getKey(), header -> header.getValue())
                .containsExactly(
                        tuple("trace", Optional.of(ByteBuffer.wrap(new byte[] {1}))),
                        tuple("note", Optional.empty()),
                        tuple("trace", Optional.of(ByteBuffer.wrap(new byte[] {2}))));
    }
}
