package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index of words may be dropped while an archive is fed, and made again: docs/operations.md gives the statements. */
class WordIndexTest {

    private static final String DROP = "DROP INDEX rawi.revisions_words";
    private static final String CREATE =
            "CREATE INDEX CONCURRENTLY revisions_words ON rawi.revisions USING gin (rawi.words(normalised)) WHERE current";

    private final TestDatabase database = TestServer.migratedDatabase();
    private final FakeCluster cluster = new FakeCluster();

    private List<String> found(String word) {
        return database.rows(
                "SELECT article_id FROM articles WHERE words @@ plainto_tsquery('simple', '" + word + "') ORDER BY 1");
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            cluster.publish(article("d" + i, "c" + i, 1));
        }
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(to - from);
        }
    }

    private String definition() {
        return database.value("SELECT indexdef FROM pg_indexes WHERE indexname = 'revisions_words'");
    }

    @Test
    void shouldWriteAndStartWithoutTheIndexAndFindTheSameWhenItIsBack() {
        String before = definition();
        write(0, 3);
        database.run(DROP);
        write(3, 6);
        assertThat(found("بلده")).as("without it, by reading all").hasSize(6);
        database.run(CREATE);
        write(6, 9);

        assertThat(definition()).isEqualTo(before);
        assertThat(found("بلده")).hasSize(9);
        assertThat(found("c7")).containsExactly("d7-c7");
    }

    @Test
    void shouldNotLayItAgainByAMigration() throws SQLException {
        database.run(DROP);
        Migrations.run(database.config());

        assertThat(database.rows("SELECT 1 FROM pg_indexes WHERE indexname = 'revisions_words'"))
                .isEmpty();
    }
}
