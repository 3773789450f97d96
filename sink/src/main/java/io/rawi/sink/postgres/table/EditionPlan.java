package io.rawi.sink.postgres.table;

import io.rawi.schema.Article;
import io.rawi.schema.EnrichedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to change in the stored editions of some pages when some records arrive: a record of a lower or equal revision
 * than the stored one is passed over, and of each page the newest text by (time of fetching, content) is the current
 * one. The flag in the record is not asked: records of one page's editions come from several partitions in any order,
 * and there must be one current edition at any moment.
 *
 * @param accepted the records to write
 * @param replaced ids of articles among them that are stored already
 * @param current ids of the articles, stored or to be written, that are their pages' current editions
 * @param demoted ids of stored articles, not replaced, that are no longer the current edition
 * @param promoted ids of stored articles, not replaced, that become the current edition
 */
record EditionPlan(
        List<EnrichedArticle> accepted,
        Set<String> replaced,
        Set<String> current,
        List<String> demoted,
        List<String> promoted) {

    /** What the plan needs to know of a row of {@code revisions}. */
    record Stored(
            String articleId, String documentId, String contentId, Instant fetchedAt, int revision, boolean current) {}

    private static final Comparator<Stored> NEWEST_LAST =
            Comparator.comparing(Stored::fetchedAt).thenComparing(Stored::contentId);

    /**
     * @param stored every stored edition of the pages that the records belong to
     * @param arrived the records, at most one for each article
     */
    static EditionPlan of(Collection<Stored> stored, Collection<EnrichedArticle> arrived) {
        Map<String, Stored> before = new HashMap<>();
        stored.forEach(row -> before.put(row.articleId(), row));
        Map<String, Stored> after = new TreeMap<>(before);
        List<EnrichedArticle> accepted = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (EnrichedArticle record : arrived) {
            String id = StorableText.of(record.getArticle().getArticleId());
            Stored old = before.get(id);
            if (old == null || record.getRevision() > old.revision()) {
                accepted.add(record);
                after.put(id, row(record));
                if (old != null) {
                    replaced.add(id);
                }
            }
        }
        Set<String> current = newest(after.values());
        List<String> demoted = new ArrayList<>();
        List<String> promoted = new ArrayList<>();
        for (Stored row : before.values()) {
            boolean stays = !replaced.contains(row.articleId());
            if (stays && row.current() && !current.contains(row.articleId())) {
                demoted.add(row.articleId());
            } else if (stays && !row.current() && current.contains(row.articleId())) {
                promoted.add(row.articleId());
            }
        }
        return new EditionPlan(accepted, replaced, current, demoted, promoted);
    }

    boolean isCurrent(EnrichedArticle record) {
        return current.contains(StorableText.of(record.getArticle().getArticleId()));
    }

    private static Set<String> newest(Collection<Stored> rows) {
        Map<String, Stored> newest = new HashMap<>();
        for (Stored row : rows) {
            newest.merge(row.documentId(), row, (a, b) -> NEWEST_LAST.compare(a, b) >= 0 ? a : b);
        }
        Set<String> ids = new HashSet<>();
        newest.values().forEach(row -> ids.add(row.articleId()));
        return ids;
    }

    private static Stored row(EnrichedArticle record) {
        Article article = record.getArticle();
        return new Stored(
                StorableText.of(article.getArticleId()),
                StorableText.of(article.getDocumentId()),
                StorableText.of(article.getContentId()),
                article.getFetchedAt(),
                record.getRevision(),
                false);
    }
}
