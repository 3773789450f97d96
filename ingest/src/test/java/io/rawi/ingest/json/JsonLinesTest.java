package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final Instant FETCHED = Instant.parse("2026-03-01T06:00:00Z");
    private static final RecordContext CONTEXT =
            new RecordContext("file:///wire.jsonl", Optional.empty(), "wire", FETCHED, 1000);

    @Test
    void shouldReadAllFieldsByTheirOwnNames() throws IOException {
        RawArticle article = read("{\"source\":\"سند\",\"url\":\"https://sanad.example/1\",\"title\":\"عنوان\","
                        + "\"author\":\"مراسل\",\"publishedAt\":\"2026-03-01T05:00:00Z\",\"fetchedAt\":\"2026-03-01T05:10:00Z\","
                        + "\"mediaType\":\"text/html\",\"body\":\"<p>نص</p>\",\"attributes\":{\"section\":\"محليات\"}}")
                .articles()
                .get(0);

        assertThat(article.getSource()).isEqualTo("سند");
        assertThat(article.getUrl()).contains("https://sanad.example/1");
        assertThat(article.getTitle()).contains("عنوان");
        assertThat(article.getAuthor()).contains("مراسل");
        assertThat(article.getPublishedAt()).contains(Instant.parse("2026-03-01T05:00:00Z"));
        assertThat(article.getFetchedAt()).isEqualTo(Instant.parse("2026-03-01T05:10:00Z"));
        assertThat(article.getMediaType()).isEqualTo("text/html");
        assertThat(article.getCharset()).contains("UTF-8");
        assertThat(Collected.body(article)).isEqualTo("<p>نص</p>");
        assertThat(article.getOrigin()).isEqualTo("file:///wire.jsonl#1");
        assertThat(article.getAttributes()).isEqualTo(Map.of("section", "محليات"));
    }

    @Test
    void shouldReadTheNamesThatOthersUse() throws IOException {
        RawArticle article =
                read("{\"publisher\":\"a\",\"Link\":\"http://a.example/x\",\"headline\":\"t\",\"byline\":\"b\","
                                + "\"pub_date\":1439300683,\"date_extracted\":\"2015-08-11 13:44:43\",\"articleBody\":\"text\"}")
                        .articles()
                        .get(0);

        assertThat(article.getSource()).isEqualTo("a");
        assertThat(article.getUrl()).contains("http://a.example/x");
        assertThat(article.getTitle()).contains("t");
        assertThat(article.getAuthor()).contains("b");
        assertThat(article.getPublishedAt()).contains(Instant.parse("2015-08-11T13:44:43Z"));
        assertThat(article.getFetchedAt()).isEqualTo(Instant.parse("2015-08-11T13:44:43Z"));
        assertThat(Collected.body(article)).isEqualTo("text");
    }

    @Test
    void shouldTakeTheDateOfExtractionForFetchingNotForPublication() throws IOException {
        RawArticle article = read("{\"date_extracted\":\"2015-08-11 13:44:43\",\"content\":\"نص\"}")
                .articles()
                .get(0);

        assertThat(article.getPublishedAt()).isEmpty();
        assertThat(article.getFetchedAt()).isEqualTo(Instant.parse("2015-08-11T13:44:43Z"));
    }

    @Test
    void shouldKeepWhatItHasNoPlaceFor() throws IOException {
        RawArticle article =
                read("{\"body\":\"نص\",\"likes\":7,\"live\":true,\"gone\":null,\"tags\":[\"أ\",{\"x\":1.50}],"
                                + "\"content\":\"ملخص\",\"publishedAt\":\"قبل ساعة\"}")
                        .articles()
                        .get(0);

        assertThat(article.getPublishedAt()).isEmpty();
        assertThat(article.getAttributes())
                .isEqualTo(Map.of(
                        "likes",
                        "7",
                        "live",
                        "true",
                        "tags",
                        "[\"أ\",{\"x\":1.50}]",
                        "content",
                        "ملخص",
                        "publishedAt",
                        "قبل ساعة"));
    }

    @Test
    void shouldTakeBytesAsTheyAre() throws IOException {
        RawArticle article = read("{\"bodyBase64\":\"4s/H\",\"contentType\":\"text/plain; charset=windows-1256\"}")
                .articles()
                .get(0);

        assertThat(Collected.bytes(article.getBody())).containsExactly(0xe2, 0xcf, 0xc7);
        assertThat(article.getMediaType()).isEqualTo("text/plain");
        assertThat(article.getCharset()).contains("windows-1256");
        assertThat(read("{\"bodyBase64\":\"4s/H\"}").articles().get(0).getMediaType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void shouldNotDeclareACharsetThatAStringNoLongerHas() throws IOException {
        RawArticle article = read("{\"body\":\"نص\",\"charset\":\"windows-1256\"}")
                .articles()
                .get(0);

        assertThat(article.getCharset()).contains("UTF-8");
        assertThat(article.getAttributes()).containsEntry("charset", "windows-1256");
    }

    @Test
    void shouldTellMarkupFromText() throws IOException {
        assertThat(read("{\"content\":\" <div>نص</div>\"}").articles().get(0).getMediaType())
                .isEqualTo("text/html");
        assertThat(read("{\"content\":\"<3 نص\"}").articles().get(0).getMediaType())
                .isEqualTo("text/plain");
        assertThat(read("{\"html\":\"نص\"}").articles().get(0).getMediaType()).isEqualTo("text/html");
    }

    @Test
    void shouldNameTheSourceByRecordThenUserThenHostThenFolder() throws IOException {
        String withAddress = "{\"body\":\"نص\",\"url\":\"https://www.Mina.example/1\"}";
        RecordContext named = new RecordContext("x", Optional.of("user"), "wire", FETCHED, 1000);

        assertThat(read("{\"body\":\"نص\",\"source\":\"s\"}", named)
                        .articles()
                        .get(0)
                        .getSource())
                .isEqualTo("s");
        assertThat(read(withAddress, named).articles().get(0).getSource()).isEqualTo("user");
        assertThat(read(withAddress).articles().get(0).getSource()).isEqualTo("mina.example");
        assertThat(read("{\"body\":\"نص\"}").articles().get(0).getSource()).isEqualTo("wire");
    }

    @Test
    void shouldRefuseHalfALineAndReadTheRest() throws IOException {
        Collected read = read("{\"body\":\"أ\"}\n{\"body\":\"ب\n\n{\"body\":\"ج\"}\r\n");

        assertThat(read.bodies()).containsExactly("أ", "ج");
        assertThat(read.articles().get(1).getOrigin()).isEqualTo("file:///wire.jsonl#4");
        Refusal refusal = read.onlyRefusal();
        assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(refusal.origin()).isEqualTo("file:///wire.jsonl#2");
        assertThat(refusal.message())
                .contains("ends in the middle")
                .contains("column")
                .contains("feed it again");
        assertThat(refusal.record().orElseThrow().bytes()).contains("{\"body\":\"ب".getBytes(UTF_8));
    }

    @Test
    void shouldRefuseWhatIsNoJson() throws IOException {
        Collected read = read("نص بلا ترتيب\n{\"body\":\"a\"} {\"body\":\"b\"}\n{\"body\":\"c\"}");

        assertThat(read.bodies()).containsExactly("c");
        assertThat(read.refusals()).extracting(Refusal::reason).containsOnly(RefusalReason.MALFORMED);
        assertThat(read.refusals().get(1).message()).contains("more than one value on the line");
    }

    @Test
    void shouldRefuseJsonOfAnotherShape() throws IOException {
        Collected read = read(
                "[1]\n\"نص\"\n7\nnull\ntrue\n{\"title\":\"بلا متن\"}\n{\"body\":{\"a\":1}}\n{\"bodyBase64\":\"&\"}");

        assertThat(read.articles()).isEmpty();
        assertThat(read.refusals()).hasSize(8).extracting(Refusal::reason).containsOnly(RefusalReason.WRONG_SHAPE);
        assertThat(read.refusals())
                .extracting(Refusal::message)
                .satisfiesExactly(
                        array -> assertThat(array).contains("found an array"),
                        string -> assertThat(string).contains("found a string"),
                        number -> assertThat(number).contains("found a number"),
                        nothing -> assertThat(nothing).contains("found null"),
                        truth -> assertThat(truth).contains("found a truth value"),
                        bare -> assertThat(bare).contains("has no body"),
                        nested -> assertThat(nested).contains("has no body"),
                        encoded -> assertThat(encoded).contains("bodyBase64 is not base64"));
    }

    @Test
    void shouldRefuseAnArticleThatIsTooLarge() throws IOException {
        Collected read = read("{\"body\":\"" + "س".repeat(501) + "\"}\n{\"body\":\"" + "س".repeat(500) + "\"}");

        assertThat(read.articles()).hasSize(1);
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(read.onlyRefusal().message()).contains("1002 bytes").contains("ingest.max-article-bytes");
    }

    @Test
    void shouldRefuseALineThatIsTooLargeToHold() throws IOException {
        int length = CONTEXT.maxRecordBytes() + 1;
        Collected read = read("{" + " ".repeat(length) + "}\n{\"body\":\"ب\"}");

        assertThat(read.bodies()).containsExactly("ب");
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(read.onlyRefusal().record().orElseThrow().bytes()).isEmpty();
        assertThat(read.onlyRefusal().record().orElseThrow().size()).isEqualTo(length + 2L);
    }

    @Test
    void shouldReadBehindAByteOrderMarkAndWithoutALastLineBreak() throws IOException {
        assertThat(read("\ufeff{\"body\":\"أ\"}\n{\"body\":\"ب\"}").bodies()).containsExactly("أ", "ب");
    }

    @Test
    void shouldPassAnEmptyBodyOn() throws IOException {
        assertThat(read("{\"body\":\"\"}").bodies()).containsExactly("");
    }

    private static Collected read(String lines) throws IOException {
        return read(lines, CONTEXT);
    }

    private static Collected read(String lines, RecordContext context) throws IOException {
        Collected collected = new Collected();
        new JsonRecords(context).readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)), collected);
        return collected;
    }
}
