package io.rawi.sink.postgres;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.DeadLetterHeader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record that cannot be written, and why. */
record Refused(ConsumerRecord<byte[], byte[]> record, Exception cause) {

    private static final String VERSION = Optional.ofNullable(
                    Refused.class.getPackage().getImplementationVersion())
            .orElse("development");

    /** The record whole, as {@code news.dead-letters} carries it. */
    DeadLetter letter() {
        List<DeadLetterHeader> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new DeadLetterHeader(header.key(), buffer(header.value())));
        }
        return DeadLetter.newBuilder()
                .setStage(PostgresSink.STAGE)
                .setOrigin(record.topic() + "-" + record.partition() + "@" + record.offset())
                .setTopic(record.topic())
                .setPartition(record.partition())
                .setOffset(record.offset())
                .setTimestamp(Instant.ofEpochMilli(record.timestamp()))
                .setKey(buffer(record.key()))
                .setValue(buffer(record.value()))
                .setHeaders(headers)
                .setErrorClass(cause.getClass().getName())
                .setErrorMessage(cause.getMessage() == null ? cause.toString() : cause.getMessage())
                .setStackTrace(stackTrace())
                .setVersion(VERSION)
                .build();
    }

    private String stackTrace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }
}
