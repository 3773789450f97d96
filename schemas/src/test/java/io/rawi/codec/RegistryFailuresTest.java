package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.rawi.schema.Story;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.AvroTypeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Waiting helps or it does not: a record that is taken for the wrong one is lost, or holds up all others for ever. */
class RegistryFailuresTest {

    private static final String TOPIC = "news.stories";

    @ParameterizedTest
    @CsvSource({
        "408, true",
        "429, true",
        "500, true",
        "502, true",
        "503, true",
        "504, true",
        "400, false",
        "401, false",
        "403, false",
        "404, false",
        "409, false",
        "422, false"
    })
    void shouldWaitForWhatMayPassAndBlameTheRecordForTheRest(int status, boolean passes) {
        RuntimeException explained = reading(answer(status));

        assertThat(explained)
                .isInstanceOf(passes ? RegistryUnavailableException.class : UnreadableRecordException.class)
                .hasMessageContaining(TOPIC)
                .hasMessageContaining("what it said");
    }

    static Stream<IOException> ways() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new NoRouteToHostException("No route to host"),
                new UnknownHostException("registry.example"),
                new SocketTimeoutException("Read timed out"),
                new SocketException("Connection reset"),
                new SSLHandshakeException("certificate expired"),
                new IOException("unexpected end of stream"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void shouldWaitForARegistryThatCannotBeReached(IOException way) {
        assertThat(reading(way))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("cannot be reached while reading " + TOPIC)
                .hasMessageContaining(way.getMessage());
        assertThat(writing(way))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("cannot be reached while writing " + TOPIC)
                .hasMessageContaining(way.getMessage());
    }

    static Stream<Exception> faults() {
        return Stream.of(
                new EOFException("bytes end"),
                new InvalidNumberEncodingException("Invalid int encoding"),
                new AvroTypeException("found a string"),
                new AvroRuntimeException("Malformed data. Length is negative: -3"),
                new ArrayIndexOutOfBoundsException("Index 12 out of bounds for length 12"),
                new IllegalStateException("no enum"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void shouldBlameTheRecordForWhatItsBytesAreToBlameFor(Exception fault) {
        assertThat(reading(fault))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("not a Story in Confluent's Avro format on " + TOPIC)
                .hasMessageContaining(fault.getMessage());
    }

    @Test
    void shouldLookBehindTheWrappingsOfLibraries() {
        Exception deep = new SerializationException("outer", new UncheckedIOException(new ConnectException("refused")));

        assertThat(reading(deep)).isInstanceOf(RegistryUnavailableException.class);
        assertThat(writing(deep)).isInstanceOf(RegistryUnavailableException.class);
    }

    /** The answer is nearer to the truth than the broken pipe that it arrived through. */
    @Test
    void shouldGoByTheOutermostThingThatTells() {
        RestClientException answer = answer(404);
        answer.initCause(new SocketException("reset"));

        assertThat(reading(answer)).isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void shouldKeepTheWholeStoryAsTheCause() {
        SerializationException failure = new SerializationException("outer", new ConnectException("refused"));

        assertThat(RegistryFailures.explain(TOPIC, Story.class, failure)).hasCause(failure);
        assertThat(RegistryFailures.explainWriting(TOPIC, failure)).hasCause(failure);
        SerializationException bytes = new SerializationException("Unknown magic byte!");
        assertThat(RegistryFailures.explain(TOPIC, Story.class, bytes))
                .hasCause(bytes)
                .hasMessageContaining("Unknown magic byte!");
    }

    /** This program's own schema is registered at the start: if it is gone, the registry is at fault, not the record. */
    @ParameterizedTest
    @CsvSource({"404", "409", "422", "500", "503"})
    void shouldNeverBlameTheRecordForTheRegistrysAnswerToWriting(int status) {
        assertThat(writing(answer(status)))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("does not give the id of this program's schema for " + TOPIC)
                .hasMessageContaining("what it said");
    }

    @Test
    void shouldLeaveAloneWhatTheRecordItselfIsToBlameForInWriting() {
        RuntimeException failure = new SerializationException("e", new AvroTypeException("null for a string"));

        assertThat(RegistryFailures.explainWriting(TOPIC, failure)).isSameAs(failure);
        NullPointerException bare = new NullPointerException();
        assertThat(RegistryFailures.explainWriting(TOPIC, bare)).isSameAs(bare);
    }

    private static RestClientException answer(int status) {
        return new RestClientException("what it said", status, status * 100);
    }

    private static RuntimeException reading(Exception cause) {
        return RegistryFailures.explain(TOPIC, Story.class, new SerializationException("outer", cause));
    }

    private static RuntimeException writing(Exception cause) {
        return RegistryFailures.explainWriting(TOPIC, new SerializationException("outer", cause));
    }
}
