package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.sink.postgres.Positions.FencedException;
import io.rawi.sink.postgres.SinkKafka.ClusterIdentity;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final TestDatabase DATABASE = TestServer.migratedDatabase();
    private static final TopicPartition P0 = new TopicPartition("news.enriched", 0);
    private static final TopicPartition P1 = new TopicPartition("news.enriched", 1);
    private static final TopicPartition STORIES = new TopicPartition("news.stories", 0);
    private static final ClusterIdentity CLUSTER =
            new ClusterIdentity("cluster-a", Map.of("news.enriched", "id-1", "news.stories", "id-2"));

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final Positions positions = new Positions(consumer, new StoredOffsets("one"));
    private Session session;

    @BeforeEach
    void open() throws SQLException {
        DATABASE.clear();
        session = DATABASE.session();
        Map<TopicPartition, Long> begins = new HashMap<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (TopicPartition partition : List.of(P0, P1, STORIES)) {
            begins.put(partition, 10L);
            ends.put(partition, 100L);
        }
        consumer.updateBeginningOffsets(begins);
        consumer.updateEndOffsets(ends);
        consumer.subscribe(List.of("news.enriched", "news.stories"), positions);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private void restored(TopicPartition... partitions) throws SQLException {
        consumer.rebalance(List.of(partitions));
        positions.restore(session, CLUSTER);
    }

    private void advance(Map<TopicPartition, Long> next) throws SQLException, FencedException {
        positions.advance(session, next);
        session.commit();
        positions.advanced(next);
    }

    @Test
    void shouldReadNothingOfAPartitionBeforeItsOffsetIsKnown() {
        consumer.rebalance(List.of(P0, P1));

        assertThat(positions.incomplete()).isTrue();
        assertThat(consumer.paused()).containsExactlyInAnyOrder(P0, P1);
    }

    @Test
    void shouldGoToTheStoredOffsetsAndLetThePartitionsRun() throws Exception {
        restored(P0, P1);
        assertThat(consumer.position(P0)).isEqualTo(10);
        advance(Map.of(P0, 25L));

        positions.forget();
        assertThat(consumer.paused()).containsExactlyInAnyOrder(P0, P1);
        positions.restore(session, CLUSTER);

        assertThat(positions.incomplete()).isFalse();
        assertThat(consumer.paused()).isEmpty();
        assertThat(consumer.position(P0)).isEqualTo(25);
        assertThat(consumer.position(P1)).isEqualTo(10);
    }

    @Test
    void shouldAskOnlyForWhatIsNew() throws Exception {
        restored(P0);
        advance(Map.of(P0, 30L));
        consumer.seek(P0, 31);
        consumer.rebalance(List.of(P0, P1));

        assertThat(consumer.paused()).as("the old one runs on").containsExactly(P1);
        positions.restore(session, CLUSTER);
        assertThat(consumer.position(P0)).isEqualTo(31);
        assertThat(consumer.position(P1)).isEqualTo(10);
    }

    @Test
    void shouldForgetWhatWasTakenAway() throws Exception {
        restored(P0, P1);
        consumer.rebalance(List.of(P1));
        positions.forget();

        assertThat(positions.incomplete()).isTrue();
        assertThat(consumer.paused()).containsExactly(P1);
    }

    @Test
    void shouldWaitForNothingWhenAllWasTakenAwayBeforeItWasKnown() {
        consumer.rebalance(List.of(P0));
        consumer.rebalance(List.of());

        assertThat(positions.incomplete()).isFalse();
    }

    @Test
    void shouldReadFromTheDatabaseAgainWhatItHadOnceAndGotBack() throws Exception {
        restored(P0);
        advance(Map.of(P0, 20L));
        consumer.rebalance(List.of());
        otherProgramMoves(P0, 20, 60);
        restored(P0);

        assertThat(consumer.position(P0)).isEqualTo(60);
        advance(Map.of(P0, 61L));
    }

    private static void otherProgramMoves(TopicPartition partition, long from, long to) throws SQLException {
        try (Session other = DATABASE.session()) {
            assertThat(new StoredOffsets("one").advance(other, CLUSTER, partition, from, to))
                    .isTrue();
            other.commit();
        }
    }

    @Test
    void shouldBeFencedWhereAnotherProgramMovedOneOfThePartitions() throws Exception {
        restored(P0, P1);
        otherProgramMoves(P1, 10, 40);

        assertThatExceptionOfType(FencedException.class)
                .isThrownBy(() -> positions.advance(session, Map.of(P0, 20L, P1, 20L)))
                .withMessageContaining("news.enriched-1")
                .withMessageContaining("offset 10")
                .withMessageContaining("another sink of this name");
        session.rollback();
        assertThat(DATABASE.rows("SELECT partition, next_offset FROM kafka_offsets ORDER BY 1"))
                .containsExactly("0|10", "1|40");
    }

    @Test
    void shouldGoOnBehindTheOtherProgramWhenFenced() throws Exception {
        restored(P0);
        otherProgramMoves(P0, 10, 40);
        assertThatExceptionOfType(FencedException.class).isThrownBy(() -> positions.advance(session, Map.of(P0, 20L)));
        session.rollback();
        positions.forget();
        positions.restore(session, CLUSTER);

        assertThat(consumer.position(P0)).isEqualTo(40);
    }

    @Test
    void shouldStayPausedWhereAnOffsetCannotBe() throws Exception {
        restored(P0, STORIES);
        advance(Map.of(P0, 50L));
        positions.forget();
        consumer.updateEndOffsets(Map.of(P0, 49L));

        assertThatExceptionOfType(SinkException.class).isThrownBy(() -> positions.restore(session, CLUSTER));
        assertThat(positions.incomplete()).isTrue();
        assertThat(consumer.paused()).isEqualTo(Set.of(P0, STORIES));
    }

    @Test
    void shouldLockRowsInOneOrderWhateverTheOrderOfTheMap() throws Exception {
        // Two programs that lock the same rows the other way around would wait for each other for ever.
        restored(STORIES, P1, P0);
        StringBuilder order = new StringBuilder();
        session.close();
        try (Database database = new Database(DATABASE.config(), StatementObserver.NONE);
                Session watched = database.session()) {
            positions.advance(watched, Map.of(STORIES, 11L, P1, 11L, P0, 11L));
            watched.query(
                    "SELECT topic, partition FROM kafka_offsets ORDER BY cmin::text::int",
                    row -> order.append(row.getString(1)).append(row.getInt(2)).append(' '));
            watched.rollback();
        }
        session = DATABASE.session();

        assertThat(order.toString()).isEqualTo("news.enriched0 news.enriched1 news.stories0 ");
    }
}
