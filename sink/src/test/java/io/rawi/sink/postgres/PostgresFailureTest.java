package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLSTATEs as PostgreSQL's manual lists them in appendix A. */
class PostgresFailureTest {

    private static final PostgresConfig CONFIG = PostgresConfig.of(
                    "jdbc:postgresql://db/rawi?password=x1y2", "reda", "p4ss")
            .withSchema("news");

    private static PostgresFailure of(String state) {
        return PostgresFailure.of(new SQLException("refused", state));
    }

    private static String explained(String state) {
        return PostgresFailure.explain(CONFIG, new SQLException("refused", state))
                .getMessage();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "08000, connection exception",
        "08001, the server cannot be reached",
        "08003, the connection does not exist",
        "08004, the server rejects the connection",
        "08006, the connection broke",
        "40001, serialization failure",
        "40P01, deadlock",
        "53000, insufficient resources",
        "53100, disk full",
        "53200, out of memory",
        "53300, too many connections",
        "57014, a statement was cancelled",
        "57P01, the server is shut down by its administrator",
        "57P02, a server process crashed",
        "57P03, the server is starting up",
        "58030, an I/O error of the server",
        "55P03, a lock was not to be had in time",
        "25P03, too long idle within a transaction",
        "25006, the server is a standby for now",
    })
    void shouldWaitForWhatMayPass(String state, String what) {
        assertThat(of(state)).isEqualTo(PostgresFailure.PASSING);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "22001, a string is too long",
        "22003, a number is out of range",
        "22008, a time is out of range",
        "22021, characters that the encoding does not have",
        "22P03, a bad binary value",
        "22P05, a character that cannot be translated",
        "23502, null where none may be",
        "23505, a key is there already",
        "23514, a check fails",
        "54000, a limit of the program: a row too large for an index",
    })
    void shouldBlameTheRecordForItsValues(String state, String what) {
        assertThat(of(state)).isEqualTo(PostgresFailure.RECORD);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "28P01, wrong password",
        "28000, no such user",
        "3D000, no such database",
        "3F000, no such schema",
        "42P01, no such table",
        "42703, no such column",
        "42501, no right to it",
        "42601, a syntax error of this program",
        "57P04, the database was dropped",
        "0A000, the server is too old",
        "25P02, a statement in a failed transaction: a fault of this program",
        "55000, an object is not in the right state",
        "XX000, an internal error",
        "99999, a state nobody knows",
    })
    void shouldEndForWhatWaitingDoesNotMend(String state, String what) {
        assertThat(of(state)).isEqualTo(PostgresFailure.LASTING);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "2"})
    void shouldEndWhereTheDriverGivesNoState(String state) {
        assertThat(of(state)).isEqualTo(PostgresFailure.LASTING);
        assertThat(explained(state)).contains("refused").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28P01 | RAWI_SINK_POSTGRES_USER",
                "28000 | pg_hba.conf",
                "3D000 | Create the database",
                "57P04 | Create the database",
                "42501 | Grant user reda the right to create and write schema news",
                "42P01 | run the version that made them",
                "42703 | name another schema",
                "XX000 | does not pass by waiting",
            })
    void shouldTellWhatToDo(String state, String advice) {
        assertThat(explained(state)).contains(advice);
    }

    @Test
    void shouldTellWhoWasRefusedWhereAndWhyButNoSecret() {
        SQLException cause = new SQLException("permission denied for schema news", "42501");
        SinkException told = PostgresFailure.explain(CONFIG, cause);

        assertThat(told)
                .hasCause(cause)
                .hasMessageContaining("jdbc:postgresql://db/rawi")
                .hasMessageContaining("user reda")
                .hasMessageContaining("schema news")
                .hasMessageContaining("42501")
                .hasMessageContaining("permission denied for schema news")
                .hasMessageNotContaining("x1y2")
                .hasMessageNotContaining("p4ss");
    }
}
