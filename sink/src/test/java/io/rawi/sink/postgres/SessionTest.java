package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import io.rawi.sink.postgres.table.Table;
import io.rawi.sink.postgres.table.TableRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SessionTest {

    private static final TestDatabase DATABASE = TestServer.freshDatabase();

    private final List<String> steps = new ArrayList<>();
    private final Database database = new Database(DATABASE.config(), new StatementObserver() {
        @Override
        public void before(String statement) {
            steps.add("> " + statement);
        }

        @Override
        public void after(String statement) {
            steps.add("< " + statement);
        }
    });
    private Session session;

    @BeforeEach
    void open() throws SQLException {
        DATABASE.run("CREATE SCHEMA IF NOT EXISTS rawi");
        DATABASE.run("DROP TABLE IF EXISTS notes");
        DATABASE.run("CREATE TABLE notes (id int PRIMARY KEY, note text)");
        session = database.session();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void insert(int id, Object note) throws SQLException {
        session.update("INSERT INTO notes VALUES (?, ?)", id, note);
    }

    private static List<String> notes() {
        return DATABASE.rows("SELECT id, note FROM notes ORDER BY 1");
    }

    @Test
    void shouldShowNothingToOthersBeforeTheCommitAndAllOfItThen() throws SQLException {
        insert(1, "أ");
        insert(2, null);
        assertThat(notes()).isEmpty();
        session.commit();

        assertThat(notes()).containsExactly("1|أ", "2|null");
    }

    @Test
    void shouldBindCollectionsAsArraysOfText() throws SQLException {
        insert(1, "أ");
        insert(2, "a,b");
        insert(3, "{\"}");

        assertThat(session.query(
                        "SELECT id FROM notes WHERE note = ANY (?) ORDER BY id",
                        row -> row.getInt(1),
                        List.of("أ", "{\"}", "missing")))
                .containsExactly(1, 3);
        assertThat(session.update("DELETE FROM notes WHERE note = ANY (?)", new TreeSet<>(Set.of("a,b"))))
                .isEqualTo(1);
        assertThat(session.update("DELETE FROM notes WHERE note = ANY (?)", List.of()))
                .isZero();
    }

    @Test
    void shouldTellOfEachStepBeforeAndBehindIt() throws SQLException {
        session.update("DELETE FROM notes");
        session.commit();

        assertThat(steps).containsExactly("> DELETE FROM notes", "< DELETE FROM notes", "> COMMIT", "< COMMIT");
    }

    @Test
    void shouldUndoFailedWorkAloneAndGoOn() throws SQLException {
        insert(1, "before");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> session.undoable(() -> {
                    insert(2, "undone");
                    insert(1, "a key that is there");
                    return null;
                }))
                .satisfies(failure -> assertThat(failure.getSQLState()).isEqualTo("23505"));
        insert(3, "behind");
        session.commit();

        assertThat(notes()).containsExactly("1|before", "3|behind");
    }

    @Test
    void shouldUndoWorkThatThisProgramBroke() throws SQLException {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> session.undoable(() -> {
                    insert(1, "undone");
                    throw new ArithmeticException("beyond all time");
                }));
        session.commit();

        assertThat(notes()).isEmpty();
    }

    @Test
    void shouldUndoInNestedStepsOnlyTheInnerOne() throws SQLException {
        session.undoable(() -> {
            insert(1, "outer");
            assertThatThrownBy(() -> session.undoable(() -> session.update("SELECT no_such_function()")))
                    .isInstanceOf(SQLException.class);
            return null;
        });
        session.commit();

        assertThat(notes()).containsExactly("1|outer");
    }

    @Test
    void shouldTellThatTheConnectionIsGoneRatherThanWhatTheWorkDiedOf() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> session.undoable(() -> {
                    TestServer.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                            + DATABASE.value("SELECT current_database()") + "' AND application_name LIKE 'rawi-sink%'");
                    throw new ArithmeticException("odd");
                }))
                .satisfies(failure -> {
                    assertThat(PostgresFailure.of(failure)).isEqualTo(PostgresFailure.PASSING);
                    assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(ArithmeticException.class);
                });
    }

    @Test
    void shouldCopyNoRowsWithoutAskingTheServer() throws SQLException {
        session.copy(new TableRows(new Table("no_such_table", List.of("a"))));

        assertThat(steps).isEmpty();
    }

    @Test
    @Timeout(60)
    void shouldBreakAStatementInProgressFromAnotherThread() throws SQLException {
        session.query("SELECT pg_backend_pid()", row -> row.getInt(1));
        CompletableFuture<Throwable> death = CompletableFuture.supplyAsync(() -> {
            try {
                session.query("SELECT pg_sleep(600)", row -> 0);
                return null;
            } catch (SQLException e) {
                return e;
            }
        });
        while (DATABASE.rows("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'"
                        + " AND application_name LIKE 'rawi-sink%'")
                .isEmpty()) {
            Thread.onSpinWait();
        }
        session.abort();

        assertThat(death.join()).isInstanceOf(SQLException.class);
        session.abort();
    }

    @Test
    void shouldOpenANewSessionWhenTheOldOneIsGivenUp() throws SQLException {
        insert(1, "not committed");
        database.disconnect();
        database.disconnect();
        assertThat(notes()).isEmpty();

        Session second = database.session();
        assertThat(second).isNotSameAs(session).isSameAs(database.session());
        assertThat(second.query("SELECT 1", row -> row.getInt(1))).containsExactly(1);
    }

    @Test
    void shouldGuardOthersAgainstAProgramThatFreezes() throws SQLException {
        assertThat(session.query(
                        "SELECT current_setting('idle_in_transaction_session_timeout') || ' '"
                                + " || current_setting('lock_timeout') || ' '"
                                + " || current_setting('search_path') || ' ' || current_setting('application_name')",
                        row -> row.getString(1)))
                .containsExactly("30s 1min rawi rawi-sink-postgres");
    }
}
