package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.schema.Story;
import io.rawi.sink.postgres.BatchWriter.Readable;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchWriterTest {

    private static final TestDatabase DATABASE = TestServer.migratedDatabase();

    private final AtomicInteger undone = new AtomicInteger();
    private final Database database = new Database(DATABASE.config(), new StatementObserver() {
        @Override
        public void before(String statement) {
            if (statement.startsWith("ROLLBACK TO")) {
                undone.incrementAndGet();
            }
        }
    });
    private final List<Readable> batch = new ArrayList<>();

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(SpecificRecord value) {
        batch.add(new Readable(new ConsumerRecord<>("news.enriched", 0, batch.size(), null, null), value));
    }

    /** PostgreSQL refuses the row: a source that is too long for an index and cannot be packed. */
    private void addRefused() {
        StringBuilder noise = new StringBuilder();
        new Random(42).ints(20_000, 0x4e00, 0x9fff).forEach(noise::appendCodePoint);
        add(Records.withSource(article("d" + batch.size(), "c1", 1), noise.toString()));
    }

    private void addFine() {
        add(article("d" + batch.size(), "c1", 1));
    }

    private List<Long> refused() throws SQLException {
        List<Refused> refused = BatchWriter.write(database.session(), batch);
        database.session().commit();
        return refused.stream().map(found -> found.record().offset()).toList();
    }

    private static int written() {
        return Integer.parseInt(DATABASE.value("SELECT count(*) FROM revisions"));
    }

    @Test
    void shouldWriteAFineBatchInOneAttempt() throws SQLException {
        for (int i = 0; i < 50; i++) {
            addFine();
        }

        assertThat(refused()).isEmpty();
        assertThat(written()).isEqualTo(50);
        assertThat(undone).hasValue(0);
    }

    @Test
    void shouldDoNothingForNothing() throws SQLException {
        assertThat(refused()).isEmpty();
        assertThat(written()).isZero();
    }

    @Test
    void shouldFindOneAmongManyInFewAttempts() throws SQLException {
        for (int i = 0; i < 128; i++) {
            if (i == 77) {
                addRefused();
            } else {
                addFine();
            }
        }

        assertThat(refused()).containsExactly(77L);
        assertThat(written()).isEqualTo(127);
        assertThat(undone).as("the whole, and a half at each of seven levels").hasValue(8);
    }

    @Test
    void shouldFindTheFirstTheLastAndNeighboursInTheirOrder() throws SQLException {
        for (int i = 0; i < 9; i++) {
            if (i == 0 || i == 4 || i == 5 || i == 8) {
                addRefused();
            } else {
                addFine();
            }
        }

        assertThat(refused()).containsExactly(0L, 4L, 5L, 8L);
        assertThat(written()).isEqualTo(5);
    }

    @Test
    void shouldRefuseAllWhereAllAreAtFaultAndStayUsable() throws SQLException {
        addRefused();
        addRefused();
        addRefused();

        assertThat(refused()).containsExactly(0L, 1L, 2L);
        batch.clear();
        addFine();
        assertThat(refused()).isEmpty();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void shouldRefuseATimeThatNoColumnCanHold() throws SQLException {
        addFine();
        add(Story.newBuilder(Records.story("s1", 1, List.of("d0-c1")))
                .setFirstSeen(Instant.ofEpochMilli(Long.MIN_VALUE))
                .build());
        addFine();

        assertThat(refused()).containsExactly(1L);
        assertThat(written()).isEqualTo(2);
        assertThat(DATABASE.rows("SELECT * FROM story_articles")).isEmpty();
    }

    @Test
    void shouldTellWhatPostgresSaidOfEachRefusedRecord() throws SQLException {
        addFine();
        addRefused();

        List<Refused> refused = BatchWriter.write(database.session(), batch);
        assertThat(refused.get(0).cause()).isInstanceOf(SQLException.class).hasMessageContaining("index row");
    }

    @Test
    void shouldBlameNoRecordWhereTheTablesAreWrong() throws SQLException {
        TestDatabase broken = TestServer.migratedDatabase();
        broken.run("ALTER TABLE quantities DROP COLUMN counted");
        addFine();
        addFine();
        try (Database other = new Database(broken.config(), StatementObserver.NONE)) {
            Session session = other.session();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> BatchWriter.write(session, batch))
                    .satisfies(
                            failure -> assertThat(PostgresFailure.of(failure)).isEqualTo(PostgresFailure.LASTING));
        }
    }

    @Test
    void shouldBlameNoRecordWhereTheConnectionBreaks() throws SQLException {
        addFine();
        addFine();
        Session session = database.session();
        session.abort();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> BatchWriter.write(session, batch))
                .satisfies(failure -> assertThat(PostgresFailure.of(failure)).isEqualTo(PostgresFailure.PASSING));
    }
}
