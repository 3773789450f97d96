package io.rawi.app;

import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.Decoding;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.Relation;
import io.rawi.schema.Span;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Records for tests, whole and valid. */
public final class Records {

    public static final Instant TIME = Instant.parse("2018-11-23T08:00:00Z");

    private Records() {}

    /** A first, original article of agency.example that names a town in Deir ez-Zor and the SDF. */
    public static EnrichedArticle enriched(String articleId) {
        return new EnrichedArticle(article(articleId), new Edition(1, true, null, null), null, null, 1);
    }

    /** The same article, found to be a copy. */
    public static EnrichedArticle copyOf(EnrichedArticle article, String original) {
        Duplicate duplicate = new Duplicate(DuplicateKind.EXACT_COPY, original, null, 1f, 1f, List.of());
        return new EnrichedArticle(
                article.getArticle(), article.getEdition(), duplicate, null, article.getRevision() + 1);
    }

    private static Article article(String articleId) {
        Article article = new Article();
        article.setArticleId(articleId);
        article.setDocumentId("d");
        article.setContentId("c");
        article.setSource("agency.example");
        article.setTitle("عنوان");
        article.setText("عنوان\n\nنص عن هجين");
        article.setBodyStart(7);
        article.setRemoved(List.of());
        article.setNormalised("عنوان نص عن هجين");
        article.setDecoding(new Decoding("UTF-8", CharsetEvidence.DETECTED, null, 0));
        article.setLanguage("ar");
        article.setLanguages(List.of());
        article.setTime(new ArticleTime(TIME, TimePrecision.HOUR, ArticleTimeEvidence.METADATA, null, null));
        article.setFetchedAt(TIME);
        article.setEntities(List.of(
                mention("هجين", EntityType.LOCATION, "place:hajin", "Hajin", List.of("place:deir-ez-zor", "place:sy")),
                mention("قسد", EntityType.ORGANISATION, "org:sdf", "Syrian Democratic Forces", List.of())));
        article.setTimes(List.of());
        article.setQuantities(List.of());
        article.setEvents(List.of());
        article.setOrigin("test");
        article.setAttributes(Map.of("b", "2", "a", "1"));
        article.setVersions(new Versions("1", "none", "1"));
        return article;
    }

    private static EntityMention mention(
            String surface, EntityType type, String id, String english, List<String> within) {
        EntityMention mention = new EntityMention();
        mention.setSpan(new Span(0, surface.length()));
        mention.setSurface(surface);
        mention.setType(type);
        mention.setMethod(EntityMethod.GAZETTEER);
        mention.setEntityId(id);
        mention.setName(surface);
        mention.setNameEn(english);
        mention.setWithin(within);
        mention.setConfidence(1f);
        return mention;
    }

    public static DeadLetter deadLetter() {
        DeadLetter letter = new DeadLetter();
        letter.setStage("read");
        letter.setOrigin("news.raw-0@7");
        letter.setTopic("news.raw");
        letter.setPartition(0);
        letter.setOffset(7L);
        letter.setTimestamp(TIME);
        letter.setValue(ByteBuffer.wrap(new byte[] {1, 'a', 0}));
        letter.setHeaders(List.of());
        letter.setErrorClass("java.lang.Exception");
        letter.setErrorMessage("no article");
        letter.setVersion("1");
        return letter;
    }

    /** The relation that an enriched article was made with. */
    public static Relation relation(EnrichedArticle article) {
        Relation relation = new Relation();
        relation.setArticleId(article.getArticle().getArticleId());
        relation.setFetchedAt(article.getArticle().getFetchedAt());
        relation.setEdition(article.getEdition());
        relation.setDuplicate(article.getDuplicate().orElse(null));
        relation.setRevision(article.getRevision());
        return relation;
    }

    /** A dead letter of a topic. */
    public static DeadLetter deadLetter(String topic) {
        DeadLetter letter = deadLetter();
        letter.setTopic(topic);
        return letter;
    }
}
