package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Partitions that go from one program to another and back: each record is written once, by one of them. */
class RebalanceTest {

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();
    private final FakeConnection first = cluster.connect();
    private final FakeConnection second = new FakeConnection(cluster, Set.of(), 7);
    private int published;

    private void publish(int count) {
        for (int i = 0; i < count; i++) {
            cluster.publish(article("d" + published++, "c1", 1));
        }
    }

    private RunningSink run(FakeConnection connection) {
        return new RunningSink(connection, database.config(), StatementObserver.NONE);
    }

    private Set<TopicPartition> allBut(TopicPartition partition) {
        Set<TopicPartition> rest = new HashSet<>(cluster.partitions());
        rest.remove(partition);
        return rest;
    }

    private static long written(RunningSink... sinks) {
        long written = 0;
        for (RunningSink sink : sinks) {
            written += sink.sink.status().recordsWritten();
        }
        return written;
    }

    private void requireEachOnce() {
        assertThat(database.value("SELECT count(*), count(DISTINCT article_id) FROM revisions"))
                .isEqualTo(published + "|" + published);
        assertThat(database.value("SELECT sum(next_offset) FROM kafka_offsets")).isEqualTo("" + published);
    }

    @Test
    void shouldShareTheWorkWhenASecondProgramJoins() {
        try (RunningSink one = run(first);
                RunningSink two = run(second)) {
            publish(20);
            one.awaitDone(20);
            first.assign(Set.of(cluster.enriched(0)));
            one.await(first::settled);
            second.assign(allBut(cluster.enriched(0)));
            publish(20);
            one.await(() -> written(one, two) >= 40);

            assertThat(written(one, two)).isEqualTo(40);
            assertThat(written(two)).as("its own partition only").isBetween(1L, 19L);
        }
        requireEachOnce();
    }

    @Test
    void shouldTakeOverWhatALeavingProgramHad() {
        try (RunningSink two = run(second)) {
            try (RunningSink one = run(first)) {
                publish(20);
                one.awaitDone(20);
            }
            second.assign(cluster.partitions());
            publish(10);
            two.awaitDone(10);

            assertThat(written(two)).isEqualTo(10);
        }
        requireEachOnce();
    }

    @Test
    void shouldGoOnBehindTheOtherProgramWhenItGetsAPartitionBack() {
        try (RunningSink one = run(first);
                RunningSink two = run(second)) {
            publish(10);
            one.awaitDone(10);
            for (int round = 1; round <= 4; round++) {
                FakeConnection gives = round % 2 == 1 ? first : second;
                FakeConnection takes = round % 2 == 1 ? second : first;
                gives.assign(Set.of());
                one.await(gives::settled);
                takes.assign(cluster.partitions());
                publish(10);
                long expected = 10L + 10L * round;
                one.await(() -> written(one, two) >= expected);
                assertThat(written(one, two)).isEqualTo(expected);
            }
            assertThat(written(two)).isEqualTo(20);
        }
        requireEachOnce();
    }

    @Test
    void shouldDoubleNothingWhilePartitionsMoveInTheMidstOfABacklog() {
        publish(120);
        try (RunningSink one = run(first);
                RunningSink two = run(second)) {
            one.await(() -> written(one) > 0);
            first.assign(Set.of(cluster.enriched(1)));
            second.assign(allBut(cluster.enriched(1)));
            one.await(() -> written(one, two) >= 120);

            assertThat(written(one, two)).isEqualTo(120);
        }
        requireEachOnce();
    }

    @Test
    void shouldStayWellWithoutAnyPartition() {
        try (RunningSink idle = run(second)) {
            idle.await(() -> idle.sink.status().connected());

            assertThat(idle.sink.status().lag()).isZero();
            assertThat(idle.sink.status().state()).isEqualTo(SinkStatus.State.RUNNING);
        }
        assertThat(database.rows("SELECT * FROM kafka_offsets")).isEmpty();
    }
}
