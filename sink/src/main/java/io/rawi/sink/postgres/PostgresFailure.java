package io.rawi.sink.postgres;

import java.sql.SQLException;
import java.util.Set;

/** What an error of PostgreSQL means for the sink, by its SQLSTATE (PostgreSQL's manual, appendix A). */
enum PostgresFailure {
    /** The database is away, is being restarted, is full, or broke off the transaction: trying again may help. */
    PASSING,
    /** PostgreSQL refuses the values of a record. */
    RECORD,
    /** Waiting does not help: settings, rights or tables are wrong. */
    LASTING;

    /** Connection, transaction rollback, resources (disk full, too many connections), operator, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Data, integrity constraints, limits of the program (as rows too large for an index). */
    private static final Set<String> RECORD_CLASSES = Set.of("22", "23", "54");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String IDLE_IN_TRANSACTION = "25P03";
    /** After a failover the old primary may be a standby for a while. */
    private static final String READ_ONLY = "25006";

    private static final String DATABASE_DROPPED = "57P04";

    static PostgresFailure of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(LOCK_NOT_AVAILABLE) || state.equals(IDLE_IN_TRANSACTION) || state.equals(READ_ONLY)) {
            return PASSING;
        }
        if (state.length() < 2 || state.equals(DATABASE_DROPPED)) {
            return LASTING;
        }
        String category = state.substring(0, 2);
        if (PASSING_CLASSES.contains(category)) {
            return PASSING;
        }
        return RECORD_CLASSES.contains(category) ? RECORD : LASTING;
    }

    /** What to tell a person where waiting does not help. */
    static SinkException explain(PostgresConfig config, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String advice =
                switch (state) {
                    case "28P01", "28000" ->
                        "Check the user and password (RAWI_SINK_POSTGRES_USER, _PASSWORD)"
                                + " and the server's pg_hba.conf.";
                    case "3D000", DATABASE_DROPPED -> "Create the database, or correct its name in the address.";
                    case "42501" ->
                        "Grant user " + config.user() + " the right to create and write schema " + config.schema()
                                + ", or name another user or schema.";
                    case "42P01", "42703" ->
                        "The tables are not those of this program: run the version that made them,"
                                + " or name another schema.";
                    default -> "This does not pass by waiting.";
                };
        return new SinkException(
                "PostgreSQL at " + config.shownUrl() + " refuses user " + config.user() + ", schema " + config.schema()
                        + " (SQLSTATE " + state + "): " + failure.getMessage() + ". " + advice,
                failure);
    }
}
