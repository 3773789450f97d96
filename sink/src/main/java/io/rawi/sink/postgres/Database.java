package io.rawi.sink.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.ds.PGSimpleDataSource;

/** The one connection of a sink, opened when it is first needed and again when it was lost. */
final class Database implements AutoCloseable {

    private static final int CONNECT_SECONDS = 10;
    /** Longest silence of the server within one statement. */
    private static final int ANSWER_SECONDS = 120;
    /** A program that froze in the middle of a transaction must not lock out the one that took over. */
    private static final String GUARDS = "-c idle_in_transaction_session_timeout=30s -c lock_timeout=60s";

    private final PostgresConfig config;
    private final StatementObserver observer;
    private final AtomicReference<Session> open = new AtomicReference<>();

    Database(PostgresConfig config, StatementObserver observer) {
        this.config = config;
        this.observer = observer;
    }

    static PGSimpleDataSource source(PostgresConfig config) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        source.setApplicationName("rawi-sink-" + config.name());
        source.setOptions(GUARDS);
        source.setUrl(config.url());
        source.setUser(config.user());
        source.setPassword(config.password());
        return source;
    }

    /** A session without a transaction in progress. */
    Session session() throws SQLException {
        Session session = open.get();
        if (session == null) {
            PGSimpleDataSource source = source(config);
            source.setCurrentSchema(config.schema());
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            session = new Session(connection, observer);
            open.set(session);
        }
        return session;
    }

    /** Ends the session; what was not committed is undone. The next call of {@link #session()} opens another one. */
    void disconnect() {
        Optional.ofNullable(open.getAndSet(null)).ifPresent(Database::end);
    }

    /** Breaks whatever the session is waiting for; safe to call from any thread. */
    void abort() {
        Optional.ofNullable(open.get()).ifPresent(Session::abort);
    }

    @Override
    public void close() {
        disconnect();
    }

    private static void end(Session session) {
        try {
            session.rollback();
            session.close();
        } catch (SQLException e) {
            session.abort();
        }
    }
}
