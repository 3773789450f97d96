package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.article;
import static io.rawi.sink.postgres.Records.copyOf;
import static io.rawi.sink.postgres.Records.event;
import static io.rawi.sink.postgres.Records.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.sink.postgres.TestServer.TestDatabase;
import io.rawi.sink.postgres.table.RecordTables;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Whatever the order in which records come, how often they come, and how they fall into batches: the tables are the same. */
class OrderOfRecordsTest {

    private static final TestDatabase DATABASE = TestServer.migratedDatabase();
    private static final List<String> EXPECTED = tablesAfter(List.of(emitted()));

    /** Three editions of one page, whose first turns out to be fetched earlier; a copy that ceases to be one. */
    private static List<SpecificRecord> emitted() {
        return List.of(
                article("d1", "c5", 1, Records.NOON.plusSeconds(300)),
                article("d1", "c5", 2, Records.NOON.plusSeconds(10)),
                article("d1", "c2", 1, Records.NOON.plusSeconds(100)),
                article("d1", "c1", 1, Records.NOON.plusSeconds(100)),
                copyOf("d0-c9", article("d2", "c9", 1)),
                article("d2", "c9", 2),
                article("d0", "c9", 1),
                story("s1", 1, List.of("d0-c9")),
                story("s1", 2, List.of("d0-c9", "d2-c9")),
                event("d0-c9", 0, 1),
                event("d0-c9", 0, 2),
                event("d0-c9", 1, 1));
    }

    private static List<String> tablesAfter(List<List<SpecificRecord>> batches) {
        DATABASE.clear();
        try (Database connection = new Database(DATABASE.config(), StatementObserver.NONE)) {
            for (List<SpecificRecord> batch : batches) {
                RecordTables.write(connection.session(), batch);
                connection.session().commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return DATABASE.everything();
    }

    @Property(tries = 100)
    void shouldEndInTheSameTablesForAnyOrderDuplicationAndBatching(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int repeated,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        Random random = new Random(seed);
        List<SpecificRecord> records = new ArrayList<>(emitted());
        for (int i = 0; i < repeated; i++) {
            records.add(emitted().get(random.nextInt(emitted().size())));
        }
        Collections.shuffle(records, random);
        List<List<SpecificRecord>> batches = new ArrayList<>();
        for (int i = 0; i < records.size(); i += size) {
            batches.add(records.subList(i, Math.min(records.size(), i + size)));
        }

        assertThat(tablesAfter(batches)).isEqualTo(EXPECTED);
    }

    @Test
    void shouldShowTheNewestEditionByFetchThenContent() {
        tablesAfter(List.of(emitted()));

        assertThat(DATABASE.rows("SELECT article_id FROM articles ORDER BY 1"))
                .containsExactly("d0-c9", "d1-c2", "d2-c9");
        assertThat(DATABASE.rows("SELECT article_id FROM revisions WHERE document_id = 'd1' ORDER BY 1"))
                .containsExactly("d1-c1", "d1-c2", "d1-c5");
        assertThat(DATABASE.rows("SELECT duplicate_of FROM articles WHERE document_id = 'd2'"))
                .containsExactly("null");
        assertThat(DATABASE.rows("SELECT * FROM duplicates")).isEmpty();
    }

    @Test
    void shouldHandTheCurrentPlaceBackWhenAnEditionTurnsOutToBeOlder() throws SQLException {
        tablesAfter(List.of(
                List.of(article("d1", "c2", 1, Records.NOON.plusSeconds(100))),
                List.of(article("d1", "c5", 1, Records.NOON.plusSeconds(300)))));
        assertThat(DATABASE.rows("SELECT article_id FROM articles")).containsExactly("d1-c5");

        try (Database connection = new Database(DATABASE.config(), StatementObserver.NONE)) {
            RecordTables.write(connection.session(), List.of(article("d1", "c5", 2, Records.NOON.plusSeconds(10))));
            connection.session().commit();
        }

        assertThat(DATABASE.rows("SELECT article_id FROM articles")).containsExactly("d1-c2");
    }
}
