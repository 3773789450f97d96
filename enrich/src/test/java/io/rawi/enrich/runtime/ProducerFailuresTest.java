package io.rawi.enrich.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.enrich.runtime.StateFolder.UnusableStateFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the edges of the application: what the producer cannot send, what the consumer finds stamped, where state lies. */
class ProducerFailuresTest {

    private static final ErrorHandlerContext CONTEXT = new DefaultErrorHandlerContext(
            null, "news.raw", 3, 1234L, new RecordHeaders(), "read", new TaskId(0, 3), 0L, null, null);

    private final OversizedRecordHandler handler = new OversizedRecordHandler();

    @TempDir
    Path folder;

    @Test
    void shouldFailOnWhateverTheProducerCannotSend() {
        Exception[] faults = {
            new RecordTooLargeException("17 MB"), new TimeoutException("no answer"), new IllegalStateException("closed")
        };
        for (Exception fault : faults) {
            for (byte[] value : new byte[][] {new byte[17], null}) {
                ProductionExceptionHandler.Response response =
                        handler.handleError(CONTEXT, new ProducerRecord<>("news.enriched", value), fault);
                assertThat(response.result())
                        .as("to go on would lose the record: %s", fault)
                        .isEqualTo(ProductionExceptionHandler.Result.FAIL);
            }
        }
    }

    @Test
    void shouldFailOnWhatCannotBeWritten() {
        assertThat(handler.handleSerializationError(
                                CONTEXT,
                                new ProducerRecord<>("news.enriched", "x"),
                                new SerializationException("x"),
                                ProductionExceptionHandler.SerializationExceptionOrigin.VALUE)
                        .result())
                .isEqualTo(ProductionExceptionHandler.Result.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"1710072000000, 1710072000000", "0, 0", "-1, 0", "-9223372036854775808, 0"})
    void shouldReadTimestampsThatKafkaAllows(long stamped, long read) {
        ConsumerRecord<Object, Object> record = new ConsumerRecord<>(
                "news.raw",
                0,
                0,
                stamped,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders(),
                java.util.Optional.empty());
        assertThat(new ClampedTimestamps().extract(record, 99)).isEqualTo(read);
    }

    @Test
    void shouldSayThatTheStateFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("state"), "x");
        assertThatThrownBy(() -> StateFolder.check(file, 1))
                .isInstanceOf(UnusableStateFolderException.class)
                .hasMessageStartingWith("the state folder " + file + " cannot be written: ")
                .hasMessageEndingWith("Make it writable, free some space, or set enrich.state-dir elsewhere.")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void shouldSayHowMuchIsFreeAndHowMuchIsNeeded() {
        assertThatThrownBy(() -> StateFolder.check(folder, 1L << 62))
                .hasMessageMatching("only \\d+ MiB are free in the state folder .*; it needs 4398046511104 MiB\\. .*")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void shouldLeaveWhatIsInTheFolderAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.tmp"), "kept");
        StateFolder.check(folder, 1);
        StateFolder.check(folder, 1);
        assertThat(mine).hasContent("kept");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(mine);
        }
    }
}
