package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong at the start and does not pass is told at once. */
class StartTest {

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    private Throwable failure(PostgresConfig config) {
        RunningSink sink = new RunningSink(cluster.connect(), config, StatementObserver.NONE);
        Throwable failure = sink.failure();
        assertThat(sink.sink.status().state()).isEqualTo(SinkStatus.State.FAILED);
        assertThat(sink.sink.status().lastError()).contains(failure.getMessage());
        return failure;
    }

    @Test
    void shouldRefuseAMissingDatabase() {
        PostgresConfig config = database.config();
        String url = config.url().replaceAll("/test\\d+", "/nowhere");

        assertThat(failure(PostgresConfig.of(url, "postgres", "")))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Create the database");
    }

    @Test
    void shouldRefuseAUserWhomTheServerDoesNotLetIn() {
        String url = database.config().url().replaceAll("[?].*", "");

        assertThat(failure(PostgresConfig.of(url, "stranger", "wrong-secret")))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("stranger")
                .hasMessageContaining("Check the user and password")
                .hasMessageNotContaining("wrong-secret");
    }

    @Test
    void shouldRefuseAUserWithoutRights() {
        TestServer.run("CREATE ROLE reader LOGIN");
        String url = database.config().url().replaceAll("[?].*", "");

        assertThat(failure(PostgresConfig.of(url, "reader", "")))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("Grant user reader");
    }

    @Test
    void shouldRefuseTablesOfANewerProgram() throws SQLException {
        Migrations.run(database.config());
        database.run("INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                + " 'postgres', 1, true)");

        assertThat(failure(database.config()))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("does not fit this program")
                .hasMessageContaining("99");
    }

    @Test
    void shouldRefuseASchemaThatHoldsSomethingElse() {
        database.run("CREATE SCHEMA rawi");
        database.run("CREATE TABLE rawi.accounts (id int)");

        assertThat(failure(database.config()))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("does not fit this program");
    }

    @Test
    void shouldRefuseADatabaseThatCannotHoldArabic() {
        TestServer.run("CREATE DATABASE narrow ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        String url = database.config().url().replaceAll("/test\\d+", "/narrow");

        assertThat(failure(PostgresConfig.of(url, "postgres", ""))).hasMessageContaining("ENCODING 'UTF8'");
    }

    @Test
    void shouldMigrateAnyNumberOfTimesAndIntoAnySchema() throws SQLException {
        Migrations.run(database.config());
        Migrations.run(database.config());
        TestDatabase beside =
                new TestDatabase(database.config().withSchema("beside").withName("second"));
        cluster.publish(article("d1", "c1", 1));
        try (RunningSink sink = RunningSink.of(cluster, beside)) {
            sink.awaitDone(1);
        }

        assertThat(beside.value("SELECT count(*) FROM articles")).isEqualTo("1");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM schema_history WHERE version = '1'"))
                .isEqualTo("1");
    }

    @Test
    void shouldTellWhatEveryTableAndColumnHolds() throws SQLException {
        Migrations.run(database.config());

        assertThat(database.rows("SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " WHERE c.relnamespace = 'rawi'::regnamespace AND c.relkind = 'r' AND a.attnum > 0"
                        + " AND c.relname <> 'schema_history' AND col_description(c.oid, a.attnum) IS NULL"))
                .isEmpty();
        assertThat(database.rows("SELECT relname FROM pg_class WHERE relnamespace = 'rawi'::regnamespace"
                        + " AND relkind IN ('r', 'v') AND relname <> 'schema_history'"
                        + " AND obj_description(oid, 'pg_class') IS NULL"))
                .isEqualTo(List.of());
    }

    @Test
    void shouldRefuseTablesThatWereChangedByHand() throws SQLException {
        Migrations.run(database.config());
        database.run("DROP TABLE mentions CASCADE");
        cluster.publish(article("d1", "c1", 1));

        assertThat(failure(database.config()))
                .isInstanceOf(SinkException.class)
                .hasMessageContaining("mentions")
                .hasMessageContaining("The tables are not those of this program");
        assertThat(database.value("SELECT sum(next_offset) FROM kafka_offsets")).isEqualTo("0");
    }
}
