package io.rawi.enrich.deadletter;

import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.DeadLetterHeader;
import io.rawi.topic.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Writes what one step could not process as a dead letter: the record byte for byte, where it was, and what was wrong. */
public final class DeadLetters implements AutoCloseable {

    /** Longest stack trace kept, in characters: a deep recursion's trace is longer than the article. */
    static final int LONGEST_TRACE = 32 * 1024;

    /** Longest message kept, in characters: a parser may quote its whole input. */
    static final int LONGEST_MESSAGE = 8 * 1024;

    private static final int LARGEST_LETTER = Topics.MAX_RECORD_BYTES + 512 * 1024;

    private final String stage;
    private final String version;
    private final PatientCodec<DeadLetter> codec;

    /**
     * @param stage the step, as {@code DeadLetter.stage} names it
     * @param version version of the program
     */
    public DeadLetters(String stage, String version, PatientCodec<DeadLetter> codec) {
        this.stage = stage;
        this.version = version;
        this.codec = codec;
    }

    public String stage() {
        return stage;
    }

    /** Where a record was read, for people: {@code news.raw-3@1234}. */
    public static String origin(Optional<RecordMetadata> metadata) {
        return metadata.map(at -> at.topic() + "-" + at.partition() + "@" + at.offset())
                .orElse("unknown");
    }

    /** The dead letter as bytes for its topic. Where it would be larger than the topic takes, the value is left out. */
    public byte[] encode(Record<byte[], byte[]> record, Optional<RecordMetadata> metadata, Throwable cause) {
        DeadLetter letter = new DeadLetter();
        letter.setStage(stage);
        letter.setVersion(version);
        letter.setOrigin(origin(metadata));
        metadata.ifPresent(at -> {
            letter.setTopic(at.topic());
            letter.setPartition(at.partition());
            letter.setOffset(at.offset());
        });
        letter.setTimestamp(Instant.ofEpochMilli(record.timestamp()));
        letter.setKey(buffer(record.key()));
        letter.setValue(buffer(record.value()));
        letter.setHeaders(headers(record));
        letter.setErrorClass(cause.getClass().getName());
        letter.setErrorMessage(shortened(message(cause), LONGEST_MESSAGE));
        letter.setStackTrace(shortened(trace(cause), LONGEST_TRACE));
        byte[] whole = codec.encode(letter);
        if (whole.length <= LARGEST_LETTER) {
            return whole;
        }
        int size = record.value() == null ? 0 : record.value().length;
        letter.setValue(null);
        letter.setErrorMessage(letter.getErrorMessage() + " (the value of " + size
                + " bytes is too large to keep here; it is at " + letter.getOrigin() + ")");
        return codec.encode(letter);
    }

    private static String message(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String shortened(String text, int longest) {
        // Lone surrogates are not text; the encoder would write question marks, which is what this does openly.
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (whole.length() <= longest) {
            return whole;
        }
        int end = Character.isHighSurrogate(whole.charAt(longest - 1)) ? longest - 1 : longest;
        return whole.substring(0, end) + "…";
    }

    private static List<DeadLetterHeader> headers(Record<byte[], byte[]> record) {
        List<DeadLetterHeader> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new DeadLetterHeader(header.key(), buffer(header.value())));
        }
        return headers;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    @Override
    public void close() {
        codec.close();
    }
}
