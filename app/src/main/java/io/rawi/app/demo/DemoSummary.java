package io.rawi.app.demo;

import io.rawi.app.embedded.PostgresAddress;
import io.rawi.app.terminal.Style;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in PostgreSQL at the end, asked by SQL as any user would. */
final class DemoSummary {

    private static final String TOP =
            """
            SELECT coalesce(min(name_en), min(name), entity_id), entity_id, count(DISTINCT article_id)
            FROM %s.mentions JOIN %s.articles USING (article_id)
            WHERE entity_id IS NOT NULL AND type = '%s' GROUP BY entity_id ORDER BY 3 DESC, 2 LIMIT 5
            """;

    private static final String LARGEST_STORY =
            """
            SELECT headline, count(*) FROM %s.stories JOIN %s.story_articles USING (story_id)
            GROUP BY story_id ORDER BY 2 DESC, story_id LIMIT 1
            """;

    private final PostgresAddress address;
    private final String schema;

    DemoSummary(PostgresAddress address, String schema) {
        this.address = address;
        this.schema = schema;
    }

    /** The revision that stands in the database, by article id; empty as long as there is no table. */
    Map<String, Integer> revisions() throws SQLException {
        return revisions("article_id", "revisions");
    }

    /** The revision of each story that stands in the database, by its id; empty as long as there is no table. */
    Map<String, Integer> storyRevisions() throws SQLException {
        return revisions("story_id", "stories");
    }

    private Map<String, Integer> revisions(String key, String table) throws SQLException {
        Map<String, Integer> revisions = new HashMap<>();
        try (Connection connection = connect()) {
            if (query(connection, "SELECT to_regclass('" + schema + "." + table + "')")
                            .get(0)
                            .get(0)
                    == null) {
                return revisions;
            }
            for (List<String> row : query(connection, "SELECT " + key + ", revision FROM " + schema + "." + table)) {
                revisions.put(row.get(0), Integer.valueOf(row.get(1)));
            }
        }
        return revisions;
    }

    void print(PrintWriter out, Style style) throws SQLException {
        try (Connection connection = connect()) {
            count(out, connection, "pages", "articles");
            count(out, connection, "  originals", "originals");
            count(out, connection, "  copies", "articles WHERE duplicate_kind IN ('EXACT_COPY', 'NEAR_COPY')");
            count(out, connection, "texts of pages (editions)", "revisions");
            count(out, connection, "  replaced by a newer one", "revisions WHERE NOT current");
            count(out, connection, "stories told by several articles", "stories WHERE merged_into IS NULL");
            for (List<String> row : query(connection, LARGEST_STORY.formatted(schema, schema))) {
                out.println("largest story, and its articles");
                out.printf("  %4s  %s%n", row.get(1), style.isolated(row.get(0)));
            }
            count(out, connection, "names found", "mentions");
            top(out, style, connection, "places", "LOCATION");
            top(out, style, connection, "groups", "ORGANISATION");
            top(out, style, connection, "people", "PERSON");
        }
    }

    private void count(PrintWriter out, Connection connection, String what, String from) throws SQLException {
        line(
                out,
                what,
                query(connection, "SELECT count(*) FROM " + schema + "." + from)
                        .get(0)
                        .get(0));
    }

    private void top(PrintWriter out, Style style, Connection connection, String what, String type)
            throws SQLException {
        List<List<String>> rows = query(connection, TOP.formatted(schema, schema, type));
        if (!rows.isEmpty()) {
            out.println("most named " + what);
            for (List<String> row : rows) {
                out.printf("  %4s  %s %s%n", row.get(2), style.isolated(row.get(0)), style.dim(row.get(1)));
            }
        }
    }

    static void line(PrintWriter out, String what, Object count) {
        out.printf("%-32s %6s%n", what, count);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static List<List<String>> query(Connection connection, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
