package io.rawi.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.Span;
import io.rawi.arabic.charset.Decoding;
import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.Coordinates;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.language.LanguageShare;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimePrecision;
import io.rawi.arabic.token.Tokens;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.Article;
import io.rawi.schema.ArticleTimeEvidence;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.EntityMethod;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Field by field, from what the engine found to the pipeline's record. */
class ArticleRecordsTest {

    private static final Instant NOON = Instant.parse("2024-03-10T12:00:00Z");
    private static final String TITLE = "وصول قافلة";
    private static final String TEXT = TITLE + "\n\nوصلت 😀 القافلة إلى تل الريحان.";
    private static final Versions VERSIONS = new Versions("1.0", "none", "7");
    private static final GazetteerEntry PLACE = new GazetteerEntry(
            "place:x",
            EntityType.LOCATION,
            "town",
            "تل الريحان",
            Optional.of("Tell al-Rihan"),
            Optional.of(new Coordinates(35.5, -40.25)),
            List.of("place:district", "place:country"));

    private static RawArticle raw() {
        RawArticle raw = new RawArticle();
        raw.setSource("a.example");
        raw.setFetchedAt(NOON.plusSeconds(60));
        raw.setMediaType("text/plain");
        raw.setBody(ByteBuffer.allocate(0));
        raw.setOrigin("wire#1");
        raw.setAttributes(Map.of());
        return raw;
    }

    private static AnnotatedArticle read(Decoding decoding, ArticleTime time, List<EntityMention> entities) {
        return new AnnotatedArticle(
                TITLE,
                TEXT,
                TITLE.length() + 2,
                List.of(new RemovedText(12, "شارك", "share-bar"), new RemovedText(12, "😀", "repeated")),
                Normaliser.normalise(TEXT),
                Tokens.of(Normaliser.normalise(TEXT).text()),
                decoding,
                "mixed",
                List.of(new LanguageShare("ar", 0.75f), new LanguageShare("en", 0.25f)),
                time,
                entities,
                List.of(),
                List.of(),
                List.of());
    }

    private static Decoding utf8() {
        return new Decoding("UTF-8", Decoding.Evidence.DECLARED, Optional.empty(), 0);
    }

    private static ArticleTime given() {
        return new ArticleTime(
                NOON, TimePrecision.SECOND, ArticleTime.Evidence.METADATA, Optional.empty(), Optional.empty());
    }

    private static Article article(RawArticle raw, AnnotatedArticle read) {
        return ArticleRecords.article(new ArticleIds("d".repeat(32), "c".repeat(32)), raw, read, VERSIONS);
    }

    private static Article article(EntityMention mention) {
        return article(raw(), read(utf8(), given(), List.of(mention)));
    }

    @Test
    void shouldKeepTextTitleAndBodyInOneSystemOfOffsets() {
        Article article = article(raw(), read(utf8(), given(), List.of()));
        assertThat(article.getText()).isEqualTo(TEXT);
        assertThat(article.getText()).startsWith(article.getTitle());
        assertThat(article.getText().substring(article.getBodyStart())).startsWith("وصلت");
        assertThat(article.getRemoved())
                .containsExactly(
                        new io.rawi.schema.RemovedText(12, "شارك", "share-bar"),
                        new io.rawi.schema.RemovedText(12, "😀", "repeated"));
    }

    @Test
    void shouldKeepLanguagesInTheirOrder() {
        Article article = article(raw(), read(utf8(), given(), List.of()));
        assertThat(article.getLanguage()).isEqualTo("mixed");
        assertThat(article.getLanguages())
                .containsExactly(
                        new io.rawi.schema.LanguageShare("ar", 0.75f), new io.rawi.schema.LanguageShare("en", 0.25f));
        assertThat(article.getNormalised()).isEqualTo(Normaliser.normalise(TEXT).text());
    }

    @Test
    void shouldLeaveOutWhatNobodySaid() {
        Article article = article(raw(), read(utf8(), given(), List.of()));
        assertThat(article.getUrl()).isEmpty();
        assertThat(article.getAuthor()).isEmpty();
        assertThat(article.getAttributes()).isEmpty();
        assertThat(article.getTime().getPhrase()).isEmpty();
        assertThat(article.getTime().getSpan()).isEmpty();
        assertThat(article.getDecoding().getOverruled()).isEmpty();
        assertThat(article.getVersions()).isEqualTo(VERSIONS);
    }

    @Test
    void shouldCarryOverWhatTheSourceSaid() {
        RawArticle raw = raw();
        raw.setUrl("https://a.example/1");
        raw.setAuthor("مراسلنا");
        raw.setAttributes(Map.of("z", "1", "a", "2", "m", "3"));
        Article article = article(raw, read(utf8(), given(), List.of()));
        assertThat(article.getUrl()).contains("https://a.example/1");
        assertThat(article.getAuthor()).contains("مراسلنا");
        assertThat(article.getAttributes().keySet()).as("in alphabetical order").containsExactly("a", "m", "z");
        assertThat(article.getOrigin()).isEqualTo("wire#1");
        assertThat(article.getFetchedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(article.getDocumentId()).isEqualTo("d".repeat(32));
        assertThat(article.getContentId()).isEqualTo("c".repeat(32));
        assertThat(article.getArticleId()).isEqualTo("d".repeat(32) + "-" + "c".repeat(32));
    }

    @ParameterizedTest
    @EnumSource(Decoding.Evidence.class)
    void shouldNameEveryWayToFindACharset(Decoding.Evidence evidence) {
        Decoding decoding = new Decoding("windows-1256", evidence, Optional.of("ISO-8859-1"), 3);
        Article article = article(raw(), read(decoding, given(), List.of()));
        assertThat(article.getDecoding())
                .isEqualTo(new io.rawi.schema.Decoding(
                        "windows-1256", CharsetEvidence.valueOf(evidence.name()), "ISO-8859-1", 3));
    }

    @ParameterizedTest
    @EnumSource(ArticleTime.Evidence.class)
    void shouldNameEveryWayToFindTheTime(ArticleTime.Evidence evidence) {
        ArticleTime time = new ArticleTime(
                NOON, TimePrecision.DAY, evidence, Optional.of("10 آذار 2024"), Optional.of(new Span(3, 15)));
        Article article = article(raw(), read(utf8(), time, List.of()));
        assertThat(article.getTime())
                .isEqualTo(new io.rawi.schema.ArticleTime(
                        NOON,
                        io.rawi.schema.TimePrecision.DAY,
                        ArticleTimeEvidence.valueOf(evidence.name()),
                        "10 آذار 2024",
                        new io.rawi.schema.Span(3, 15)));
    }

    @ParameterizedTest
    @EnumSource(TimePrecision.class)
    void shouldHaveAWordForEveryPrecision(TimePrecision precision) {
        ArticleTime time =
                new ArticleTime(NOON, precision, ArticleTime.Evidence.TEXT, Optional.empty(), Optional.empty());
        assertThat(article(raw(), read(utf8(), time, List.of())).getTime().getPrecision())
                .hasToString(precision.name());
    }

    @Test
    void shouldKeepAllThatTheGazetteerKnowsOfAPlace() {
        int start = TEXT.indexOf("تل الريحان");
        Span span = new Span(start, start + 10);
        io.rawi.schema.EntityMention found = article(new EntityMention(
                        span,
                        "تل الريحان",
                        EntityType.LOCATION,
                        EntityMention.Method.GAZETTEER,
                        Optional.of(PLACE),
                        0.5f))
                .getEntities()
                .get(0);
        assertThat(TEXT.substring(found.getSpan().getStart(), found.getSpan().getEnd()))
                .as("counted in UTF-16 units, behind a character of two")
                .isEqualTo(found.getSurface());
        assertThat(found.getEntityId()).contains("place:x");
        assertThat(found.getName()).contains("تل الريحان");
        assertThat(found.getNameEn()).contains("Tell al-Rihan");
        assertThat(found.getKind()).contains("town");
        assertThat(found.getLatitude()).contains(35.5);
        assertThat(found.getLongitude()).contains(-40.25);
        assertThat(found.getWithin()).containsExactly("place:district", "place:country");
        assertThat(found.getConfidence()).isEqualTo(0.5f);
        assertThat(found.getMethod()).isEqualTo(EntityMethod.GAZETTEER);
    }

    @Test
    void shouldKeepANameThatTheGazetteerDoesNotKnow() {
        io.rawi.schema.EntityMention found = article(new EntityMention(
                        new Span(0, 4), "وصول", EntityType.OTHER, EntityMention.Method.TAGGER, Optional.empty(), 1f))
                .getEntities()
                .get(0);
        assertThat(found.getEntityId()).isEmpty();
        assertThat(found.getName()).isEmpty();
        assertThat(found.getLatitude()).isEmpty();
        assertThat(found.getWithin()).isEmpty();
        assertThat(found.getMethod()).isEqualTo(EntityMethod.TAGGER);
    }

    @Test
    void shouldHaveAWordForEveryTypeAndMethod() {
        for (EntityType type : EntityType.values()) {
            for (EntityMention.Method method : EntityMention.Method.values()) {
                io.rawi.schema.EntityMention found = article(
                                new EntityMention(new Span(0, 4), "وصول", type, method, Optional.empty(), 1f))
                        .getEntities()
                        .get(0);
                assertThat(found.getType()).hasToString(type.name());
                assertThat(found.getMethod()).hasToString(method.name());
            }
        }
    }

    @Test
    void shouldTakeTheFingerprintFromTheArticleAlone() {
        Article article = article(raw(), read(utf8(), given(), List.of()));
        Fingerprint fingerprint = ArticleRecords.fingerprint(article, 42);
        assertThat(fingerprint.getArticleId()).isEqualTo(article.getArticleId());
        assertThat(fingerprint.getDocumentId()).isEqualTo(article.getDocumentId());
        assertThat(fingerprint.getContentId()).isEqualTo(article.getContentId());
        assertThat(fingerprint.getSource()).isEqualTo("a.example");
        assertThat(fingerprint.getArticleTime()).isEqualTo(NOON);
        assertThat(fingerprint.getFetchedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(fingerprint.getLanguage()).isEqualTo("mixed");
        assertThat(fingerprint.getTokens()).isEqualTo(42);
        assertThat(fingerprint.getMinHash().remaining()).isZero();
        assertThat(fingerprint.getVersions()).isEqualTo(VERSIONS);
    }
}
