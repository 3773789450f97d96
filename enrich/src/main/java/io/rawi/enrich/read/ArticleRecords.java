package io.rawi.enrich.read;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.Decoding;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.LanguageShare;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.RawArticle;
import io.rawi.schema.RemovedText;
import io.rawi.schema.Span;
import io.rawi.schema.TimeMention;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.TimeType;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts what the engine read into the pipeline's records. */
final class ArticleRecords {

    private ArticleRecords() {}

    static Article article(ArticleIds ids, RawArticle raw, AnnotatedArticle read, Versions versions) {
        Article article = new Article();
        article.setArticleId(ids.articleId());
        article.setDocumentId(ids.documentId());
        article.setContentId(ids.contentId());
        article.setSource(raw.getSource());
        article.setUrl(raw.getUrl().orElse(null));
        article.setAuthor(raw.getAuthor().orElse(null));
        article.setTitle(read.title());
        article.setText(read.text());
        article.setBodyStart(read.bodyStart());
        article.setRemoved(read.removed().stream().map(ArticleRecords::removed).toList());
        article.setNormalised(read.normalised().text());
        article.setDecoding(decoding(read.decoding()));
        article.setLanguage(read.language());
        article.setLanguages(read.languages().stream()
                .map(share -> new LanguageShare(share.language(), share.share()))
                .toList());
        article.setTime(time(read.time()));
        article.setFetchedAt(raw.getFetchedAt());
        article.setEntities(read.entities().stream().map(ArticleRecords::entity).toList());
        article.setTimes(read.times().stream().map(ArticleRecords::time).toList());
        article.setQuantities(read.quantities().stream()
                .map(quantity -> quantity(read.text(), quantity))
                .toList());
        article.setEvents(IntStream.range(0, read.events().size())
                .mapToObj(i -> EventRecords.event(
                        ids.articleId(), i + 1, read.text(), read.events().get(i), versions))
                .toList());
        article.setOrigin(raw.getOrigin());
        // Sorted, so that the bytes of the record do not depend on how a map is laid out.
        article.setAttributes(new TreeMap<>(raw.getAttributes()));
        article.setVersions(versions);
        return article;
    }

    static Fingerprint fingerprint(Article article, int tokens) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setArticleId(article.getArticleId());
        fingerprint.setDocumentId(article.getDocumentId());
        fingerprint.setContentId(article.getContentId());
        fingerprint.setSource(article.getSource());
        fingerprint.setArticleTime(article.getTime().getValue());
        fingerprint.setFetchedAt(article.getFetchedAt());
        fingerprint.setLanguage(article.getLanguage());
        fingerprint.setTokens(tokens);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setVersions(article.getVersions());
        return fingerprint;
    }

    private static RemovedText removed(io.rawi.arabic.chrome.RemovedText removed) {
        return new RemovedText(removed.offset(), removed.text(), removed.rule());
    }

    private static Decoding decoding(io.rawi.arabic.charset.Decoding decoding) {
        CharsetEvidence evidence =
                switch (decoding.evidence()) {
                    case BYTE_ORDER_MARK -> CharsetEvidence.BYTE_ORDER_MARK;
                    case DECLARED -> CharsetEvidence.DECLARED;
                    case MARKUP -> CharsetEvidence.MARKUP;
                    case DETECTED -> CharsetEvidence.DETECTED;
                };
        return new Decoding(decoding.charset(), evidence, decoding.overruled().orElse(null), decoding.replaced());
    }

    private static ArticleTime time(io.rawi.arabic.time.ArticleTime time) {
        ArticleTimeEvidence evidence =
                switch (time.evidence()) {
                    case METADATA -> ArticleTimeEvidence.METADATA;
                    case TEXT -> ArticleTimeEvidence.TEXT;
                    case FETCHED -> ArticleTimeEvidence.FETCHED;
                };
        return new ArticleTime(
                time.value(),
                TimePrecision.valueOf(time.precision().name()),
                evidence,
                time.phrase().orElse(null),
                time.span().map(ArticleRecords::span).orElse(null));
    }

    private static EntityMention entity(io.rawi.arabic.entity.EntityMention mention) {
        EntityMention entity = new EntityMention();
        entity.setSpan(span(mention.span()));
        entity.setSurface(mention.surface());
        entity.setType(EntityType.valueOf(mention.type().name()));
        entity.setMethod(EntityMethod.valueOf(mention.method().name()));
        entity.setWithin(List.of());
        entity.setConfidence(mention.confidence());
        mention.entry().ifPresent(entry -> {
            entity.setEntityId(entry.id());
            entity.setName(entry.name());
            entity.setNameEn(entry.nameEn().orElse(null));
            entity.setKind(entry.kind());
            entry.coordinates().ifPresent(place -> {
                entity.setLatitude(place.latitude());
                entity.setLongitude(place.longitude());
            });
            entity.setWithin(entry.within());
        });
        return entity;
    }

    private static TimeMention time(io.rawi.arabic.time.TimeMention time) {
        TimeMention record = new TimeMention();
        record.setSpan(span(time.span()));
        record.setPhrase(time.phrase());
        record.setType(TimeType.valueOf(time.type().name()));
        record.setValue(time.value());
        record.setPrecision(TimePrecision.valueOf(time.precision().name()));
        record.setStart(time.start().orElse(null));
        record.setEnd(time.end().orElse(null));
        record.setContradictory(time.contradictory());
        return record;
    }

    private static QuantityMention quantity(String text, io.rawi.arabic.quantity.QuantityMention quantity) {
        QuantityMention record = new QuantityMention();
        record.setSpan(span(quantity.span()));
        record.setPhrase(quantity.phrase());
        record.setLow(boxed(quantity.low()));
        record.setBest(boxed(quantity.best()));
        record.setHigh(boxed(quantity.high()));
        record.setLowInclusive(quantity.lowInclusive());
        record.setHighInclusive(quantity.highInclusive());
        record.setCounted(quantity.counted().map(span -> span.of(text)).orElse(null));
        record.setCountedSpan(quantity.counted().map(ArticleRecords::span).orElse(null));
        return record;
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static Span span(io.rawi.arabic.Span span) {
        return new Span(span.start(), span.end());
    }
}
