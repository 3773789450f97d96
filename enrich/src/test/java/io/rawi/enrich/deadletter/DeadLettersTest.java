package io.rawi.enrich.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final String REGISTRY = "mock://dead-letters";
    private static final Topics TOPICS = Topics.firstGeneration();

    private final DeadLetters letters = new DeadLetters(
            "read",
            "1.2.3",
            new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)))
                    .of(DeadLetter.class, TOPICS.deadLetters()));

    @BeforeEach
    void register() {
        new SchemaRegistration(REGISTRY).register(TOPICS);
    }

    @AfterEach
    void close() {
        letters.close();
    }

    private DeadLetter letter(byte[] value, Throwable cause) {
        byte[] encoded = letters.encode(new Record<>(null, value, 0L), Optional.empty(), cause);
        assertThat(encoded.length).isLessThanOrEqualTo(largest());
        try (AvroCodec<DeadLetter> codec =
                new AvroCodec<>(DeadLetter.class, TOPICS.deadLetters().name(), REGISTRY)) {
            return codec.decode(encoded);
        }
    }

    private static int largest() {
        return Integer.parseInt(TOPICS.deadLetters().settings().get("max.message.bytes"));
    }

    @Test
    void shouldKeepTheLargestRecordThatATopicTakes() {
        byte[] value = new byte[Topics.MAX_RECORD_BYTES];
        assertThat(letter(value, new IllegalStateException("x"))
                        .getValue()
                        .orElseThrow()
                        .remaining())
                .isEqualTo(value.length);
    }

    @Test
    void shouldSayWhereTheValueIsWhenItIsTooLargeToKeep() {
        DeadLetter letter = letter(new byte[largest()], new IllegalStateException("too much"));
        assertThat(letter.getValue()).isEmpty();
        assertThat(letter.getErrorMessage()).contains("too much").contains(largest() + " bytes is too large to keep");
    }

    @Test
    void shouldShortenTracesAndMessages() {
        DeadLetter letter = letter(new byte[0], new IllegalStateException("م".repeat(1_000_000)));
        assertThat(letter.getErrorMessage()).hasSize(DeadLetters.LONGEST_MESSAGE + 1);
        assertThat(letter.getStackTrace().orElseThrow()).hasSize(DeadLetters.LONGEST_TRACE + 1);
    }

    @Test
    void shouldNotCutACharacterInHalf() {
        DeadLetter letter = letter(new byte[0], new IllegalStateException("x" + "😀".repeat(20_000)));
        assertThat(letter.getErrorMessage()).endsWith("😀…");
    }

    @Test
    void shouldNameAnErrorThatSaysNothing() {
        assertThat(letter(new byte[0], new NullPointerException()).getErrorMessage())
                .isEqualTo("NullPointerException");
    }

    @Test
    void shouldNameStageAndVersionAndAnUnknownPlace() {
        DeadLetter letter = letter(new byte[0], new IllegalStateException("x"));
        assertThat(letter.getStage()).isEqualTo("read");
        assertThat(letter.getVersion()).isEqualTo("1.2.3");
        assertThat(letter.getOrigin()).isEqualTo("unknown");
        assertThat(letter.getTopic()).isEmpty();
        assertThat(letter.getKey()).isEmpty();
    }
}
