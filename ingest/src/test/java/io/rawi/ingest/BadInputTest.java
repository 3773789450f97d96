package io.rawi.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.send.SenderFixture;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input lies between two good files, which must come through whatever it is. */
@Timeout(60)
class BadInputTest {

    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");

    @TempDir
    Path folder;

    private MockProducer<String, byte[]> producer = SenderFixture.producer(true);

    @BeforeEach
    void writeGoodFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "قبل");
        Files.writeString(folder.resolve("z.txt"), "بعد");
    }

    @Test
    void shouldRefuseAnEmptyFile() throws IOException {
        expectRefusal(bad("m.txt", new byte[0]), RefusalReason.EMPTY, "is empty; there is nothing to take in");
    }

    @Test
    void shouldRefuseAFileOfBlanks() throws IOException {
        expectRefusal(bad("m.html", " \r\n\t\n".getBytes(UTF_8)), RefusalReason.EMPTY, "is empty");
    }

    @Test
    void shouldRefuseAFileOf50Megabytes() throws IOException {
        Path file = bad("m.txt", "خبر ".repeat(1000).getBytes(UTF_8));
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        expectRefusal(
                file,
                RefusalReason.TOO_LARGE,
                "has 52428800 bytes, more than the 2097152 of ingest.max-article-bytes; raise that, or leave the file out");
    }

    /** 50 MB of JSON lines is not a large article but many small ones. */
    @Test
    void shouldReadAFileOf50MegabytesThatIsManyArticles() throws IOException {
        byte[] line = ("{\"body\":\"" + "خ".repeat(50_000) + "\"}\n").getBytes(UTF_8);
        int count = 50 * 1024 * 1024 / line.length + 1;
        Path file = folder.resolve("m.jsonl");
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < count; i++) {
                out.write(line);
            }
        }
        long[] seen = {0};
        new RawArticles(IngestConfig.defaults()).readFile(file, reading -> {
            assertThat(reading).isInstanceOf(Reading.Read.class);
            seen[0]++;
        });
        assertThat(seen[0]).isEqualTo(count);
    }

    @Test
    void shouldRefuseAnImageWhateverItIsCalled() throws IOException {
        for (String name : List.of("m.png", "m.txt", "m.html", "m.json", "m.jsonl", "m")) {
            producer = SenderFixture.producer(true);
            Path file = bad(name, PNG);
            expectRefusal(
                    file,
                    RefusalReason.NOT_TEXT,
                    "is a PNG image, not text; text, HTML, JSON, JSON lines, and .gz and .zip of them are read");
            Files.delete(file);
        }
    }

    @Test
    void shouldRefuseAFileOfNuls() throws IOException {
        expectRefusal(bad("m.txt", new byte[5000]), RefusalReason.NOT_TEXT, "is binary data, not text");
    }

    @Test
    void shouldPassNulBytesInATextOnAsTheyAre() throws IOException {
        byte[] bytes = "خبر\0 عاجل\0\0 من حلب".getBytes(UTF_8);
        expectArticle(bad("m.txt", bytes), bytes);
    }

    /** What the bytes mean is found out where the text is read; nothing may be mended before. */
    @Test
    void shouldPassInvalidUtf8InTheMiddleOnAsItIs() throws IOException {
        byte[] bytes = "أول النص وآخره".getBytes(UTF_8);
        bytes[9] = (byte) 0xff;
        expectArticle(bad("m.txt", bytes), bytes);
    }

    @Test
    void shouldPassWindows1256WithAWrongHeaderOnAsItIs() throws IOException {
        byte[] bytes = "<html><head><meta charset=\"utf-8\"></head><body>قصف على أطراف المدينة</body></html>"
                .getBytes(Charset.forName("windows-1256"));
        RawArticle article = expectArticle(bad("m.html", bytes), bytes);

        assertThat(article.getMediaType()).isEqualTo("text/html");
        assertThat(article.getCharset()).isEmpty();
    }

    @Test
    void shouldPassAPageWithoutAnArticleOn() throws IOException {
        byte[] bytes = "<html><body><nav>الرئيسية</nav></body></html>".getBytes(UTF_8);
        expectArticle(bad("m.html", bytes), bytes);
    }

    @Test
    void shouldRefuseHalfAJsonLineByItsLineAndKeepItsBytes() throws IOException {
        Path file = bad("m.jsonl", "{\"body\":\"أول\"}\n{\"body\":\"نص".getBytes(UTF_8));
        IngestSummary summary = ingest();

        assertThat(bodies()).containsExactly("قبل", "أول", "بعد");
        Refusal refusal = summary.refusals().get(0);
        assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(refusal.origin()).isEqualTo(file.toUri() + "#2");
        assertThat(refusal.message()).contains("ends in the middle at column").contains("feed it again");
        DeadLetter letter = SenderFixture.deadLetters(producer).get(0);
        assertThat(letter.getOrigin()).isEqualTo(file.toUri() + "#2");
        assertThat(new String(Collected.bytes(letter.getValue().orElseThrow()), UTF_8))
                .isEqualTo("{\"body\":\"نص");
        assertThat(letter.getErrorMessage()).isEqualTo(refusal.message());
    }

    @Test
    void shouldRefuseHalfAJsonDocumentByItsPlace() throws IOException {
        Path file = bad("m.json", "[{\"body\":\"أول\"},{\"body\":\"ثان\"},{\"bo".getBytes(UTF_8));
        IngestSummary summary = ingest();

        assertThat(bodies()).containsExactly("قبل", "أول", "ثان", "بعد");
        assertThat(summary.refusals().get(0).origin()).isEqualTo(file.toUri() + "#/2");
        assertThat(summary.refusals().get(0).message()).contains("what stands behind it was not read");
    }

    /** A shell that writes UTF-16 where it redirects output; each second line would come out as other letters. */
    @Test
    void shouldRefuseJsonLinesInUtf16RatherThanReadThemWrongly() throws IOException {
        String lines = "{\"body\":\"خبر أول.\"}\n{\"body\":\"خبر ثان.\"}\n";
        for (byte[] bytes : List.of(
                ("\ufeff" + lines).getBytes(UTF_16LE),
                lines.getBytes(UTF_16LE),
                lines.getBytes(java.nio.charset.StandardCharsets.UTF_16BE))) {
            producer = SenderFixture.producer(true);
            expectRefusal(
                    bad("m.jsonl", bytes), RefusalReason.MALFORMED, "is UTF-16, but JSON lines are UTF-8; convert it");
        }
    }

    @Test
    void shouldSayThatALinkLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("m.txt"), folder.resolve("gone"));
        expectRefusal(link, RefusalReason.NOT_FOUND, "there is no such file, or it is gone; check the path");
    }

    @Test
    void shouldSayThatAFolderLinksBackToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("m"), folder);
        IngestSummary summary = ingest();

        assertThat(bodies()).containsExactly("قبل", "بعد");
        assertThat(summary.refusals().get(0).reason()).isEqualTo(RefusalReason.LINK_LOOP);
        assertThat(summary.refusals().get(0).origin())
                .startsWith(link.toUri().toString().replaceAll("/$", ""));
        assertThat(summary.refusals().get(0).message()).contains("remove the link");
    }

    @Test
    void shouldSayThatAnArchiveIsCutOff() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};
        expectRefusal(bad("m.zip", zip), RefusalReason.BROKEN_ARCHIVE, "the zip archive is damaged or cut off");
    }

    @Test
    void shouldKeepWhatComesThroughAPipeAndIsNoText() {
        IngestSummary summary = ingestion(PNG).ingest(List.of("-"), IngestProgress.NONE);

        assertThat(summary.refusals().get(0).toString()).startsWith("stdin:: is a PNG image");
        DeadLetter letter = SenderFixture.deadLetters(producer).get(0);
        assertThat(letter.getStage()).isEqualTo("ingest");
        assertThat(letter.getErrorClass()).isEqualTo("NOT_TEXT");
        assertThat(Collected.bytes(letter.getValue().orElseThrow())).isEqualTo(PNG);
    }

    @Test
    void shouldSayThatAPipeBroughtNothing() {
        IngestSummary summary = ingestion(new byte[0]).ingest(List.of("-"), IngestProgress.NONE);

        assertThat(summary.refusals().get(0).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(producer.history()).isEmpty();
        assertThat(summary.complete()).isTrue();
    }

    @Test
    void shouldRefuseAPipedTextThatIsTooLargeAndSayHowLargeItMayBe() {
        byte[] large = new byte[3 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        IngestSummary summary = ingestion(large).ingest(List.of("-"), IngestProgress.NONE);

        assertThat(summary.refusals().get(0).reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(summary.refusals().get(0).message()).contains("2097152 of ingest.max-article-bytes");
        assertThat(SenderFixture.deadLetters(producer).get(0).getErrorMessage()).contains("is not kept here");
    }

    private void expectRefusal(Path file, RefusalReason reason, String message) {
        IngestSummary summary = ingest();

        assertThat(bodies()).containsExactly("قبل", "بعد");
        assertThat(summary.refusedInAll()).isEqualTo(1);
        Refusal refusal = summary.refusals().get(0);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.origin()).isEqualTo(file.toUri().toString());
        assertThat(refusal.message()).contains(message);
        assertThat(refusal).hasToString(refusal.origin() + ": " + refusal.message());
        // It stays where it is; a copy of it in the dead letters would only be another place to look.
        assertThat(SenderFixture.deadLetters(producer)).isEmpty();
        assertThat(summary.complete()).isTrue();
    }

    private RawArticle expectArticle(Path file, byte[] body) {
        IngestSummary summary = ingest();

        assertThat(summary.refusedInAll()).isZero();
        List<RawArticle> articles = SenderFixture.articles(producer);
        assertThat(articles).hasSize(3);
        assertThat(articles.get(1).getOrigin()).isEqualTo(file.toUri().toString());
        assertThat(Collected.bytes(articles.get(1).getBody())).isEqualTo(body);
        return articles.get(1);
    }

    private IngestSummary ingest() {
        return ingestion(new byte[0]).ingest(List.of(folder.toString()), IngestProgress.NONE);
    }

    private Ingestion ingestion(byte[] standardInput) {
        return new Ingestion(
                IngestConfig.defaults(),
                "broker:9092",
                () -> {},
                tally -> SenderFixture.sender(producer, tally),
                new ByteArrayInputStream(standardInput),
                Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    }

    private List<String> bodies() {
        return SenderFixture.articles(producer).stream().map(Collected::body).toList();
    }

    private Path bad(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
