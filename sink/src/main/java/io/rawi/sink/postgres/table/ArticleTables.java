package io.rawi.sink.postgres.table;

import io.rawi.schema.EnrichedArticle;
import io.rawi.sink.postgres.Session;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes articles with all that belongs to them. The pages' rows in {@code documents} are locked first, in the order of
 * their ids, so that of two programs which write editions of one page the second sees what the first wrote.
 */
final class ArticleTables {

    private static final String LAY_DOCUMENTS =
            "INSERT INTO documents (document_id) SELECT unnest(?::text[]) ON CONFLICT (document_id) DO NOTHING";
    private static final String LOCK_DOCUMENTS =
            "SELECT document_id FROM documents WHERE document_id = ANY (?) ORDER BY document_id FOR NO KEY UPDATE";
    private static final String STORED_EDITIONS =
            "SELECT article_id, document_id, content_id, fetched_at, revision, current FROM revisions"
                    + " WHERE document_id = ANY (?)";
    private static final String SET_CURRENT = "UPDATE revisions SET current = ? WHERE article_id = ANY (?)";

    private ArticleTables() {}

    static void write(Session session, Collection<EnrichedArticle> records) throws SQLException {
        Collection<EnrichedArticle> latest =
                Latest.of(records, record -> record.getArticle().getArticleId(), EnrichedArticle::getRevision);
        if (latest.isEmpty()) {
            return;
        }
        SortedSet<String> documents = new TreeSet<>();
        latest.forEach(
                record -> documents.add(StorableText.of(record.getArticle().getDocumentId())));
        session.update(LAY_DOCUMENTS, documents);
        session.query(LOCK_DOCUMENTS, row -> row.getString(1), documents);
        List<EditionPlan.Stored> stored = session.query(
                STORED_EDITIONS,
                row -> new EditionPlan.Stored(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5),
                        row.getBoolean(6)),
                documents);
        apply(session, EditionPlan.of(stored, latest));
    }

    private static void apply(Session session, EditionPlan plan) throws SQLException {
        if (!plan.replaced().isEmpty()) {
            for (String table : ArticleRows.TABLE_NAMES) {
                session.update("DELETE FROM " + table + " WHERE article_id = ANY (?)", plan.replaced());
            }
        }
        // The old current edition steps back first: one page has one current edition at any moment.
        setCurrent(session, false, plan.demoted());
        ArticleRows rows = new ArticleRows();
        plan.accepted().forEach(record -> rows.add(record, plan.isCurrent(record)));
        for (TableRows table : rows.all()) {
            session.copy(table);
        }
        setCurrent(session, true, plan.promoted());
    }

    private static void setCurrent(Session session, boolean current, List<String> articleIds) throws SQLException {
        if (!articleIds.isEmpty()) {
            session.update(SET_CURRENT, current, articleIds);
        }
    }
}
