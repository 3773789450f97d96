package io.rawi.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as feeds, crawlers and published news sets name their fields. */
class FieldNamesTest {

    private static final Instant FETCHED = Instant.parse("2026-03-01T06:00:00Z");
    private static final Instant TOLD = Instant.parse("2019-02-13T09:30:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source",
                "Source",
                "publisher",
                "source_name",
                "sourceName",
                "site",
                "site-name",
                "domain",
                "OUTLET"
            })
    void shouldTakeTheSourceByAnyOfItsNames(String name) throws IOException {
        assertThat(read(name, "الميناء").getSource()).isEqualTo("الميناء");
        assertThat(read(name, "الميناء").getAttributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"url", "URL", "link", "href", "canonical_url", "canonicalUrl", "permalink", "page_url", "@url"})
    void shouldTakeTheAddressByAnyOfItsNames(String name) throws IOException {
        assertThat(read(name, "https://mina.example/1").getUrl()).contains("https://mina.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "Title", "headline", "HEADLINE"})
    void shouldTakeTheTitleByAnyOfItsNames(String name) throws IOException {
        assertThat(read(name, "عنوان").getTitle()).contains("عنوان");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "byline", "creator", "authors", "Author"})
    void shouldTakeTheAuthorByAnyOfItsNames(String name) throws IOException {
        assertThat(read(name, "مراسل").getAuthor()).contains("مراسل");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishedAt",
                "published_at",
                "published",
                "datePublished",
                "date_published",
                "publication_date",
                "publish_date",
                "publish-date",
                "pubDate",
                "pub_date",
                "date",
                "Date"
            })
    void shouldTakeTheTimeOfPublicationByAnyOfItsNames(String name) throws IOException {
        RawArticle article = read(name, TOLD.toString());

        assertThat(article.getPublishedAt()).contains(TOLD);
        assertThat(article.getFetchedAt()).isEqualTo(FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetchedAt",
                "fetched",
                "date_extracted",
                "retrieved_at",
                "date_retrieved",
                "crawled_at",
                "date_crawled",
                "scrapedAt"
            })
    void shouldTakeTheTimeOfFetchingByAnyOfItsNames(String name) throws IOException {
        RawArticle article = read(name, TOLD.toString());

        assertThat(article.getFetchedAt()).isEqualTo(TOLD);
        assertThat(article.getPublishedAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediaType", "media_type", "contentType", "Content-Type", "mime_type"})
    void shouldTakeTheKindByAnyOfItsNames(String name) throws IOException {
        assertThat(read(name, "text/html").getMediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "content", "articleBody", "article_body", "text", "fullText", "full_text", "html"})
    void shouldTakeTheTextByAnyOfItsNames(String name) throws IOException {
        RawArticle article = parse("{\"" + name + "\":\"نص الخبر\"}").articles().get(0);

        assertThat(Collected.body(article)).isEqualTo("نص الخبر");
        assertThat(article.getAttributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "my_source", "urlToImage", "subtitle", "dateModified", "updated_at", "bodyHtml"})
    void shouldKeepANameThatOnlyLooksLikeOne(String name) throws IOException {
        assertThat(read(name, "قيمة").getAttributes()).isEqualTo(Map.of(name, "قيمة"));
    }

    /** Which of several names counts does not depend on the order in which the record has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"ت\",\"body\":\"ب\"} | ب | text=ت",
                "{\"body\":\"ب\",\"text\":\"ت\"} | ب | text=ت",
                "{\"html\":\"ه\",\"content\":\"م\"} | م | html=ه",
                "{\"full_text\":\"ك\",\"content\":\"م\"} | م | full_text=ك",
                "{\"Text\":\"ت\",\"BODY\":\"ب\"} | ب | Text=ت"
            })
    void shouldPreferTheNameThatSaysMost(String record, String body, String rest) throws IOException {
        RawArticle article = parse(record).articles().get(0);

        assertThat(Collected.body(article)).isEqualTo(body);
        assertThat(article.getAttributes()).containsEntry(rest.split("=")[0], rest.split("=")[1]);
    }

    /** Crawlers write every field of theirs, and leave empty what they did not find. */
    @Test
    void shouldPassOverANameThatHoldsNothing() throws IOException {
        RawArticle article = parse(
                        "{\"body\":\"\",\"text\":\"نص\",\"title\":\" \",\"headline\":\"عنوان\",\"source\":null,"
                                + "\"publisher\":\"الميناء\",\"publishedAt\":\"\",\"date\":\"2019-02-13T09:30:00Z\"}")
                .articles()
                .get(0);

        assertThat(Collected.body(article)).isEqualTo("نص");
        assertThat(article.getTitle()).contains("عنوان");
        assertThat(article.getSource()).isEqualTo("الميناء");
        assertThat(article.getPublishedAt()).contains(TOLD);
    }

    @Test
    void shouldPassAnEmptyTextOnWhereNoNameHoldsMore() throws IOException {
        assertThat(parse("{\"body\":\"\",\"text\":\" \",\"html\":null}").bodies())
                .containsExactly("");
    }

    @Test
    void shouldPreferBytesToText() throws IOException {
        RawArticle article = parse("{\"body\":\"ملخص\",\"body_base64\":\"2YbYtQ==\"}")
                .articles()
                .get(0);

        assertThat(Collected.body(article)).isEqualTo("نص");
        assertThat(article.getAttributes()).containsEntry("body", "ملخص");
    }

    @Test
    void shouldLeaveAFieldThatHoldsAnotherRecordAlone() throws IOException {
        RawArticle article = parse("{\"source\":{\"id\":null,\"name\":\"الميناء\"},\"url\":\"https://sanad.example/1\","
                        + "\"author\":[\"أ\",\"ب\"],\"body\":\"نص\"}")
                .articles()
                .get(0);

        assertThat(article.getSource()).isEqualTo("sanad.example");
        assertThat(article.getAuthor()).isEmpty();
        assertThat(article.getAttributes())
                .containsEntry("source", "{\"id\":null,\"name\":\"الميناء\"}")
                .containsEntry("author", "[\"أ\",\"ب\"]");
    }

    @Test
    void shouldNotTakeANumberOrATruthValueForNoText() throws IOException {
        RawArticle article = parse("{\"body\":7,\"title\":true,\"date\":1550050200}")
                .articles()
                .get(0);

        assertThat(Collected.body(article)).isEqualTo("7");
        assertThat(article.getTitle()).contains("true");
        assertThat(article.getPublishedAt()).contains(TOLD);
    }

    @Test
    void shouldTakeTheLastOfANameThatARecordHasTwice() throws IOException {
        assertThat(parse("{\"body\":\"أ\",\"body\":\"ب\"}").bodies()).containsExactly("ب");
    }

    @Test
    void shouldNotLetAnAttributeTakeThePlaceOfAField() throws IOException {
        RawArticle article = parse(
                        "{\"attributes\":{\"title\":\"آخر\",\"x\":\"1\"},\"title\":\"عنوان\",\"body\":\"نص\"}")
                .articles()
                .get(0);

        assertThat(article.getTitle()).contains("عنوان");
        assertThat(article.getAttributes()).containsEntry("x", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "7", "{}", "null"})
    void shouldTakeAttributesOfAnyShape(String attributes) throws IOException {
        assertThat(parse("{\"attributes\":" + attributes + ",\"body\":\"نص\"}").bodies())
                .containsExactly("نص");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=windows-1256 | text/html | windows-1256",
                "text/html;charset=\"utf-16\" | text/html | utf-16",
                "text/html; Charset = ISO-8859-6 ; q=1 | text/html | ISO-8859-6",
                "text/plain | text/plain | ",
                "text/plain; format=flowed | text/plain | "
            })
    void shouldReadTheCharsetOutOfTheKind(String kind, String mediaType, String charset) throws IOException {
        RawArticle article = parse("{\"bodyBase64\":\"4s/H\",\"contentType\":\"" + kind.replace("\"", "\\\"") + "\"}")
                .articles()
                .get(0);

        assertThat(article.getMediaType()).isEqualTo(mediaType);
        assertThat(article.getCharset()).isEqualTo(Optional.ofNullable(charset));
    }

    @Test
    void shouldBelieveTheFieldForTheCharsetBeforeTheKind() throws IOException {
        assertThat(parse(
                                "{\"bodyBase64\":\"4s/H\",\"encoding\":\"utf-8\",\"contentType\":\"text/html; charset=cp1256\"}")
                        .articles()
                        .get(0)
                        .getCharset())
                .contains("utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"غدا", "2019-13-40", "13 شباط 2019", "soon", "--"})
    void shouldKeepATimeThatItCannotRead(String time) throws IOException {
        RawArticle article = read("pubDate", time);

        assertThat(article.getPublishedAt()).isEmpty();
        assertThat(article.getAttributes()).isEqualTo(Map.of("pubDate", time));
    }

    private static RawArticle read(String name, String value) throws IOException {
        return parse("{\"" + name + "\":\"" + value + "\",\"body\":\"نص\"}")
                .articles()
                .get(0);
    }

    private static Collected parse(String line) throws IOException {
        RecordContext context = new RecordContext("file:///wire.jsonl", Optional.empty(), "wire", FETCHED, 1000);
        Collected collected = new Collected();
        new JsonRecords(context).readLines(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), collected);
        return collected;
    }
}
