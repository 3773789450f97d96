package io.rawi.sink.postgres;

import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** One program's connection to a {@link FakeCluster}: a mock consumer fed from its log. */
final class FakeConnection implements SinkKafka {

    final AtomicInteger polls = new AtomicInteger();
    /** Is told of each poll, in the thread that polls. */
    volatile Runnable onPoll = () -> {};

    private final FakeCluster cluster;
    private final RecordReader reader;
    private final FedConsumer consumer;
    private volatile Set<TopicPartition> assigned;

    FakeConnection(FakeCluster cluster, Set<TopicPartition> assigned, int batch) {
        this.cluster = cluster;
        this.reader = new RecordReader(cluster.topics, cluster.registryUrl);
        this.assigned = assigned;
        this.consumer = new FedConsumer(batch);
    }

    /** Gives this program other partitions, from its next poll on. */
    void assign(Set<TopicPartition> partitions) {
        assigned = partitions;
    }

    /** Whether the program has seen that it was given other partitions. */
    boolean settled() {
        return consumer.assignment().equals(assigned);
    }

    @Override
    public Topics topics() {
        return cluster.topics;
    }

    @Override
    public void open() {
        requireBroker();
        cluster.requireRegistry();
    }

    @Override
    public Consumer<byte[], byte[]> consumer() {
        return consumer;
    }

    @Override
    public ClusterIdentity identity(Collection<String> topicNames) {
        requireBroker();
        return new ClusterIdentity(cluster.clusterId, cluster.topicIds());
    }

    @Override
    public SpecificRecord read(ConsumerRecord<byte[], byte[]> record) {
        cluster.requireRegistry();
        return reader.read(record);
    }

    @Override
    public void send(List<DeadLetter> letters) {
        requireBroker();
        cluster.deadLetters.addAll(letters);
    }

    @Override
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
        reader.close();
    }

    Map<TopicPartition, Long> noted() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.committed(cluster.partitions()).forEach((partition, at) -> offsets.put(partition, at.offset()));
        return offsets;
    }

    private void requireBroker() {
        if (cluster.brokerAway) {
            throw new TimeoutException("the broker is away");
        }
    }

    /** Gives what the log holds behind the position of each partition that is not paused. */
    private final class FedConsumer extends MockConsumer<byte[], byte[]> {

        private final int batch;

        FedConsumer(int batch) {
            super("none");
            this.batch = batch;
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            polls.incrementAndGet();
            onPoll.run();
            synchronized (this) {
                updateEndOffsets(cluster.ends());
                Set<TopicPartition> mine = assigned;
                if (!assignment().equals(mine)) {
                    rebalance(mine);
                }
                for (TopicPartition partition : assignment()) {
                    if (!paused().contains(partition)) {
                        cluster.records(partition, position(partition), batch).forEach(this::addRecord);
                    }
                }
            }
            ConsumerRecords<byte[], byte[]> records = super.poll(Duration.ZERO);
            if (records.isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            return records;
        }

        @Override
        public synchronized Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions) {
            Map<TopicPartition, Long> begins = new HashMap<>();
            partitions.forEach(partition -> begins.put(partition, 0L));
            return begins;
        }

        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
            Map<TopicPartition, Long> ends = new HashMap<>(cluster.ends());
            ends.keySet().retainAll(partitions);
            return ends;
        }
    }
}
