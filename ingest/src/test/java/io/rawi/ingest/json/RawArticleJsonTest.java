package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is printed is read by people and by programs that know nothing of Rawi. */
class RawArticleJsonTest {

    private static final Instant FETCHED = Instant.parse("2026-03-01T06:00:00.500Z");

    @Test
    void shouldPrintEveryFieldByItsNameInTheSchema() {
        RawArticle article = new RawArticle(
                "الميناء",
                "https://mina.example/1",
                "عنوان",
                "مراسل",
                Instant.parse("2026-03-01T05:00:00Z"),
                FETCHED,
                "text/plain",
                "UTF-8",
                bytes("قال \"المتحدث\"\nثم سكت"),
                "file:///a.txt",
                Map.of("b", "٢", "a", "١"));

        assertThat(RawArticleJson.print(article))
                .isEqualTo("{\"source\":\"الميناء\",\"url\":\"https://mina.example/1\",\"title\":\"عنوان\","
                        + "\"author\":\"مراسل\",\"publishedAt\":\"2026-03-01T05:00:00Z\","
                        + "\"fetchedAt\":\"2026-03-01T06:00:00.500Z\",\"mediaType\":\"text/plain\",\"charset\":\"UTF-8\","
                        + "\"body\":\"قال \\\"المتحدث\\\"\\nثم سكت\",\"origin\":\"file:///a.txt\","
                        + "\"attributes\":{\"a\":\"١\",\"b\":\"٢\"}}");
    }

    @Test
    void shouldLeaveOutWhatIsNotThere() {
        assertThat(RawArticleJson.print(article("UTF-8", bytes("نص"))))
                .isEqualTo("{\"source\":\"s\",\"fetchedAt\":\"2026-03-01T06:00:00.500Z\",\"mediaType\":\"text/plain\","
                        + "\"charset\":\"UTF-8\",\"body\":\"نص\",\"origin\":\"file:///a\"}");
    }

    @Test
    void shouldPrintBytesWhereTheyAreNotTheTextTheyAreSaidToBe() {
        assertThat(RawArticleJson.print(article("UTF-8", ByteBuffer.wrap(new byte[] {(byte) 0xe2, (byte) 0xcf}))))
                .contains("\"bodyBase64\":\"4s8=\"")
                .doesNotContain("\"body\":");
        assertThat(RawArticleJson.print(
                        article("windows-1256", ByteBuffer.wrap("خبر".getBytes(Charset.forName("windows-1256"))))))
                .contains("\"charset\":\"windows-1256\",\"bodyBase64\":\"zsjR\"");
        // Nobody said what they are: that is for the reader to find out.
        assertThat(RawArticleJson.print(article(null, bytes("نص")))).contains("\"bodyBase64\":\"2YbYtQ==\"");
    }

    @Test
    void shouldPrintOneLineWhateverTheTextHolds() {
        String line = RawArticleJson.print(article("UTF-8", bytes("أ\nب\r\nج\u2028د\u0000ه\ud83d\udd34")));

        assertThat(line).doesNotContain("\n").doesNotContain("\r").doesNotContain("\u0000");
        assertThat(line).contains("\\n").contains("\\r").contains("\\u0000").contains("\ud83d\udd34");
    }

    @Test
    void shouldLeaveTheArticleAsItWas() {
        RawArticle article = article("UTF-8", bytes("نص"));

        assertThat(RawArticleJson.print(article)).isEqualTo(RawArticleJson.print(article));
        assertThat(article.getBody().remaining()).isEqualTo(4);
    }

    private static RawArticle article(String charset, ByteBuffer body) {
        return new RawArticle("s", null, null, null, null, FETCHED, "text/plain", charset, body, "file:///a", Map.of());
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }
}
