package io.rawi.codec;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes and reads the values of one record type on one topic in Confluent's wire format (a zero byte, the schema's id
 * in the registry in four bytes, Avro binary), with Confluent's own serializer. Subjects follow TopicNameStrategy:
 * {@code topic-value}.
 *
 * <p>Serializing never registers a schema: {@link SchemaRegistration} does, once, at the start of an application, so
 * that an incompatible schema is refused before anything is read.
 *
 * <p>The first record is written by the serializer, which finds the schema's id; the five bytes before it stand before all
 * others as well, whose bytes are written by {@link ValueWriter}. Whatever that one does not take goes the long way.
 *
 * <p>Not safe for use by several threads at a time.
 */
public final class AvroCodec<T extends SpecificRecord> implements AutoCloseable {

    static {
        TrustedRecords.trust();
    }

    /** Confluent's registry without a server, which its serializer makes for itself. */
    private static final String IN_MEMORY = "mock://";

    private static final int HEADER = 5;

    private final Class<T> type;
    private final String topic;
    private final KafkaAvroSerializer serializer;
    private final KafkaAvroDeserializer deserializer;
    private final Optional<ValueWriter> writer;
    private final AvroOutput output = new AvroOutput();
    private byte[] header;

    public AvroCodec(Class<T> type, String topic, String registryUrl) {
        this.type = type;
        this.topic = topic;
        this.writer = ValueWriter.of(SpecificData.get().getSchema(type));
        Map<String, Object> settings = settings(registryUrl);
        if (registryUrl.startsWith(IN_MEMORY)) {
            serializer = new KafkaAvroSerializer();
            deserializer = new KafkaAvroDeserializer();
        } else {
            SchemaRegistryClient client = new RememberingRegistryClient(registryUrl, settings);
            serializer = new KafkaAvroSerializer(client);
            deserializer = new KafkaAvroDeserializer(client);
        }
        serializer.configure(settings, false);
        deserializer.configure(settings, false);
    }

    static Map<String, Object> settings(String registryUrl) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("schema.registry.url", registryUrl);
        settings.put("auto.register.schemas", false);
        settings.put("specific.avro.reader", true);
        settings.put("avro.remove.java.properties", true);
        return settings;
    }

    public String topic() {
        return topic;
    }

    /** @throws RegistryUnavailableException where the registry cannot be reached, or does not hold this program's schema */
    public byte[] encode(T value) {
        if (header != null && writer.isPresent() && type.isInstance(value)) {
            try {
                output.restart(header);
                writer.get().write(value, output);
                return output.toByteArray();
            } catch (ClassCastException | NullPointerException | ArithmeticException e) {
                // The value does not fit its schema: the serializer says where.
                return serialized(value);
            }
        }
        byte[] encoded = serialized(value);
        header = encoded == null ? null : Arrays.copyOf(encoded, HEADER);
        return encoded;
    }

    private byte[] serialized(T value) {
        try {
            return serializer.serialize(topic, value);
        } catch (RuntimeException e) {
            throw RegistryFailures.explainWriting(topic, e);
        }
    }

    /** @throws UnreadableRecordException where the bytes are not a record of this type; waiting does not help
     *  @throws RegistryUnavailableException where the registry cannot be reached; waiting may help */
    public T decode(byte[] bytes) {
        Object value;
        try {
            value = deserializer.deserialize(topic, bytes);
        } catch (RuntimeException e) {
            throw RegistryFailures.explain(topic, type, e);
        }
        if (!type.isInstance(value)) {
            throw new UnreadableRecordException(
                    "expected a " + type.getSimpleName() + " on " + topic + ", found "
                            + (value == null
                                    ? "an empty value"
                                    : value.getClass().getSimpleName()),
                    null);
        }
        return type.cast(value);
    }

    /** A Kafka serde over this codec. */
    public Serde<T> serde() {
        Serializer<T> writes = (name, value) -> value == null ? null : encode(value);
        Deserializer<T> reads = (name, bytes) -> bytes == null ? null : decode(bytes);
        return Serdes.serdeFrom(writes, reads);
    }

    @Override
    public void close() {
        serializer.close();
        deserializer.close();
    }
}
