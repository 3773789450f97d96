package io.rawi.sink.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a JVM, and in it one database for each test. */
public final class TestServer {

    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestServer() {}

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database of its own, empty. */
    public static TestDatabase freshDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        TestDatabase.run(SERVER.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + name);
        return new TestDatabase(PostgresConfig.of(SERVER.getJdbcUrl("postgres", name), "postgres", ""));
    }

    /** A database of its own with the sink's tables, empty ones. */
    public static TestDatabase migratedDatabase() {
        TestDatabase database = freshDatabase();
        try {
            Migrations.run(database.config());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    static void run(String statement) {
        TestDatabase.run(SERVER.getJdbcUrl("postgres", "postgres"), statement);
    }

    static int port() {
        return SERVER.getPort();
    }

    /** A database as a reader of the tables sees it. */
    public record TestDatabase(PostgresConfig config) {

        static void run(String url, String statement) {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement run = connection.createStatement()) {
                run.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        }

        void run(String statement) {
            run(address(), statement);
        }

        private String address() {
            return config.url() + (config.url().contains("?") ? "&" : "?") + "currentSchema=" + config.schema();
        }

        /** The answer's rows, columns separated by a bar. */
        public List<String> rows(String query) {
            try (Connection connection = DriverManager.getConnection(address());
                    Statement run = connection.createStatement();
                    ResultSet answer = run.executeQuery(query)) {
                List<String> rows = new ArrayList<>();
                int columns = answer.getMetaData().getColumnCount();
                while (answer.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(String.valueOf(answer.getString(i)));
                    }
                    rows.add(String.join("|", values));
                }
                return rows;
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }

        public String value(String query) {
            return rows(query).get(0);
        }

        /** A session as the sink opens it. */
        public Session session() throws SQLException {
            return new Database(config, StatementObserver.NONE).session();
        }

        /** Empties all tables. */
        public void clear() {
            run("TRUNCATE kafka_offsets, " + String.join(", ", TABLES));
        }

        /** Everything that the tables hold, but the offsets. */
        public List<String> everything() {
            // One question and one connection: some tests ask some hundred times.
            List<String> parts = new ArrayList<>();
            for (String table : TABLES) {
                parts.add("SELECT '" + table + "', t::text FROM " + table + " t");
            }
            return rows(String.join(" UNION ALL ", parts) + " ORDER BY 1, 2");
        }

        private static final List<String> TABLES = List.of(
                "documents",
                "revisions",
                "mentions",
                "times",
                "quantities",
                "removed",
                "duplicates",
                "stories",
                "story_articles",
                "events",
                "event_sides",
                "event_tolls");
    }
}
