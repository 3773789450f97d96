package io.rawi.sink.postgres.table;

import io.rawi.schema.Article;
import io.rawi.schema.Duplicate;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.RemovedText;
import io.rawi.schema.Span;
import io.rawi.schema.TimeMention;
import java.util.List;

/** The rows of articles, in all tables that hold a part of one. */
final class ArticleRows {

    private static final Table REVISIONS = Table.of(
            "revisions",
            "article_id",
            "document_id",
            "content_id",
            "current",
            "edition",
            "previous_edition",
            "next_edition",
            "source",
            "url",
            "author",
            "title",
            "text",
            "body_start",
            "normalised",
            "language",
            "languages",
            "time",
            "time_precision",
            "time_evidence",
            "time_phrase",
            "fetched_at",
            "duplicate_of",
            "duplicate_kind",
            "story_id",
            "charset",
            "decoding",
            "origin",
            "attributes",
            "engine",
            "models",
            "gazetteer",
            "revision",
            "wire_source");
    private static final Table MENTIONS = Table.of(
            "mentions",
            "article_id",
            "position",
            "span_start",
            "span_end",
            "surface",
            "type",
            "method",
            "entity_id",
            "name",
            "name_en",
            "kind",
            "latitude",
            "longitude",
            "within",
            "confidence");
    private static final Table TIMES = Table.of(
            "times",
            "article_id",
            "position",
            "span_start",
            "span_end",
            "phrase",
            "type",
            "value",
            "precision",
            "starts",
            "ends",
            "contradictory");
    private static final Table QUANTITIES = Table.of(
            "quantities",
            "article_id",
            "position",
            "span_start",
            "span_end",
            "phrase",
            "low",
            "best",
            "high",
            "low_inclusive",
            "high_inclusive",
            "counted",
            "counted_start",
            "counted_end");
    private static final Table REMOVED = Table.of("removed", "article_id", "position", "text_offset", "text", "rule");
    private static final Table DUPLICATES =
            Table.of("duplicates", "article_id", "duplicate_of", "kind", "similarity", "containment", "evidence");

    /** Tables that hold rows of an article by its id, the main one first. */
    static final List<String> TABLE_NAMES =
            List.of("revisions", "mentions", "times", "quantities", "removed", "duplicates");

    private final TableRows revisions = new TableRows(REVISIONS);
    private final TableRows mentions = new TableRows(MENTIONS);
    private final TableRows times = new TableRows(TIMES);
    private final TableRows quantities = new TableRows(QUANTITIES);
    private final TableRows removed = new TableRows(REMOVED);
    private final TableRows duplicates = new TableRows(DUPLICATES);

    List<TableRows> all() {
        return List.of(revisions, mentions, times, quantities, removed, duplicates);
    }

    void add(EnrichedArticle enriched, boolean current) {
        Article article = enriched.getArticle();
        revision(enriched, article, current);
        String id = article.getArticleId();
        int position = 0;
        for (EntityMention mention : article.getEntities()) {
            mention(id, position++, mention);
        }
        position = 0;
        for (TimeMention time : article.getTimes()) {
            time(id, position++, time);
        }
        position = 0;
        for (QuantityMention quantity : article.getQuantities()) {
            quantity(id, position++, quantity);
        }
        position = 0;
        for (RemovedText text : article.getRemoved()) {
            removed.row()
                    .text(id)
                    .integer(position++)
                    .integer(text.getOffset())
                    .text(text.getText())
                    .text(text.getRule());
        }
        enriched.getDuplicate().ifPresent(duplicate -> duplicates
                .row()
                .text(id)
                .text(duplicate.getOf())
                .name(duplicate.getKind())
                .real(duplicate.getSimilarity())
                .real(duplicate.getContainment())
                .texts(duplicate.getEvidence()));
    }

    private void revision(EnrichedArticle enriched, Article article, boolean current) {
        Edition edition = enriched.getEdition();
        revisions
                .row()
                .text(article.getArticleId())
                .text(article.getDocumentId())
                .text(article.getContentId())
                .bool(current)
                .integer(edition.getNumber())
                .text(edition.getPrevious())
                .text(edition.getNext())
                .text(article.getSource())
                .text(article.getUrl())
                .text(article.getAuthor())
                .text(article.getTitle())
                .text(article.getText())
                .integer(article.getBodyStart())
                .text(article.getNormalised())
                .text(article.getLanguage())
                .json(Json.languages(article.getLanguages()))
                .time(article.getTime().getValue())
                .name(article.getTime().getPrecision())
                .name(article.getTime().getEvidence())
                .text(article.getTime().getPhrase())
                .time(article.getFetchedAt())
                .text(enriched.getDuplicate().map(Duplicate::getOf))
                .text(enriched.getDuplicate().map(Duplicate::getKind).map(Enum::name))
                .text(enriched.getStoryId())
                .text(article.getDecoding().getCharset())
                .json(Json.decoding(article.getDecoding()))
                .text(article.getOrigin())
                .json(Json.attributes(article.getAttributes()))
                .text(article.getVersions().getEngine())
                .text(article.getVersions().getModels())
                .text(article.getVersions().getGazetteer())
                .integer(enriched.getRevision())
                .text(article.getWireSource());
    }

    private void mention(String id, int position, EntityMention mention) {
        mentions.row()
                .text(id)
                .integer(position)
                .integer(mention.getSpan().getStart())
                .integer(mention.getSpan().getEnd())
                .text(mention.getSurface())
                .name(mention.getType())
                .name(mention.getMethod())
                .text(mention.getEntityId())
                .text(mention.getName())
                .text(mention.getNameEn())
                .text(mention.getKind())
                .number(mention.getLatitude())
                .number(mention.getLongitude())
                .texts(mention.getWithin())
                .real(mention.getConfidence());
    }

    private void time(String id, int position, TimeMention time) {
        times.row()
                .text(id)
                .integer(position)
                .integer(time.getSpan().getStart())
                .integer(time.getSpan().getEnd())
                .text(time.getPhrase())
                .name(time.getType())
                .text(time.getValue())
                .name(time.getPrecision())
                .time(time.getStart())
                .time(time.getEnd())
                .bool(time.getContradictory());
    }

    private void quantity(String id, int position, QuantityMention quantity) {
        quantities
                .row()
                .text(id)
                .integer(position)
                .integer(quantity.getSpan().getStart())
                .integer(quantity.getSpan().getEnd())
                .text(quantity.getPhrase())
                .number(quantity.getLow())
                .number(quantity.getBest())
                .number(quantity.getHigh())
                .bool(quantity.getLowInclusive())
                .bool(quantity.getHighInclusive())
                .text(quantity.getCounted())
                .integer(quantity.getCountedSpan().map(Span::getStart))
                .integer(quantity.getCountedSpan().map(Span::getEnd));
    }
}
