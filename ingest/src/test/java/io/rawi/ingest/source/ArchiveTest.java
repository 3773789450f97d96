package io.rawi.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.RawArticles;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T06:00:00Z");

    @TempDir
    Path folder;

    private final RawArticles reader = new RawArticles(IngestConfig.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.txt | نص | text/plain | ``",
                "a.html | <p>نص | text/html | ``",
                "a | <html><p>نص | text/html | ``",
                "a.json | {\"body\":\"نص\"} | text/plain | #/0",
                "a.json | [{\"body\":\"نص\"}] | text/plain | #/0",
                "a.jsonl | {\"body\":\"نص\"} | text/plain | #1",
                "a | {\"body\":\"نص\"} | text/plain | #1"
            })
    void shouldReadEveryKindPackedAsIfItWereNot(String name, String content, String mediaType, String behind)
            throws IOException {
        Path packed = file(name + ".gz", gzip(content));
        Path zipped = zip("z.zip", UTF_8, name, content);

        Collected fromGzip = read(packed);
        Collected fromZip = read(zipped);
        assertThat(fromGzip.articles().get(0).getMediaType()).isEqualTo(mediaType);
        assertThat(fromZip.articles().get(0).getMediaType()).isEqualTo(mediaType);
        assertThat(fromGzip.bodies()).isEqualTo(fromZip.bodies()).hasSize(1);
        assertThat(fromGzip.articles().get(0).getOrigin()).isEqualTo(packed.toUri() + behind);
        assertThat(fromZip.articles().get(0).getOrigin()).isEqualTo("jar:" + zipped.toUri() + "!/" + name + behind);
    }

    @Test
    void shouldDateAndNameWhatIsInsideLikeTheArchive() throws IOException {
        Collected read = read(zip("z.ZIP", UTF_8, "deep/in/a.txt", "نص"));

        assertThat(read.articles().get(0).getFetchedAt()).isEqualTo(CHANGED);
        assertThat(read.articles().get(0).getSource())
                .isEqualTo(folder.getFileName().toString());
    }

    @Test
    void shouldReadGzipsPutOneBehindTheOther() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip("{\"body\":\"أ\"}\n"));
        both.write(gzip("{\"body\":\"ب\"}\n"));

        assertThat(read(file("days.jsonl.gz", both.toByteArray())).bodies()).containsExactly("أ", "ب");
    }

    @Test
    void shouldLookForGzipInTheBytesNotInTheName() throws IOException {
        assertThat(read(file("a.txt", gzip("نص"))).bodies()).containsExactly("نص");
        assertThat(read(file("b.txt.gz", "نص".getBytes(UTF_8))).bodies()).containsExactly("نص");
        assertThat(stream(gzip("نص")).bodies()).containsExactly("نص");
    }

    @Test
    void shouldSayThatAPackedFileIsEmpty() throws IOException {
        Refusal refusal = read(file("a.txt.gz", gzip(" \n"))).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(refusal.origin()).endsWith("/a.txt.gz");
        assertThat(refusal.message()).contains("nothing to take in");
    }

    /** Archives of a machine that does not speak UTF-8: names suffer, articles do not. */
    @Test
    void shouldReadAnArchiveWhoseNamesAreInAnotherCodePage() throws IOException {
        Collected read = read(zip("z.zip", Charset.forName("windows-1256"), "أخبار.txt", "نص"));

        assertThat(read.refusals()).isEmpty();
        assertThat(read.bodies()).containsExactly("نص");
        assertThat(read.articles().get(0).getOrigin()).endsWith(".txt");
    }

    @Test
    void shouldReadArabicNamesInUtf8() throws IOException {
        assertThat(read(zip("z.zip", UTF_8, "أخبار/حلب.txt", "نص"))
                        .articles()
                        .get(0)
                        .getOrigin())
                .endsWith("!/أخبار/حلب.txt");
    }

    @Test
    void shouldReadAZipInTheOrderOfItsNamesNotOfItsMaking() throws IOException {
        Path file = zip("z.zip", UTF_8, "b.txt", "٢", "a/9.txt", "١", "c.txt", "٣", "B.txt", "٠");

        assertThat(read(file).bodies()).containsExactly("٠", "١", "٢", "٣");
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden.txt", "day/.part", ".git/config", "__MACOSX/a.txt", "day/.cache/a.txt"})
    void shouldLeaveHiddenEntriesOut(String name) throws IOException {
        Collected read = read(zip("z.zip", UTF_8, name, "خفي", "a.txt", "نص"));

        assertThat(read.bodies()).containsExactly("نص");
        assertThat(read.refusals()).isEmpty();
    }

    @Test
    void shouldRefuseBadEntriesByTheirOwnAddressAndReadTheOthers() throws IOException {
        Path file = zip(
                "z.zip",
                UTF_8,
                "1.txt",
                "",
                "2.txt",
                new String(new byte[100], ISO_8859_1),
                "3.jsonl",
                "{\"body\":",
                "4.txt",
                "x".repeat(2 * 1024 * 1024 + 1),
                "5.txt",
                "نص");
        Collected read = read(file);

        assertThat(read.bodies()).containsExactly("نص");
        assertThat(read.refusals())
                .extracting(refusal -> refusal.origin().replaceAll(".*!/", "") + " " + refusal.reason())
                .containsExactly("1.txt EMPTY", "2.txt NOT_TEXT", "3.jsonl#1 MALFORMED", "4.txt TOO_LARGE");
    }

    @Test
    void shouldReadNothingOutOfAnEmptyZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ZipOutputStream(bytes).close();

        assertThat(read(file("none.zip", bytes.toByteArray())).all()).isEmpty();
    }

    @Test
    void shouldNotReadAZipThatComesThroughAPipe() throws IOException {
        Path file = zip("z.zip", UTF_8, "a.txt", "نص");
        Refusal refusal = stream(Files.readAllBytes(file)).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(refusal.origin()).isEqualTo("stdin:");
        assertThat(refusal.message()).contains("unpack it, or give it as a file of its own");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 9, 11, 30})
    void shouldSayThatAGzipIsCutOff(int length) throws IOException {
        byte[] whole = gzip("نص طويل بعض الشيء ".repeat(50));
        Refusal refusal = read(file("a.txt.gz", Arrays.copyOf(whole, length))).onlyRefusal();

        assertThat(refusal.reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(refusal.message()).contains("the gzip archive is damaged").contains("Fetch it again");
    }

    @Test
    void shouldNotTakeHalfATextOutOfADamagedGzip() throws IOException {
        byte[] bytes = gzip("خبر ".repeat(3000));
        bytes[bytes.length - 6] ^= 0x55;
        Collected read = read(file("a.txt.gz", bytes));

        assertThat(read.articles()).isEmpty();
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.BROKEN_ARCHIVE);
    }

    private Collected read(Path file) {
        Collected collected = new Collected();
        reader.readFile(file, collected);
        return collected;
    }

    private Collected stream(byte[] bytes) {
        Collected collected = new Collected();
        reader.readStream(new ByteArrayInputStream(bytes), "stdin:", CHANGED, collected);
        return collected;
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    }

    /** @param entries names and contents by turns */
    private Path zip(String name, Charset names, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file(name, bytes.toByteArray());
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
