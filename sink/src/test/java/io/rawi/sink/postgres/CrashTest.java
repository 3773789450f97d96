package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static io.rawi.sink.postgres.Records.copyOf;
import static io.rawi.sink.postgres.Records.event;
import static io.rawi.sink.postgres.Records.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The sink dies before or behind every single statement, commits included, and another one takes its place:
 *
 * <pre>
 *   offset ... documents ... delete ... COPY ... COMMIT ... offset ...
 *         ^  ^          ^  ^       ^  ^     ^  ^       ^  ^
 * </pre>
 *
 * The tables then hold what an undisturbed sink writes.
 */
class CrashTest {

    private static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super(where);
        }
    }

    /** Notes the boundaries of statements. */
    private static final class Noting implements StatementObserver {

        private final List<String> boundaries = new ArrayList<>();

        @Override
        public void before(String statement) {
            boundaries.add("before " + statement);
        }

        @Override
        public void after(String statement) {
            boundaries.add("behind " + statement);
        }

        /** The first and the last time that the sink comes to each kind of boundary. */
        Set<Integer> chosen() {
            Set<Integer> chosen = new TreeSet<>();
            for (int i = 0; i < boundaries.size(); i++) {
                String boundary = boundaries.get(i);
                if (boundaries.indexOf(boundary) == i || boundaries.lastIndexOf(boundary) == i) {
                    chosen.add(i);
                }
            }
            return chosen;
        }
    }

    /** Counts the boundaries of statements, and dies at one of them. */
    private static final class DyingAt implements StatementObserver {

        private final int boundary;
        private final AtomicInteger seen = new AtomicInteger();

        DyingAt(int boundary) {
            this.boundary = boundary;
        }

        @Override
        public void before(String statement) {
            meet("before " + statement);
        }

        @Override
        public void after(String statement) {
            meet("behind " + statement);
        }

        private void meet(String where) {
            if (seen.getAndIncrement() == boundary) {
                throw new Crash(where);
            }
        }
    }

    private static FakeCluster fed() {
        FakeCluster cluster = new FakeCluster();
        cluster.publish(
                article("d1", "c1", 1),
                article("d1", "c2", 1, Records.NOON.plusSeconds(60)),
                copyOf("d1-c1", article("d2", "c1", 1)),
                article("d1", "c1", 2),
                story("s1", 1, List.of("d1-c1")),
                event("d1-c1", 0, 1),
                event("d1-c1", 0, 2));
        cluster.append(cluster.enriched(0), new byte[] {1, 2, 3});
        return cluster;
    }

    private static List<String> undisturbed() {
        TestDatabase database = TestServer.freshDatabase();
        try (RunningSink sink = RunningSink.of(fed(), database)) {
            sink.awaitDone(8);
        }
        return database.everything();
    }

    /** One life of a sink behind its migrations, in this thread: ends when so many records are done, or dies. */
    private static void live(FakeCluster cluster, TestDatabase tables, StatementObserver observer, long records) {
        SinkProgress progress = new SinkProgress();
        Stop stop = new Stop();
        // One record of each partition at a time: the second revision of a record replaces rows that are there.
        FakeConnection connection = new FakeConnection(cluster, cluster.partitions(), 1);
        connection.onPoll = () -> {
            SinkStatus status = progress.status();
            if (status.recordsWritten() + status.deadLetters() >= records) {
                stop.request();
            }
        };
        try (Database database = new Database(tables.config(), observer);
                SinkLoop loop = new SinkLoop(connection, database, tables.config(), progress, stop)) {
            loop.work();
        }
    }

    /** Where a life with this observer died; null where it reached its end. */
    private static String death(FakeCluster cluster, TestDatabase tables, StatementObserver observer) {
        try {
            live(cluster, tables, observer, 8);
            return null;
        } catch (Crash crash) {
            return crash.getMessage();
        }
    }

    @Test
    @Timeout(120)
    void shouldLeaveNeitherHoleNorDoubleWhereverItDies() {
        List<String> expected = undisturbed();
        TestDatabase database = TestServer.migratedDatabase();
        Noting noting = new Noting();
        live(fed(), database, noting, 8);
        int committedFirst = 0;
        Set<String> places = new TreeSet<>();
        for (int boundary : noting.chosen()) {
            database.clear();
            FakeCluster cluster = fed();
            String died = death(cluster, database, new DyingAt(boundary));
            assertThat(died).as("the same steps each time").isEqualTo(noting.boundaries.get(boundary));
            long stored = stored(database);
            live(cluster, database, StatementObserver.NONE, 8 - stored);

            assertThat(database.everything()).as("died %s", died).isEqualTo(expected);
            assertThat(stored(database)).isEqualTo(8);
            assertThat(cluster.deadOrigins())
                    .isNotEmpty()
                    .containsOnly(cluster.deadOrigins().get(0));
            committedFirst += stored > 0 ? 1 : 0;
            places.add(died.replaceAll("(\\w+ [A-Z]+) .*", "$1"));
        }
        // It died on both sides of each kind of statement, and on both sides of a commit.
        assertThat(places)
                .contains("before COMMIT", "behind COMMIT", "before COPY", "behind COPY")
                .contains("before SAVEPOINT", "before UPDATE", "behind UPDATE", "before INSERT", "behind SELECT")
                .contains("before DELETE", "behind DELETE", "before RELEASE", "behind RELEASE");
        assertThat(committedFirst).isPositive();
    }

    private static long stored(TestDatabase database) {
        return Long.parseLong(database.value("SELECT coalesce(sum(next_offset), 0) FROM kafka_offsets"));
    }
}
