package io.rawi.sink.postgres;

import io.rawi.sink.postgres.table.TableRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * One connection to the database, outside of auto-commit: whatever is done between two commits happens as a whole or not
 * at all.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final StatementObserver observer;

    Session(Connection connection, StatementObserver observer) {
        this.connection = connection;
        this.observer = observer;
    }

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that the database may refuse. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs a statement; collections are bound as arrays of text. Returns how many rows it touched. */
    public int update(String sql, Object... parameters) throws SQLException {
        return step(sql, () -> {
            try (PreparedStatement statement = prepare(sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs a query; collections are bound as arrays of text. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
        return step(sql, () -> {
            List<T> answer = new ArrayList<>();
            try (PreparedStatement statement = prepare(sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(reader.read(rows));
                }
            }
            return answer;
        });
    }

    /** Appends rows to their table. */
    public void copy(TableRows rows) throws SQLException {
        if (rows.count() == 0) {
            return;
        }
        String sql = rows.table().copyStatement();
        step(sql, () -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(sql, new ByteArrayInputStream(rows.finish()));
            } catch (IOException e) {
                throw new SQLException("the connection broke while rows were sent: " + e.getMessage(), "08006", e);
            }
        });
    }

    /** Does some work; where it fails, undoes it alone and throws. The transaction stays usable. */
    <T> T undoable(Work<T> work) throws SQLException {
        update("SAVEPOINT record");
        try {
            T answer = work.run();
            update("RELEASE SAVEPOINT record");
            return answer;
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception failure) throws SQLException {
        try {
            update("ROLLBACK TO SAVEPOINT record");
        } catch (SQLException e) {
            // The connection is gone: that tells more than what the work died of.
            e.addSuppressed(failure);
            throw e;
        }
    }

    void commit() throws SQLException {
        step("COMMIT", () -> {
            connection.commit();
            return null;
        });
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Ends the connection, whatever it is doing, from any thread. */
    void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private <T> T step(String statement, Work<T> work) throws SQLException {
        observer.before(statement);
        T answer = work.run();
        observer.after(statement);
        return answer;
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> many) {
                statement.setArray(i + 1, connection.createArrayOf("text", many.toArray()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
