package io.rawi.enrich.publish;

import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.Decoding;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.EventModality;
import io.rawi.schema.LanguageShare;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import io.rawi.schema.RemovedText;
import io.rawi.schema.Span;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.schema.Versions;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Articles and relations of all shapes, built by hand. */
final class Articles {

    static final Instant NOON = Instant.parse("2024-03-10T12:00:00Z");
    static final String ID = "a".repeat(32) + "-" + "c".repeat(32);
    static final Versions VERSIONS = new Versions("1.0", "none", "7");

    private Articles() {}

    /** As little as an article can be. */
    static Article bare(String text) {
        Article article = new Article();
        article.setArticleId(ID);
        article.setDocumentId("a".repeat(32));
        article.setContentId("c".repeat(32));
        article.setSource("a.example");
        article.setTitle("");
        article.setText(text);
        article.setBodyStart(0);
        article.setRemoved(List.of());
        article.setNormalised(text);
        article.setDecoding(new Decoding("UTF-8", CharsetEvidence.DETECTED, null, 0));
        article.setLanguage("ar");
        article.setLanguages(List.of());
        article.setTime(new ArticleTime(NOON, TimePrecision.SECOND, ArticleTimeEvidence.METADATA, null, null));
        article.setFetchedAt(NOON.plusSeconds(60));
        article.setEntities(List.of());
        article.setTimes(List.of());
        article.setQuantities(List.of());
        article.setEvents(List.of());
        article.setOrigin("wire#1");
        article.setAttributes(new TreeMap<>());
        article.setVersions(VERSIONS);
        return article;
    }

    /** With something in every optional field and list. */
    static Article full(String text) {
        Article article = bare(text);
        article.setUrl("https://a.example/1");
        article.setAuthor("مراسلنا");
        article.setTitle(text.substring(0, Math.min(5, text.length())));
        article.setBodyStart(Math.min(7, text.length()));
        article.setRemoved(List.of(new RemovedText(7, "شارك", "share-bar"), new RemovedText(9, "\u0000", "control")));
        article.setDecoding(new Decoding("windows-1256", CharsetEvidence.DETECTED, "ISO-8859-1", 3));
        article.setLanguages(List.of(new LanguageShare("ar", 0.75f), new LanguageShare("en", 0.25f)));
        article.setTime(
                new ArticleTime(NOON, TimePrecision.DAY, ArticleTimeEvidence.TEXT, "10 آذار 2024", new Span(0, 5)));
        EntityMention entity = new EntityMention();
        entity.setSpan(new Span(0, 4));
        entity.setSurface("بلدة");
        entity.setType(EntityType.LOCATION);
        entity.setMethod(EntityMethod.GAZETTEER);
        entity.setEntityId("place:x");
        entity.setLatitude(35.5);
        entity.setLongitude(-40.25);
        entity.setWithin(List.of("place:y", "place:z"));
        entity.setConfidence(0.5f);
        article.setEntities(List.of(entity));
        article.setEvents(List.of(event("0", 3), event("1", 0)));
        article.setAttributes(new TreeMap<>(java.util.Map.of("b", "2", "a", "1", "ج", "")));
        return article;
    }

    /** @param tolls how many kinds of victims it counts */
    static NewsEvent event(String place, int tolls) {
        NewsEvent event = new NewsEvent();
        event.setEventId(ID + "/" + place);
        event.setArticleId(ID);
        event.setType("Battles");
        event.setModality(EventModality.REPORTED);
        event.setSides(List.of());
        event.setTolls(IntStream.range(0, tolls)
                .mapToObj(i -> new Toll(TollKind.KILLED, i, i + 1, null, "unknown", "قتيل", new Span(i, i + 1)))
                .toList());
        event.setEvidence(new Span(0, 5));
        event.setVersions(VERSIONS);
        event.setRevision(1);
        return event;
    }

    static Relation relation(int revision, Edition edition, Duplicate duplicate, String storyId) {
        return new Relation(ID, NOON, edition, duplicate, storyId, revision);
    }

    static Relation original(int revision) {
        return relation(revision, new Edition(1, true, null, null), null, null);
    }

    static Relation copy(int revision, String of) {
        Duplicate duplicate = new Duplicate(DuplicateKind.EXACT_COPY, of, null, 1f, 1f, List.of());
        return relation(revision, new Edition(1, true, null, null), duplicate, null);
    }
}
