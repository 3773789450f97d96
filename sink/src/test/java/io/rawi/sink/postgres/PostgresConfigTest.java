package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresConfigTest {

    private static final PostgresConfig DEFAULTS = PostgresConfig.defaults();

    private static PostgresConfig at(String url) {
        return PostgresConfig.of(url, "rawi", "");
    }

    private static PostgresConfig batch(int records, Duration pause) {
        return new PostgresConfig(
                DEFAULTS.url(), DEFAULTS.user(), "", DEFAULTS.schema(), DEFAULTS.name(), records, pause);
    }

    @Test
    void shouldSuitADatabaseOnThisMachineByDefault() {
        assertThat(DEFAULTS.url()).isEqualTo("jdbc:postgresql://localhost:5432/rawi");
        assertThat(DEFAULTS.user()).isEqualTo("rawi");
        assertThat(DEFAULTS.schema()).isEqualTo("rawi");
        assertThat(DEFAULTS.name()).isEqualTo("postgres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/rawi",
                "jdbc:postgresql://[::1]:5432/rawi",
                "jdbc:postgresql://a:1,b:2/rawi?targetServerType=primary",
                "jdbc:postgresql:rawi",
            })
    void shouldTakeEveryFormOfAddressThatTheDriverKnows(String url) {
        assertThat(at(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://db/rawi, what libpq takes",
        "jdbc:mysql://db/rawi, another database",
        "JDBC:POSTGRESQL://db/rawi, capitals",
        "db:5432, an address alone",
        "'', nothing",
    })
    void shouldRefuseAnAddressOfAnotherKindAndShowARightOne(String url, String why) {
        assertThatIllegalArgumentException()
                .as(why)
                .isThrownBy(() -> at(url))
                .withMessageContaining("sink.postgres.url")
                .withMessageContaining("jdbc:postgresql://localhost:5432/rawi")
                .withMessageContaining('"' + url + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://rawi:s3cret@db:5432/rawi",
                "postgresql://rawi:s3cret@db/rawi?sslmode=require",
                "jdbc:mysql://db/rawi?user=rawi&password=s3cret",
                "postgres://rawi:s3cret@with@signs@db/rawi",
            })
    void shouldNotRepeatAPasswordInAnAddressItRefuses(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(url))
                .withMessageNotContaining("s3cret")
                .withMessageContaining("db")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("with@signs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rawi", "_r", "r2", "a_b_c", "a23456789_123456789_123456789_123456789_123456789_123456789_123"})
    void shouldTakeSchemasThatNeedNoQuoting(String schema) {
        assertThat(DEFAULTS.withSchema(schema).schema()).isEqualTo(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "'', nothing",
        "Rawi, PostgreSQL would fold it",
        "2rawi, begins with a digit",
        "pg_rawi, kept by PostgreSQL for itself",
        "ra-wi, would need quoting",
        "ra wi, would need quoting",
        "'rawi;drop table x', a statement",
        "\"ra\"\"wi\", a quotation mark",
        "راوي, beyond ASCII",
        "a23456789_123456789_123456789_123456789_123456789_123456789_1234, one too long",
    })
    void shouldRefuseSchemasThatWouldNeedQuoting(String schema, String why) {
        assertThatIllegalArgumentException()
                .as(why)
                .isThrownBy(() -> DEFAULTS.withSchema(schema))
                .withMessageContaining("sink.postgres.schema")
                .withMessageContaining("lower-case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "a/b", "اسم", "a\n", "-\u0000"})
    void shouldRefuseNamesThatCannotStandInAGroupId(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withName(name))
                .withMessageContaining("sink.postgres.name");
    }

    @Test
    void shouldBoundTheLengthOfNames() {
        assertThat(DEFAULTS.withName("n".repeat(64)).name()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withName("n".repeat(65)));
    }

    @ParameterizedTest
    @CsvSource({"1, PT0.001S", "1000, PT2S", "10000, PT1M"})
    void shouldTakeBatchesAndPausesUpToTheirBounds(int records, Duration pause) {
        PostgresConfig config = batch(records, pause);

        assertThat(config.batchRecords()).isEqualTo(records);
        assertThat(config.longestRetryPause()).isEqualTo(pause);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE})
    void shouldRefuseBatchesOutOfBounds(int records) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch(records, Duration.ofSeconds(1)))
                .withMessage("sink.postgres.batch-records must be 1 to 10000, not " + records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT1M0.001S", "P1D"})
    void shouldRefusePausesOutOfBounds(Duration pause) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch(1, pause))
                .withMessageContaining("sink.postgres.longest-retry-pause")
                .withMessageContaining("60 s");
    }

    @Test
    void shouldChangeOneThingAtATime() {
        PostgresConfig config = batch(7, Duration.ofSeconds(3));

        assertThat(config.withSchema("other").withSchema(config.schema())).isEqualTo(config);
        assertThat(config.withName("other").withName(config.name())).isEqualTo(config);
        assertThat(config.withName("other").batchRecords()).isEqualTo(7);
        assertThat(config.withSchema("other").longestRetryPause()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void shouldShowNeitherThePasswordNorWhatFollowsTheAddress() {
        PostgresConfig config =
                PostgresConfig.of("jdbc:postgresql://db/rawi?password=s3cret&sslmode=require", "rawi", "hunter2");

        assertThat(config.shownUrl()).isEqualTo("jdbc:postgresql://db/rawi");
        assertThat(config.toString())
                .contains("jdbc:postgresql://db/rawi", "user=rawi", "schema=rawi", "batchRecords=1000")
                .doesNotContain("hunter2")
                .doesNotContain("s3cret");
    }
}
