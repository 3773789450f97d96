package io.rawi.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.rawi.ingest.Collected;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.RawArticles;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReaderTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T06:00:00.123Z");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @TempDir
    Path folder;

    private final RawArticles reader = new RawArticles(IngestConfig.defaults());

    @Test
    void shouldLeaveTheBytesOfATextAlone() throws IOException {
        byte[] bytes = "قال \"المتحدث\" إن الطريق مفتوح\r\n".getBytes(Charset.forName("windows-1256"));
        RawArticle article = read(file("a.txt", bytes)).articles().get(0);

        assertThat(Collected.bytes(article.getBody())).isEqualTo(bytes);
        assertThat(article.getMediaType()).isEqualTo("text/plain");
        assertThat(article.getCharset()).isEmpty();
        assertThat(article.getUrl()).isEmpty();
        assertThat(article.getFetchedAt()).isEqualTo(CHANGED);
        assertThat(article.getOrigin())
                .isEqualTo(folder.resolve("a.txt").toUri().toString());
        assertThat(article.getSource()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void shouldGiveTheSameArticleEachTime() throws IOException {
        Path file = file("a.html", "<html><body><p>نص</p></body></html>");

        assertThat(read(file).articles()).isEqualTo(read(file).articles());
        assertThat(read(file).articles().get(0).getMediaType()).isEqualTo("text/html");
    }

    @Test
    void shouldNameTheSourceAsTheUserSays() throws IOException {
        Collected read = new Collected();
        new RawArticles(IngestConfig.defaults().withSource("الميناء")).readFile(file("a.txt", "نص"), read);

        assertThat(read.articles().get(0).getSource()).isEqualTo("الميناء");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a | {\"body\":\"أ\"} | 1 | text/plain | #1",
                "a | {\"body\":\"أ\"}\\n{\"body\":\"ب\"} | 2 | text/plain | #1",
                "a | {\"body\":\"أ\"\\n{\"body\":\"ب\"} | 1 | text/plain | #2",
                "a | {\\n  \"body\":\"أ\"\\n} | 1 | text/plain | #/0",
                "a.json | {\\n  \"body\":\"أ\"\\n} | 1 | text/plain | #/0",
                "a | [\\n  {\"body\":\"أ\"}\\n] | 1 | text/plain | #/0",
                "a.ndjson | {\"body\":\"أ\"} | 1 | text/plain | #1",
                "a | <!DOCTYPE html><html><p>أ</html> | 1 | text/html | ``",
                "a.log | [عاجل] أ | 1 | text/plain | ``",
                "a.HTM | أ | 1 | text/html | ``"
            })
    void shouldTellWhatAFileHolds(String name, String content, int articles, String mediaType, String behind)
            throws IOException {
        Path file = file(name, content.replace("\\n", "\n"));
        Collected read = read(file);

        assertThat(read.articles()).hasSize(articles);
        assertThat(read.articles().get(0).getMediaType()).isEqualTo(mediaType);
        assertThat(read.articles().get(0).getOrigin()).isEqualTo(file.toUri() + behind);
    }

    @Test
    void shouldReadUtf16Text() throws IOException {
        assertThat(read(file("a.txt", "خبر عاجل من المدينة".getBytes(UTF_16LE))).articles())
                .hasSize(1);
    }

    @Test
    void shouldReadGzip() throws IOException {
        assertThat(read(file("a.jsonl.gz", gzip("{\"body\":\"أ\"}\n{\"body\":\"ب\"}")))
                        .bodies())
                .containsExactly("أ", "ب");
        assertThat(read(file("b.txt.gz", gzip("نص"))).bodies()).containsExactly("نص");
        assertThat(read(file("c", gzip("[{\"body\":\"أ\"}]"))).bodies()).containsExactly("أ");
    }

    @Test
    void shouldReadTheFilesOfAZipInOrder() throws IOException {
        Path file = zip(Map.of(
                "b/2.txt", "ب".getBytes(UTF_8),
                "a.json", "[{\"body\":\"أ\"}]".getBytes(UTF_8),
                "c.png", PNG,
                ".hidden.txt", "س".getBytes(UTF_8),
                "d.jsonl", "{\"body\":\"د\"}\n{".getBytes(UTF_8)));
        Collected read = read(file);

        assertThat(read.bodies()).containsExactly("أ", "ب", "د");
        assertThat(read.articles().get(1).getOrigin()).isEqualTo("jar:" + file.toUri() + "!/b/2.txt");
        assertThat(read.refusals())
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.NOT_TEXT, RefusalReason.MALFORMED);
    }

    @Test
    void shouldRefuseABrokenZip() throws IOException {
        byte[] whole =
                Files.readAllBytes(zip(Map.of("a.txt", "نص طويل".repeat(100).getBytes(UTF_8))));
        Refusal cut =
                read(file("cut.zip", Arrays.copyOf(whole, whole.length / 2))).onlyRefusal();
        Refusal none = read(file("none.zip", "no zip at all")).onlyRefusal();

        assertThat(cut.reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(cut.message()).contains("damaged or cut off").contains("fetch it again");
        assertThat(none.reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
    }

    @Test
    void shouldReadTheRestOfAZipWithADamagedEntry() throws IOException {
        Path file = zip(Map.of("a.txt", "ا ب ت ث ".repeat(400).getBytes(UTF_8), "b.txt", "نص".getBytes(UTF_8)));
        byte[] bytes = Files.readAllBytes(file);
        int name = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("a.txt");
        // Behind the name the packed bytes begin; a block of the reserved type 3 is no Deflate.
        bytes[name + 5] = 7;
        Collected read = read(file("damaged.zip", bytes));

        assertThat(read.bodies()).containsExactly("نص");
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(read.onlyRefusal().origin()).endsWith("damaged.zip!/a.txt");
    }

    @Test
    void shouldKeepTheLinesBeforeAGzipBreaksOff() throws IOException {
        byte[] whole = gzip("{\"body\":\"أ\"}\n".repeat(2000) + "{\"body\":\"" + randomLetters(60_000) + "\"}\n");
        Collected read = read(file("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 2000)));

        assertThat(read.articles()).hasSize(2000);
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(read(file("b.gz", new byte[] {0x1f, (byte) 0x8b, 9, 9}))
                        .onlyRefusal()
                        .reason())
                .isEqualTo(RefusalReason.BROKEN_ARCHIVE);
    }

    @Test
    void shouldRefuseAZipInsideOfAZip() throws IOException {
        byte[] inner = Files.readAllBytes(zip(Map.of("a.txt", "نص".getBytes(UTF_8))));
        Refusal refusal = read(zip(Map.of("inner.zip", inner))).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(refusal.message()).contains("unpack it");
    }

    @Test
    void shouldRefuseAnEmptyFile() throws IOException {
        for (String content : new String[] {"", " \n\t"}) {
            Refusal refusal = read(file("empty.txt", content)).onlyRefusal();
            assertThat(refusal.reason()).isEqualTo(RefusalReason.EMPTY);
            assertThat(refusal.origin()).endsWith("/empty.txt");
            assertThat(refusal.record()).isEmpty();
        }
        assertThat(read(file("empty.zip", "")).onlyRefusal().reason()).isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void shouldRefuseAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        Path file = file("large.txt", "نص");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("نص".repeat(6000).getBytes(UTF_8));
            large.setLength(50L * 1024 * 1024 * 1024);
        }
        Refusal refusal = read(file).onlyRefusal();

        assertThat(refusal.reason()).as(refusal.message()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(refusal.message()).contains("53687091200 bytes").contains("2097152 of ingest.max-article-bytes");
    }

    @Test
    void shouldRefuseATextThatIsTooLargeOnceUnpacked() throws IOException {
        Refusal refusal = read(file("bomb.txt.gz", gzip("a".repeat(3_000_000)))).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void shouldTakeAFileOfExactlyTheLargestSize() throws IOException {
        assertThat(read(file("a.txt", "a".repeat(2 * 1024 * 1024))).articles()).hasSize(1);
        assertThat(read(file("b.txt", "a".repeat(2 * 1024 * 1024 + 1))).articles())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "image.txt, 89504e470d0a1a0a0000, PNG",
        "photo, ffd8ffe000104a464946, JPEG",
        "a.html, 255044462d312e34, PDF",
        "nul.txt, 00000000000000000000, binary",
        "noise.jsonl, 0102030405060e0f1011, binary"
    })
    void shouldRefuseWhatIsNoText(String name, String hex, String kind) throws IOException {
        Refusal refusal = read(file(name, HexFormat.of().parseHex(hex))).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_TEXT);
        assertThat(refusal.message()).contains(kind).contains("JSON lines");
    }

    @Test
    void shouldPassATextWithSomeNulsOn() throws IOException {
        assertThat(read(file("a.txt", "نص فيه \0 حرف غريب واحد")).articles()).hasSize(1);
    }

    @Test
    void shouldSayThatAFileIsNotThere() {
        Refusal refusal = read(folder.resolve("nowhere.txt")).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_FOUND);
        assertThat(refusal.toString()).contains("nowhere.txt").contains("check the path");
    }

    @Test
    void shouldSayThatAFileMayNotBeRead() throws IOException {
        Refusal refusal = FileFailures.explain("file:///a", new AccessDeniedException("/a"));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.UNREADABLE);
        assertThat(refusal.message()).contains("permissions");

        assumeFalse(System.getProperty("user.name").equals("root"), "root may read every file");
        Path file = file("a.txt", "نص");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(read(file).onlyRefusal().reason()).isEqualTo(RefusalReason.UNREADABLE);
    }

    @Test
    void shouldReadAStreamOfAnyKind() {
        Collected read = new Collected();
        reader.readStream(new ByteArrayInputStream("نص".getBytes(UTF_8)), "stdin:", CHANGED, read);
        reader.readStream(new ByteArrayInputStream("{\"body\":\"أ\"}".getBytes(UTF_8)), "stdin:", CHANGED, read);
        reader.readStream(new ByteArrayInputStream(PNG), "stdin:", CHANGED, read);

        assertThat(read.bodies()).containsExactly("نص", "أ");
        assertThat(read.articles()).extracting(RawArticle::getSource).containsOnly("stdin");
        assertThat(read.articles()).extracting(RawArticle::getOrigin).containsExactly("stdin:", "stdin:#1");
        // What comes through a pipe lies nowhere else, so its bytes are kept.
        assertThat(read.onlyRefusal().record().orElseThrow().bytes()).contains(PNG);
    }

    private Collected read(Path file) {
        Collected collected = new Collected();
        reader.readFile(file, collected);
        return collected;
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file("archive.zip", bytes.toByteArray());
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String randomLetters(int count) {
        StringBuilder letters = new StringBuilder();
        new java.util.Random(7).ints(count, 'a', 'z').forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
