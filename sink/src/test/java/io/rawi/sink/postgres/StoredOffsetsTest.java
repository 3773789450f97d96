package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.sink.postgres.SinkKafka.ClusterIdentity;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredOffsetsTest {

    private static final TestDatabase DATABASE = TestServer.migratedDatabase();
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 1);
    private static final ClusterIdentity CLUSTER = new ClusterIdentity("cluster-a", Map.of("news.enriched", "id-1"));

    private final StoredOffsets offsets = new StoredOffsets("one");
    private Session session;

    @BeforeEach
    void open() throws SQLException {
        DATABASE.clear();
        session = DATABASE.session();
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private long find(long begin, long end) throws SQLException {
        return offsets.find(session, CLUSTER, PARTITION, begin, end);
    }

    private void standAt(long offset) throws SQLException {
        find(0, Long.MAX_VALUE);
        assertThat(offsets.advance(session, CLUSTER, PARTITION, 0, offset)).isTrue();
        session.commit();
    }

    @Test
    void shouldBeginANewPartitionAtItsFirstRecordAndEnterIt() throws SQLException {
        assertThat(find(17, 90)).isEqualTo(17);
        session.commit();

        assertThat(DATABASE.rows("SELECT cluster_id, sink, topic, partition, topic_id, next_offset FROM kafka_offsets"))
                .containsExactly("cluster-a|one|news.enriched|1|id-1|17");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 0, 90, amid the records",
        "40, 40, 90, at the first record",
        "40, 0, 40, behind the last record",
        "40, 40, 40, all records were compacted away"
    })
    void shouldGoOnWhereItStands(long stored, long begin, long end, String why) throws SQLException {
        standAt(stored);

        assertThat(find(begin, end)).as(why).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 41, 90, 'begins at offset 41: records were deleted before the sink read them'",
        "40, 0, 39, 'ends at offset 39: records were taken from its end'",
        "40, 0, 0, ends at offset 0",
    })
    void shouldRefuseAnOffsetThatThePartitionDoesNotHold(long stored, long begin, long end, String what)
            throws SQLException {
        standAt(stored);

        assertThatExceptionOfType(SinkException.class)
                .isThrownBy(() -> find(begin, end))
                .withMessageContaining("sink one stands at offset 40 of news.enriched-1")
                .withMessageContaining(what)
                .withMessageContaining("delete the topic's rows from kafka_offsets");
    }

    @Test
    void shouldRefuseATopicThatWasMadeAnewEvenWhereTheOffsetWouldFit() throws SQLException {
        standAt(40);
        ClusterIdentity anew = new ClusterIdentity("cluster-a", Map.of("news.enriched", "id-2"));

        assertThatExceptionOfType(SinkException.class)
                .isThrownBy(() -> offsets.find(session, anew, PARTITION, 0, 90))
                .withMessageContaining("deleted and created again");
    }

    @Test
    void shouldRefuseTheTopicOfAnotherClusterAndNameBoth() throws SQLException {
        standAt(40);
        ClusterIdentity other = new ClusterIdentity("cluster-b", Map.of("news.enriched", "id-1"));

        assertThatExceptionOfType(SinkException.class)
                .isThrownBy(() -> offsets.find(session, other, PARTITION, 0, 90))
                .withMessageContaining("Kafka cluster cluster-a, and this is cluster cluster-b")
                .withMessageContaining("name another schema or database");
    }

    @Test
    void shouldRefuseAnotherClusterForAPartitionNeverReadToo() throws SQLException {
        standAt(40);
        ClusterIdentity other = new ClusterIdentity("cluster-b", Map.of("news.enriched", "id-1"));

        assertThatExceptionOfType(SinkException.class)
                .isThrownBy(() -> offsets.find(session, other, new TopicPartition("news.enriched", 3), 0, 90));
    }

    @Test
    void shouldKeepSinksOfOtherNamesApart() throws SQLException {
        standAt(40);
        StoredOffsets second = new StoredOffsets("two");

        assertThat(second.find(session, CLUSTER, PARTITION, 5, 90)).isEqualTo(5);
        assertThat(second.advance(session, CLUSTER, PARTITION, 5, 6)).isTrue();
        assertThat(find(0, 90)).isEqualTo(40);
    }

    @Test
    void shouldKeepPartitionsAndTopicsApart() throws SQLException {
        standAt(40);

        assertThat(offsets.find(session, CLUSTER, new TopicPartition("news.enriched", 2), 0, 9))
                .isZero();
        assertThat(offsets.find(session, CLUSTER, new TopicPartition("news.events", 1), 3, 9))
                .isEqualTo(3);
    }

    @Test
    void shouldAdvanceOnlyFromWhereItIsThoughtToStand() throws SQLException {
        standAt(40);

        assertThat(offsets.advance(session, CLUSTER, PARTITION, 39, 50)).isFalse();
        assertThat(offsets.advance(session, CLUSTER, PARTITION, 40, 50)).isTrue();
        assertThat(offsets.advance(session, CLUSTER, PARTITION, 40, 60))
                .as("the same step twice")
                .isFalse();
        assertThat(find(0, 90)).isEqualTo(50);
    }

    @Test
    void shouldNotAdvanceWhatWasNeverEntered() throws SQLException {
        assertThat(offsets.advance(session, CLUSTER, PARTITION, 0, 1)).isFalse();
    }

    @Test
    void shouldUndoAnAdvanceWithItsTransaction() throws SQLException {
        standAt(40);
        offsets.advance(session, CLUSTER, PARTITION, 40, 50);
        session.rollback();

        assertThat(find(0, 90)).isEqualTo(40);
    }

    @Test
    void shouldTakeOverTheRowThatAnotherProgramEntered() throws SQLException {
        try (Session other = DATABASE.session()) {
            offsets.find(other, CLUSTER, PARTITION, 7, 90);
            offsets.advance(other, CLUSTER, PARTITION, 7, 30);
            other.commit();
        }

        assertThat(find(7, 90)).isEqualTo(30);
    }

    @Test
    void shouldHoldOffsetsBeyond32Bits() throws SQLException {
        standAt(5_000_000_000L);

        assertThat(find(0, Long.MAX_VALUE)).isEqualTo(5_000_000_000L);
    }
}
