package io.rawi.sink.postgres;

import io.rawi.sink.postgres.SinkKafka.ClusterIdentity;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that the sink has, and the offset in the database that each goes on from. A partition is paused from
 * the moment it is assigned, or anything went wrong, until its offset was read from the database again: records are
 * never read from anywhere else.
 */
final class Positions implements ConsumerRebalanceListener {

    /** All programs lock the rows of partitions in this order. */
    private static final Comparator<TopicPartition> PARTITION_ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private final Consumer<byte[], byte[]> consumer;
    private final StoredOffsets offsets;
    private final Map<TopicPartition, Long> stored = new HashMap<>();
    private final Set<TopicPartition> unknown = new HashSet<>();
    private ClusterIdentity cluster;

    Positions(Consumer<byte[], byte[]> consumer, StoredOffsets offsets) {
        this.consumer = consumer;
        this.offsets = offsets;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // Any offset serves as long as nothing is read from it; without one the consumer would look for its own.
        partitions.forEach(partition -> consumer.seek(partition, 0));
        consumer.pause(partitions);
        unknown.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        stored.keySet().removeAll(partitions);
        unknown.removeAll(partitions);
    }

    /** Whether some partition waits for its offset. */
    boolean incomplete() {
        return !unknown.isEmpty();
    }

    /** Pauses all partitions until their offsets are read again. */
    void forget() {
        unknown.addAll(stored.keySet());
        stored.clear();
        consumer.pause(unknown);
    }

    /** Reads the offsets that are not known, goes there, and lets the partitions run. */
    void restore(Session session, ClusterIdentity found) throws SQLException {
        cluster = found;
        List<TopicPartition> wanted = List.copyOf(unknown);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(wanted);
        Map<TopicPartition, Long> ends = consumer.endOffsets(wanted);
        Map<TopicPartition, Long> nexts = new HashMap<>();
        for (TopicPartition partition : wanted) {
            nexts.put(partition, offsets.find(session, cluster, partition, begins.get(partition), ends.get(partition)));
        }
        session.commit();
        nexts.forEach(consumer::seek);
        consumer.resume(wanted);
        stored.putAll(nexts);
        unknown.removeAll(wanted);
    }

    /**
     * Moves the stored offsets on, within the transaction of the rows.
     *
     * @throws FencedException where another program moved one of them
     */
    void advance(Session session, Map<TopicPartition, Long> next) throws SQLException, FencedException {
        Map<TopicPartition, Long> ordered = new TreeMap<>(PARTITION_ORDER);
        ordered.putAll(next);
        for (Map.Entry<TopicPartition, Long> entry : ordered.entrySet()) {
            TopicPartition partition = entry.getKey();
            if (!offsets.advance(session, cluster, partition, stored.get(partition), entry.getValue())) {
                throw new FencedException(partition, stored.get(partition));
            }
        }
    }

    /** Notes what was committed. */
    void advanced(Map<TopicPartition, Long> next) {
        stored.putAll(next);
    }

    /** Another program wrote records of a partition that this one thought its own. */
    static final class FencedException extends Exception {

        private static final long serialVersionUID = 1L;

        FencedException(TopicPartition partition, long expected) {
            super(partition + " no longer stands at offset " + expected + ": another sink of this name wrote on");
        }
    }
}
