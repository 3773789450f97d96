package io.rawi.bench.throughput;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** Takes the values of dead letters, and leaves those of results where they are: nobody looks at them. */
final class RefusedOnly implements Deserializer<byte[]> {

    private static final byte[] UNREAD = {};

    private final ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    private final String results;

    /** @param results the topic whose values are not looked at */
    RefusedOnly(String results) {
        this.results = results;
    }

    @Override
    public byte[] deserialize(String topic, byte[] data) {
        return topic.equals(results) ? UNREAD : data;
    }

    @Override
    public byte[] deserialize(String topic, Headers headers, ByteBuffer data) {
        return topic.equals(results) ? UNREAD : bytes.deserialize(topic, headers, data);
    }
}
