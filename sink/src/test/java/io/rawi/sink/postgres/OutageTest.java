package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class OutageTest {

    private final FakeCluster cluster = new FakeCluster();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(lines);
    }

    @AfterEach
    void unlisten() {
        logger.detachAppender(lines);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private static EmbeddedPostgres server(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setPort(port)
                .start();
    }

    @Test
    void shouldGoOnWithoutLossWhenTheServerIsStoppedAndStarted(@TempDir Path folder) throws IOException {
        EmbeddedPostgres server = server(folder, 0);
        int port = server.getPort();
        TestDatabase database =
                new TestDatabase(PostgresConfig.of(server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        FakeConnection connection = cluster.connect();
        try (RunningSink sink = new RunningSink(connection, database.config(), StatementObserver.NONE)) {
            publish(0, 30);
            sink.awaitDone(30);
            server.close();
            publish(30, 60);
            sink.await(() -> !sink.sink.status().connected());
            int polls = connection.polls.get();
            sink.await(() -> connection.polls.get() > polls + 3);
            assertThat(sink.sink.status().lastError().orElseThrow()).contains("PostgreSQL");
            assertThat(lines.list).hasSize(1);

            server = server(folder, port);
            sink.awaitDone(60);
            sink.await(() -> sink.sink.status().connected());
            assertThat(database.value("SELECT count(*), count(DISTINCT article_id) FROM revisions"))
                    .isEqualTo("60|60");
            assertThat(sink.sink.status().recordsWritten()).isEqualTo(60);
        } finally {
            server.close();
        }
        assertThat(lines.list.stream().map(ILoggingEvent::getLevel)).containsExactly(Level.WARN, Level.INFO);
    }

    @Test
    void shouldGoOnWhenItsConnectionIsKilled() {
        TestDatabase database = TestServer.freshDatabase();
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            publish(0, 10);
            sink.awaitDone(10);
            TestServer.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                    + database.value("SELECT current_database()") + "' AND application_name LIKE 'rawi-sink%'");
            publish(10, 20);
            sink.awaitDone(20);
        }
        assertThat(database.value("SELECT count(*) FROM revisions")).isEqualTo("20");
    }

    @Test
    void shouldWaitForARegistryThatIsAway() {
        TestDatabase database = TestServer.freshDatabase();
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            publish(0, 5);
            sink.awaitDone(5);
            cluster.registryAway = true;
            publish(5, 10);
            sink.await(() -> !sink.sink.status().connected());
            assertThat(database.value("SELECT count(*) FROM revisions")).isEqualTo("5");
            cluster.registryAway = false;
            sink.awaitDone(10);
        }
        assertThat(cluster.deadLetters).isEmpty();
        assertThat(lines.list.stream().map(ILoggingEvent::getLevel)).containsExactly(Level.WARN, Level.INFO);
    }

    @Test
    void shouldWaitAtTheStartForWhatIsAway() {
        TestDatabase database = TestServer.freshDatabase();
        cluster.brokerAway = true;
        publish(0, 3);
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.await(() -> sink.sink.status().lastError().isPresent());
            assertThat(sink.sink.status().connected()).isFalse();
            cluster.brokerAway = false;
            sink.awaitDone(3);
        }
    }

    @Test
    void shouldEndPromptlyWhileItWaits() {
        PostgresConfig nowhere = PostgresConfig.of("jdbc:postgresql://localhost:1/rawi", "rawi", "");
        RunningSink sink = new RunningSink(cluster.connect(), nowhere, StatementObserver.NONE);
        sink.await(() -> sink.sink.status().lastError().isPresent());
        long before = System.nanoTime();
        sink.close();

        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        assertThat(sink.sink.status().state()).isEqualTo(SinkStatus.State.CLOSED);
        assertThat(List.copyOf(lines.list)).hasSize(1);
    }

    private void publish(int from, int to) {
        for (int i = from; i < to; i++) {
            cluster.publish(article("d" + i, "c1", 1));
        }
    }
}
