package io.rawi.sink.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the form that this program writes. Several programs may do so at a time. */
final class Migrations {

    static final String HISTORY = "schema_history";

    private Migrations() {}

    /**
     * @throws SQLException where the database cannot be reached, or lets the user not in
     * @throws SinkException where the tables are not those of this program
     */
    static void run(PostgresConfig config) throws SQLException {
        DataSource source = Database.source(config);
        checkEncoding(config, source);
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/rawi")
                .schemas(config.schema())
                .defaultSchema(config.schema())
                .table(HISTORY)
                // An older program does not write into tables of a newer one.
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw explained(config, e);
        }
    }

    private static void checkEncoding(PostgresConfig config, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SHOW server_encoding")) {
            answer.next();
            if (!"UTF8".equals(answer.getString(1))) {
                throw new SinkException("the database " + config.shownUrl() + " has encoding " + answer.getString(1)
                        + ", which cannot hold Arabic next to all else. Create one with ENCODING 'UTF8'.");
            }
        }
    }

    private static SinkException explained(PostgresConfig config, FlywayException failure) throws SQLException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                throw refusal;
            }
        }
        return new SinkException(
                "schema " + config.schema() + " of " + config.shownUrl()
                        + " does not fit this program: " + failure.getMessage().strip()
                        + " Run the version of the program that wrote it last, or name another schema"
                        + " (RAWI_SINK_POSTGRES_SCHEMA).",
                failure);
    }
}
