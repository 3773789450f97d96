package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * A sink that stood still (a long pause of its machine) while another one took its partitions, and then goes on:
 *
 * <pre>
 *   zombie:    reads 0..2 ........ still ........ writes?  no: the offset moved -> reads its offsets again
 *   successor:              reads 0..2, writes, commits
 * </pre>
 */
class FencingTest {

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    /** Holds the first batch in front of its first statement until it may go on. */
    private static final class StandingStill implements StatementObserver {

        private final CountDownLatch stands = new CountDownLatch(1);
        private final CountDownLatch mayGoOn = new CountDownLatch(1);
        private final AtomicBoolean done = new AtomicBoolean();

        @Override
        public void before(String statement) {
            if (statement.startsWith("UPDATE kafka_offsets") && done.compareAndSet(false, true)) {
                stands.countDown();
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Test
    void shouldNotLetAZombieWriteWhatItsSuccessorWrote() throws InterruptedException {
        cluster.publish(article("d1", "c1", 1), article("d2", "c1", 1));
        StandingStill still = new StandingStill();
        try (RunningSink zombie = new RunningSink(cluster.connect(), database.config(), still)) {
            still.stands.await();
            try (RunningSink successor = RunningSink.of(cluster, database)) {
                successor.awaitDone(2);
            }
            String written = database.value("SELECT string_agg(xmin::text, ',' ORDER BY article_id) FROM revisions");
            still.mayGoOn.countDown();
            cluster.publish(article("d3", "c1", 1));

            // It reads on where its successor left off: only the third record is its own.
            zombie.awaitDone(1);
            assertThat(zombie.sink.status().recordsWritten()).isEqualTo(1);
            assertThat(database.value("SELECT string_agg(xmin::text, ',' ORDER BY article_id) FROM revisions"
                            + " WHERE document_id <> 'd3'"))
                    .as("the rows of the successor are untouched")
                    .isEqualTo(written);
        }
        assertThat(database.rows("SELECT document_id FROM articles ORDER BY 1")).containsExactly("d1", "d2", "d3");
        assertThat(database.value("SELECT sum(next_offset) FROM kafka_offsets")).isEqualTo("3");
    }

    @Test
    void shouldWriteEachRecordOnceWhenTwoSinksBothThinkThePartitionsTheirs() {
        for (int i = 0; i < 60; i++) {
            cluster.publish(article("d" + i, "c1", 1));
        }
        try (RunningSink one = RunningSink.of(cluster, database);
                RunningSink other = RunningSink.of(cluster, database)) {
            one.await(() ->
                    one.sink.status().recordsWritten() + other.sink.status().recordsWritten() >= 60);
            assertThat(one.sink.status().recordsWritten() + other.sink.status().recordsWritten())
                    .isEqualTo(60);
        }
        assertThat(database.value("SELECT count(*) FROM revisions")).isEqualTo("60");
        assertThat(database.value("SELECT count(*) FROM mentions")).isEqualTo("60");
    }

    @Test
    void shouldRefuseAnotherClusterATopicMadeAnewAndALogCutShort() {
        cluster.publish(article("d1", "c1", 1), article("d2", "c1", 1), article("d3", "c1", 1));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(3);
        }

        cluster.clusterId = "cluster-b";
        assertThat(RunningSink.of(cluster, database).failure())
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("cluster-a")
                .hasMessageContaining("cluster-b")
                .hasMessageContaining("delete the topic's rows from kafka_offsets");

        cluster.clusterId = "cluster-a";
        cluster.topicId = "topic-id-2";
        assertThat(RunningSink.of(cluster, database).failure())
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("created again");

        cluster.topicId = "topic-id-1";
        int filled = cluster.ends().get(cluster.enriched(0)) > 0 ? 0 : 1;
        cluster.truncate(cluster.enriched(filled), 1);
        assertThat(RunningSink.of(cluster, database).failure())
                .isInstanceOf(SinkException.class)
                .hasMessageContaining(cluster.enriched(filled).toString())
                .hasMessageContaining("taken from its end");
    }

    @Test
    void shouldReadATopicAgainWithoutDoublingWhenItsOffsetsAreDeleted() {
        cluster.publish(article("d1", "c1", 1), article("d2", "c1", 1));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(2);
        }
        var before = database.everything();
        database.run("DELETE FROM kafka_offsets WHERE topic = '"
                + cluster.topics.enriched().name() + "'");

        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(2);
        }

        assertThat(database.everything()).isEqualTo(before);
    }
}
