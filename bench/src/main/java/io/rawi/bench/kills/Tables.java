package io.rawi.bench.kills;

import io.rawi.app.embedded.PostgresAddress;
import io.rawi.bench.check.FeedMarker;
import io.rawi.bench.check.FoundArticle;
import io.rawi.sink.postgres.PostgresConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the final tables, in SQL of its own. */
final class Tables implements AutoCloseable {

    private static final String UNDEFINED_TABLE = "42P01";

    private final Connection connection;

    Tables(PostgresAddress address) throws SQLException {
        connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        connection.setReadOnly(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + PostgresConfig.DEFAULT_SCHEMA);
        }
    }

    /** How many texts have been stored; none before the sink has made its tables. */
    int stored() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM revisions")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    /** By partition of the topic, how far the sink has come. */
    Map<Integer, Long> offsets(String topic) throws SQLException {
        Map<Integer, Long> offsets = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT topic, partition, next_offset FROM kafka_offsets")) {
            while (row.next()) {
                if (row.getString(1).equals(topic)) {
                    offsets.put(row.getInt(2), row.getLong(3));
                }
            }
        }
        return offsets;
    }

    /** Every row of the table of all texts. */
    List<FoundArticle> rows() throws SQLException {
        List<FoundArticle> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(r.attributes ->> '" + FeedMarker.ATTRIBUTE
                        + "', ''), r.article_id, r.document_id, r.content_id, r.current, r.edition, r.previous_edition,"
                        + " r.next_edition, r.duplicate_of, d.duplicate_of, r.revision"
                        + " FROM revisions r LEFT JOIN duplicates d ON d.article_id = r.article_id")) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static FoundArticle row(ResultSet row) throws SQLException {
        Optional<String> inRow = Optional.ofNullable(row.getString(9));
        Optional<String> inTable = Optional.ofNullable(row.getString(10));
        return new FoundArticle(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getInt(6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                // Where the two tables disagree, neither may pass for right.
                inRow.equals(inTable) ? inRow : Optional.of("either " + inRow + " or " + inTable),
                row.getInt(11));
    }

    /** Document id of every row that the view of current texts shows. */
    List<String> currentDocuments() throws SQLException {
        List<String> documents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT document_id FROM articles")) {
            while (row.next()) {
                documents.add(row.getString(1));
            }
        }
        return documents;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
