package io.rawi.sink.postgres;

import io.rawi.codec.TrustedRecords;
import io.rawi.schema.Article;
import io.rawi.schema.ArticleTime;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.Decoding;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.EntityType;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.LanguageShare;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.RemovedText;
import io.rawi.schema.SideRole;
import io.rawi.schema.Span;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import io.rawi.schema.TimeMention;
import io.rawi.schema.TimePrecision;
import io.rawi.schema.TimeType;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.schema.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Records as the pipeline publishes them, with invented text. */
public final class Records {

    static {
        TrustedRecords.trust();
    }

    static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    private static final String TITLE = "اشتباكات قرب بلدة الوادي الأخضر";
    private static final String BODY =
            "قال مصدر محلي إن ثلاثة أشخاص أصيبوا في اشتباكات قرب بلدة الوادي الأخضر يوم الثلاثاء.";
    private static final Versions VERSIONS = new Versions("1.0", "none", "2024.1");

    private Records() {}

    public static EnrichedArticle article(String document, String content, int revision) {
        return article(document, content, revision, NOON);
    }

    /** An article with one of each thing that it may hold. */
    public static EnrichedArticle article(String document, String content, int revision, Instant fetchedAt) {
        String text = TITLE + "\n\n" + BODY;
        Article article = Article.newBuilder()
                .setArticleId(document + "-" + content)
                .setDocumentId(document)
                .setContentId(content)
                .setSource("akhbar.example")
                .setUrl("https://akhbar.example/" + document)
                .setAuthor(null)
                .setTitle(TITLE)
                .setText(text)
                .setBodyStart(TITLE.length() + 2)
                .setRemoved(List.of(new RemovedText(text.length(), "شارك الخبر", "share-bar")))
                .setNormalised("اشتباكات قرب بلده الوادي الاخضر " + content)
                .setDecoding(new Decoding("windows-1256", CharsetEvidence.DETECTED, "ISO-8859-1", 1))
                .setLanguage("ar")
                .setLanguages(List.of(new LanguageShare("ar", 1.0f)))
                .setTime(new ArticleTime(
                        NOON, TimePrecision.MINUTE, ArticleTimeEvidence.TEXT, "يوم الثلاثاء", new Span(70, 82)))
                .setFetchedAt(fetchedAt)
                .setEntities(List.of(place(text)))
                .setTimes(List.of(new TimeMention(
                        new Span(100, 112),
                        "يوم الثلاثاء",
                        TimeType.DATE,
                        "2024-03-05",
                        TimePrecision.DAY,
                        Instant.parse("2024-03-05T00:00:00Z"),
                        Instant.parse("2024-03-06T00:00:00Z"),
                        false)))
                .setQuantities(List.of(new QuantityMention(
                        new Span(48, 59), "ثلاثة أشخاص", null, 3.0, null, true, true, "أشخاص", new Span(54, 59))))
                .setOrigin("feed.jsonl#7")
                .setAttributes(Map.of("section", "محليات"))
                .setVersions(VERSIONS)
                .build();
        return EnrichedArticle.newBuilder()
                .setArticle(article)
                .setEdition(new Edition(1, true, null, null))
                .setRevision(revision)
                .build();
    }

    private static EntityMention place(String text) {
        String name = "الوادي الأخضر";
        int start = text.indexOf(name);
        return new EntityMention(
                new Span(start, start + name.length()),
                name,
                EntityType.LOCATION,
                EntityMethod.GAZETTEER,
                "place:green-valley",
                name,
                "Green Valley",
                "town",
                35.5,
                40.25,
                List.of("place:district", "place:country"),
                0.75f);
    }

    /** The article, marked as a copy. */
    public static EnrichedArticle copyOf(String original, EnrichedArticle article) {
        return EnrichedArticle.newBuilder(article)
                .setDuplicate(new Duplicate(DuplicateKind.EXACT_COPY, original, null, 1f, 0.5f, List.of("ثلاثة/أربعة")))
                .build();
    }

    /** The article with another text. */
    public static EnrichedArticle withText(EnrichedArticle article, String title, String text, String normalised) {
        Article other = Article.newBuilder(article.getArticle())
                .setTitle(title)
                .setText(text)
                .setNormalised(normalised)
                .build();
        return EnrichedArticle.newBuilder(article).setArticle(other).build();
    }

    /** The article with another source. */
    public static EnrichedArticle withSource(EnrichedArticle article, String source) {
        Article other =
                Article.newBuilder(article.getArticle()).setSource(source).build();
        return EnrichedArticle.newBuilder(article).setArticle(other).build();
    }

    public static Story story(String id, int revision, List<String> articleIds) {
        return Story.newBuilder()
                .setStoryId(id)
                .setHeadline(TITLE)
                .setFirstSeen(NOON)
                .setLastSeen(NOON.plusSeconds(60L * revision))
                .setArticleIds(articleIds)
                .setPublishers(List.of("akhbar.example"))
                .setEntities(List.of(new StoryEntity("place:green-valley", "الوادي الأخضر", EntityType.LOCATION, 2)))
                .setRevision(revision)
                .setVersions(VERSIONS)
                .build();
    }

    public static NewsEvent event(String article, int number, int revision) {
        return NewsEvent.newBuilder()
                .setEventId(article + "/" + number)
                .setArticleId(article)
                .setType("Battles")
                .setSubType("Armed clash")
                .setSides(List.of(new EventSide(SideRole.PARTICIPANT, "مسلحون", new Span(3, 9), null, null)))
                .setPlace(new EventPlace(
                        "الوادي الأخضر",
                        new Span(10, 23),
                        "place:green-valley",
                        "الوادي الأخضر",
                        List.of("place:district"),
                        35.5,
                        40.25,
                        1))
                .setTime(new EventTime(
                        Instant.parse("2024-03-05T00:00:00Z"), Instant.parse("2024-03-06T00:00:00Z"), 1, null, null))
                .setTolls(List.of(new Toll(TollKind.WOUNDED, null, revision, null, "unknown", "أصيبوا", null)))
                .setEvidence(new Span(0, 40))
                .setVersions(VERSIONS)
                .setRevision(revision)
                .build();
    }
}
