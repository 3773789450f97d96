package io.rawi.sink.postgres;

import io.rawi.sink.postgres.SinkKafka.ClusterIdentity;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** How far the sink has come, as the table {@code kafka_offsets} tells: the truth, whatever Kafka's own record says. */
final class StoredOffsets {

    static final String READ_AGAIN =
            "If that is meant, delete the topic's rows from kafka_offsets: it is then read again from its beginning, and"
                    + " no row is doubled by that.";

    private static final String FIND = "SELECT next_offset, topic_id FROM kafka_offsets"
            + " WHERE cluster_id = ? AND sink = ? AND topic = ? AND partition = ?";
    private static final String ELSEWHERE = "SELECT DISTINCT cluster_id FROM kafka_offsets"
            + " WHERE cluster_id <> ? AND sink = ? AND topic = ? ORDER BY cluster_id";
    private static final String BEGIN =
            "INSERT INTO kafka_offsets (cluster_id, sink, topic, partition, topic_id, next_offset)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ADVANCE = "UPDATE kafka_offsets SET next_offset = ?, updated_at = now()"
            + " WHERE cluster_id = ? AND sink = ? AND topic = ? AND partition = ? AND next_offset = ?";

    private final String sink;

    StoredOffsets(String sink) {
        this.sink = sink;
    }

    private record Row(long nextOffset, String topicId) {}

    /**
     * The offset to go on from, entered into the table where the partition is new to the sink.
     *
     * @param begin first offset that the partition holds
     * @param end offset behind its last record
     * @throws SinkException where the stored offset cannot belong to this partition
     */
    long find(Session session, ClusterIdentity cluster, TopicPartition partition, long begin, long end)
            throws SQLException {
        String topicId = cluster.topicIds().getOrDefault(partition.topic(), "");
        Optional<Row> known = row(session, cluster, partition);
        if (known.isEmpty()) {
            refuseOtherCluster(session, cluster, partition.topic());
            session.update(BEGIN, cluster.clusterId(), sink, partition.topic(), partition.partition(), topicId, begin);
            // Where another program entered the partition first, its row counts.
            known = row(session, cluster, partition);
        }
        Row row = known.orElseThrow(
                () -> new IllegalStateException("the offset of " + partition + " vanished from kafka_offsets"));
        check(row, topicId, partition, begin, end);
        return row.nextOffset();
    }

    /**
     * Moves a partition's offset on, and holds its row until the transaction ends.
     *
     * @return whether it still stood at the offset that was expected; where not, another program took the partition
     */
    boolean advance(Session session, ClusterIdentity cluster, TopicPartition partition, long expected, long next)
            throws SQLException {
        return session.update(
                        ADVANCE, next, cluster.clusterId(), sink, partition.topic(), partition.partition(), expected)
                == 1;
    }

    private Optional<Row> row(Session session, ClusterIdentity cluster, TopicPartition partition) throws SQLException {
        List<Row> rows = session.query(
                FIND,
                row -> new Row(row.getLong(1), row.getString(2)),
                cluster.clusterId(),
                sink,
                partition.topic(),
                partition.partition());
        return rows.stream().findFirst();
    }

    private void refuseOtherCluster(Session session, ClusterIdentity cluster, String topic) throws SQLException {
        List<String> others = session.query(ELSEWHERE, row -> row.getString(1), cluster.clusterId(), sink, topic);
        if (!others.isEmpty()) {
            throw new SinkException("the tables were filled from topic " + topic + " of Kafka cluster "
                    + String.join(", ", others) + ", and this is cluster " + cluster.clusterId()
                    + ". Connect to that cluster, or name another schema or database for this one. " + READ_AGAIN);
        }
    }

    private void check(Row row, String topicId, TopicPartition partition, long begin, long end) {
        String what = null;
        if (!row.topicId().equals(topicId)) {
            what = "the topic was deleted and created again since the sink read it";
        } else if (row.nextOffset() > end) {
            what = "it ends at offset " + end + ": records were taken from its end";
        } else if (row.nextOffset() < begin) {
            what = "it begins at offset " + begin + ": records were deleted before the sink read them";
        }
        if (what != null) {
            throw new SinkException("the sink " + sink + " stands at offset " + row.nextOffset() + " of " + partition
                    + ", but " + what + ". " + READ_AGAIN);
        }
    }
}
