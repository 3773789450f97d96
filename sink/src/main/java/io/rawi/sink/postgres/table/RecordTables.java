package io.rawi.sink.postgres.table;

import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Story;
import io.rawi.sink.postgres.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Writes records of every kind that the sink reads, without committing. */
public final class RecordTables {

    private RecordTables() {}

    /**
     * Brings the tables to where they stand after these records. Writing a record twice, or behind a newer one of its
     * key, changes nothing.
     *
     * @throws SQLException as PostgreSQL gives it; the transaction is then to be undone
     * @throws ArithmeticException where a time is beyond what a column can hold; likewise
     */
    public static void write(Session session, Collection<? extends SpecificRecord> records) throws SQLException {
        ArticleTables.write(session, only(EnrichedArticle.class, records));
        EventRows.TABLES.write(session, only(NewsEvent.class, records));
        StoryRows.TABLES.write(session, only(Story.class, records));
    }

    private static <T> List<T> only(Class<T> type, Collection<? extends SpecificRecord> records) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
