package io.rawi.ingest.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ArticleSenderTest {

    private final MockProducer<String, byte[]> producer = SenderFixture.producer(false);
    private final List<String> told = new ArrayList<>();
    private final long[] nanos = {0};
    private final Tally tally = new Tally(new Telling(), () -> nanos[0]);
    private final ArticleSender sender = SenderFixture.sender(producer, tally);

    @Test
    void shouldKeyAnArticleByItsPage() {
        sender.send(article("1", "https://www.mina.example/a?utm_source=x"));
        sender.send(article("2", "http://mina.example/a/"));

        assertThat(producer.history()).extracting(message -> message.key()).containsOnly("mina.example/a");
    }

    @Test
    void shouldKeyAnArticleWithoutAPageByWhatItIs() {
        sender.send(article("1", null));
        sender.send(article("1", null));
        sender.send(article("2", "ftp://mina.example/a"));

        assertThat(producer.history().get(0).key())
                .hasSize(32)
                .isEqualTo(producer.history().get(1).key());
        assertThat(producer.history().get(2).key())
                .hasSize(32)
                .isNotEqualTo(producer.history().get(0).key());
    }

    @Test
    void shouldStampARecordWithTheTimeOfFetchingButNeverBefore1970() {
        RawArticle old = article("1", null);
        old.setFetchedAt(Instant.parse("1955-01-01T00:00:00Z"));
        sender.send(old);
        sender.send(article("2", null));

        assertThat(producer.history())
                .extracting(message -> message.timestamp())
                .containsExactly(0L, Instant.parse("2026-03-01T06:00:00Z").toEpochMilli());
    }

    @Test
    void shouldCountAnArticleAsSentOnceItIsAcknowledged() {
        sender.send(article("نص", null));
        assertThat(summary().read()).isEqualTo(1);
        assertThat(summary().sent()).isZero();

        producer.completeNext();
        assertThat(summary().sent()).isEqualTo(1);
        assertThat(summary().bytes()).isEqualTo("نص".getBytes(UTF_8).length);
        assertThat(summary().complete()).isTrue();
        assertThat(told).containsExactly("read file:///نص", "sent file:///نص");
    }

    @Test
    void shouldFailAndNameTheFirstArticleThatTheBrokerDidNotTake() {
        sender.send(article("1", null));
        sender.send(article("2", null));
        sender.send(article("3", null));
        producer.completeNext();
        producer.errorNext(new TimeoutException("expired after 120 s"));
        producer.errorNext(new TimeoutException("expired after 121 s"));

        assertThat(tally.hasFailed()).isTrue();
        assertThat(summary().complete()).isFalse();
        assertThat(summary().failure().orElseThrow())
                .contains("file:///2: expired after 120 s")
                .contains("of 3 articles read, 1 are acknowledged; 2 records failed")
                .endsWith("Do this.");
    }

    @Test
    void shouldFailWhereTheProducerThrows() {
        producer.sendException = new org.apache.kafka.common.KafkaException("closed");
        sender.send(article("1", null));

        assertThat(summary().failure().orElseThrow()).contains("file:///1: closed");
    }

    @Test
    void shouldRefuseWhatIsTooLargeForTheBrokerAndGoOn() {
        sender.send(article("1", null));
        producer.errorNext(new RecordTooLargeException("limit is 10"));
        sender.send(article("2", null));
        producer.completeNext();

        assertThat(summary().complete()).isTrue();
        assertThat(summary().sent()).isEqualTo(1);
        assertThat(summary().refused()).isEqualTo(Map.of(RefusalReason.TOO_LARGE_FOR_BROKER, 1L));
        assertThat(summary().refusals().get(0).message())
                .contains("limit is 10")
                .contains("max.message.bytes");
    }

    @Test
    void shouldBuryARefusedRecordWithItsBytesAndItsCause() {
        sender.refuse(
                Refusal.ofRecord(RefusalReason.MALFORMED, "stdin:#3", "half a line", RefusedRecord.of(bytes("{"))));
        producer.completeNext();

        DeadLetter letter = SenderFixture.deadLetters(producer).get(0);
        assertThat(letter.getStage()).isEqualTo("ingest");
        assertThat(letter.getOrigin()).isEqualTo("stdin:#3");
        assertThat(letter.getValue()).contains(ByteBuffer.wrap(bytes("{")));
        assertThat(letter.getErrorClass()).isEqualTo("MALFORMED");
        assertThat(letter.getErrorMessage()).isEqualTo("half a line");
        assertThat(letter.getVersion()).isEqualTo("test");
        assertThat(summary().sent()).isZero();
        assertThat(summary().refusedInAll()).isEqualTo(1);
    }

    @Test
    void shouldSayThatTheBytesOfALargeRecordAreNotKept() {
        byte[] large = new byte[RefusedRecord.MOST_BYTES + 1];
        sender.refuse(Refusal.ofRecord(RefusalReason.TOO_LARGE, "stdin:#1", "large", RefusedRecord.of(large)));

        DeadLetter letter = SenderFixture.deadLetters(producer).get(0);
        assertThat(letter.getValue()).isEmpty();
        assertThat(letter.getErrorMessage()).contains("1048577 bytes and is not kept");
    }

    @Test
    void shouldNotBuryAFileThatStaysWhereItIs() {
        sender.refuse(Refusal.ofFile(RefusalReason.EMPTY, "file:///a", "is empty"));

        assertThat(producer.history()).isEmpty();
        assertThat(told).containsExactly("refused file:///a: is empty");
    }

    @Test
    void shouldFailWhereADeadLetterIsNotTaken() {
        sender.refuse(Refusal.ofRecord(RefusalReason.MALFORMED, "stdin:#3", "half", RefusedRecord.of(bytes("{"))));
        producer.errorNext(new TimeoutException("late"));

        assertThat(summary().failure().orElseThrow()).contains("stdin:#3: late");
    }

    @Test
    void shouldSayThatTheRegistryIsAway() {
        Encoding failing = new Encoding(
                "raw",
                article -> {
                    throw new SerializationException("e", new java.net.ConnectException("refused"));
                },
                "dead",
                letter -> new byte[0],
                () -> {});
        ArticleSender without = new ArticleSender(producer, failing, tally, "test");

        assertThatThrownBy(() -> without.send(article("1", null)))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("file:///1")
                .hasMessageContaining("registry does not answer")
                .hasMessageContaining("refused");
    }

    @Test
    void shouldTellOfASilentBrokerOnlyWhileItOwesAnAnswer() {
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        sender.send(article("1", null));
        told.clear();
        nanos[0] = Duration.ofSeconds(4).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        assertThat(told).isEmpty();

        nanos[0] = Duration.ofSeconds(6).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting for x");
        assertThat(told).containsExactly("waiting for x; 1 records wait, 0 are acknowledged PT6S");

        producer.completeNext();
        told.clear();
        nanos[0] = Duration.ofSeconds(60).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        assertThat(told).isEmpty();
    }

    @Test
    void shouldKeepTheFirstRefusalsAndCountAll() {
        for (int i = 0; i < IngestSummary.MOST_REFUSALS + 5; i++) {
            tally.refused(Refusal.ofFile(i % 2 == 0 ? RefusalReason.EMPTY : RefusalReason.NOT_TEXT, "f" + i, "m"));
        }
        assertThat(summary().refusals()).hasSize(IngestSummary.MOST_REFUSALS);
        assertThat(summary().refusedInAll()).isEqualTo(IngestSummary.MOST_REFUSALS + 5);
        assertThat(summary().refused().keySet()).containsExactly(RefusalReason.EMPTY, RefusalReason.NOT_TEXT);
    }

    private IngestSummary summary() {
        return tally.summary("Do this.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static RawArticle article(String body, String url) {
        return RawArticle.newBuilder()
                .setSource("الميناء")
                .setUrl(url)
                .setFetchedAt(Instant.parse("2026-03-01T06:00:00Z"))
                .setMediaType("text/plain")
                .setBody(ByteBuffer.wrap(bytes(body)))
                .setOrigin("file:///" + body)
                .build();
    }

    private final class Telling implements IngestProgress {

        @Override
        public void read(String origin, long bytes) {
            told.add("read " + origin);
        }

        @Override
        public void sent(String origin) {
            told.add("sent " + origin);
        }

        @Override
        public void refused(Refusal refusal) {
            told.add("refused " + refusal);
        }

        @Override
        public void waiting(String message, Duration sinceLastAnswer) {
            told.add(message + " " + sinceLastAnswer);
        }
    }
}
