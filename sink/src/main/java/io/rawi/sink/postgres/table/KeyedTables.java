package io.rawi.sink.postgres.table;

import io.rawi.sink.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Writes records that stand for themselves, each with its children, by key and revision. All records of a key are in one
 * partition, so no second program writes it at the same time.
 *
 * @param key name of the column that identifies a record in all of its tables
 * @param tables names of the tables, the one with the revision first
 */
record KeyedTables<T>(
        String key,
        List<String> tables,
        Function<T, String> id,
        ToIntFunction<T> revision,
        Function<Collection<T>, List<TableRows>> rows) {

    void write(Session session, Collection<T> records) throws SQLException {
        Collection<T> latest = Latest.of(records, id, revision);
        if (latest.isEmpty()) {
            return;
        }
        Map<String, Integer> stored = stored(session, latest);
        List<T> accepted = new ArrayList<>();
        Set<String> replaced = new TreeSet<>();
        for (T record : latest) {
            String recordId = StorableText.of(id.apply(record));
            Integer known = stored.get(recordId);
            if (known == null || revision.applyAsInt(record) > known) {
                accepted.add(record);
                if (known != null) {
                    replaced.add(recordId);
                }
            }
        }
        for (String table : replaced.isEmpty() ? List.<String>of() : tables) {
            session.update("DELETE FROM " + table + " WHERE " + key + " = ANY (?)", replaced);
        }
        for (TableRows table : rows.apply(accepted)) {
            session.copy(table);
        }
    }

    private Map<String, Integer> stored(Session session, Collection<T> records) throws SQLException {
        List<String> ids = records.stream().map(id).map(StorableText::of).toList();
        Map<String, Integer> revisions = new HashMap<>();
        session.query(
                "SELECT " + key + ", revision FROM " + tables.get(0) + " WHERE " + key + " = ANY (?)",
                row -> revisions.put(row.getString(1), row.getInt(2)),
                ids);
        return revisions;
    }
}
