package io.rawi.sink.postgres;

import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the sink needs of Kafka and of the schema registry. Used by one thread, but for {@link #wakeup()}. */
interface SinkKafka extends AutoCloseable {

    Topics topics();

    /**
     * Makes sure that topics and schemas exist, and connects. May be called again after it failed.
     *
     * @throws RuntimeException of Kafka or the registry, where one of them is away; waiting may help
     * @throws SinkException where waiting does not help
     */
    void open();

    /** Reads committed records only, never commits by itself, never chooses an offset by itself. */
    Consumer<byte[], byte[]> consumer();

    /** Identity of the cluster and of the topics, as they are now. */
    ClusterIdentity identity(Collection<String> topicNames);

    /**
     * @throws io.rawi.codec.UnreadableRecordException where the value is not what the topic carries
     * @throws io.rawi.codec.RegistryUnavailableException where the registry is away
     */
    SpecificRecord read(ConsumerRecord<byte[], byte[]> record);

    /** Returns when the broker has all of them on all of its replicas. */
    void send(List<DeadLetter> letters);

    /** Ends a poll in progress, or the next one; from any thread. */
    void wakeup();

    @Override
    void close();

    /**
     * @param clusterId id of the Kafka cluster
     * @param topicIds id that each topic got when it was created, by name
     */
    record ClusterIdentity(String clusterId, Map<String, String> topicIds) {}
}
