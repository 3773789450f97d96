package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad line costs one line, whatever its bytes are. */
class DamagedLinesTest {

    private static final RecordContext CONTEXT =
            new RecordContext("file:///wire.jsonl", Optional.empty(), "wire", Instant.EPOCH, 1000);
    private static final byte[] BEFORE = "{\"body\":\"قبل\"}\n".getBytes(UTF_8);
    private static final byte[] AFTER = "\n{\"body\":\"بعد\"}".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"body\":\"نص | MALFORMED | ends in the middle at column",
                "{\"body\": | MALFORMED | ends in the middle",
                "{\"body\" | MALFORMED | ends in the middle",
                "{ | MALFORMED | ends in the middle",
                "{\"body\":\"نص\",} | MALFORMED | not JSON at column",
                "{'body':'نص'} | MALFORMED | not JSON at column 2",
                "{body:\"نص\"} | MALFORMED | not JSON at column 2",
                "{\"body\":\"نص\"]} | MALFORMED | not JSON",
                "{\"body\":\"\\x41\"} | MALFORMED | not JSON",
                "{\"body\":\"a\tb\"} | MALFORMED | not JSON",
                "{\"body\":01} | MALFORMED | not JSON",
                "{\"body\":NaN} | MALFORMED | not JSON",
                "} | MALFORMED | not JSON at column 1",
                "// comment | MALFORMED | not JSON at column 1",
                "<html><p>نص</p></html> | MALFORMED | not JSON at column 1",
                "عنوان,نص,تاريخ | MALFORMED | not JSON at column",
                "{\"body\":\"أ\"},{\"body\":\"ب\"} | MALFORMED | not JSON",
                "{\"body\":\"أ\"}{\"body\":\"ب\"} | MALFORMED | more than one value on the line, from column 14",
                "[{\"body\":\"أ\"}] | WRONG_SHAPE | found an array",
                "-7.5e3 | WRONG_SHAPE | found a number",
                "false | WRONG_SHAPE | found a truth value",
                "{} | WRONG_SHAPE | has no body",
                "{\"body\":null} | WRONG_SHAPE | has no body",
                "{\"body\":[\"نص\"]} | WRONG_SHAPE | has no body",
                "{\"description\":\"نص\"} | WRONG_SHAPE | give its text as body, content or text",
                "{\"bodyBase64\":\"نص\"} | WRONG_SHAPE | bodyBase64 is not base64",
                "{\"bodyBase64\":\"4s/H=\"} | WRONG_SHAPE | encode the bytes again"
            })
    void shouldRefuseItByItsLineAndSayWhatIsWrong(String line, RefusalReason reason, String message)
            throws IOException {
        Collected read = read(line.getBytes(UTF_8));

        assertThat(read.bodies()).containsExactly("قبل", "بعد");
        Refusal refusal = read.onlyRefusal();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.message()).contains(message);
        assertThat(refusal.origin()).isEqualTo("file:///wire.jsonl#2");
        assertThat(refusal.record().orElseThrow().bytes()).contains(line.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00 | a NUL alone",
                "0000000000000000 | a hole that a crashed disk left",
                "0000007b22626f6479223a2261227d | three NULs, which make it look like UTF-32",
                "7b0000002262 | the same the other way round",
                "00007b00 | an order of bytes that nobody writes",
                "007b00 | UTF-16 that ends in the middle of a letter",
                "7b22626f6479223a22e2cfc7227d | windows-1256 in a string",
                "7b22626f6479223a22d9227d | UTF-8 that ends in the middle of a letter",
                "7b22626f6479223a22ff227d | a byte that UTF-8 never has",
                "7b22626f6479223a2200227d | a NUL in a string",
                "feff | a mark of UTF-16",
                "89504e470d | an image",
                "1f8b0800 | something packed"
            })
    void shouldReadOnBehindBytesThatAreNoText(String hex, String what) throws IOException {
        byte[] line = HexFormat.of().parseHex(hex);
        Collected read = read(line);

        assertThat(read.bodies()).as(what).containsExactly("قبل", "بعد");
        assertThat(read.onlyRefusal().reason()).as(what).isEqualTo(RefusalReason.MALFORMED);
        assertThat(read.onlyRefusal().message()).as(what).contains("feed it again");
        assertThat(read.onlyRefusal().record().orElseThrow().bytes()).contains(line);
    }

    /** Files with a mark at their start, put one behind the other. */
    @Test
    void shouldSayThatALineHoldsAMarkAndNothingElse() throws IOException {
        for (byte[] mark : new byte[][] {
            "\ufeff\r".getBytes(UTF_8), {(byte) 0xff, (byte) 0xfe, 0, 0}, {0, 0, (byte) 0xfe, (byte) 0xff}
        }) {
            Collected read = read(mark);
            assertThat(read.bodies()).containsExactly("قبل", "بعد");
            assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.WRONG_SHAPE);
            assertThat(read.onlyRefusal().message()).contains("found nothing");
        }
        assertThat(read(("\ufeff{\"body\":\"وسط\"}").getBytes(UTF_8)).bodies()).containsExactly("قبل", "وسط", "بعد");
    }

    @Test
    void shouldRefuseWhatIsNestedTooDeepToBeAnArticle() throws IOException {
        String deep = "{\"body\":\"نص\",\"x\":" + "[".repeat(1500) + "]".repeat(1500) + "}";
        Collected read = read(deep.getBytes(UTF_8));

        assertThat(read.bodies()).containsExactly("قبل", "بعد");
        assertThat(read.onlyRefusal().message()).contains("depth");
    }

    @Test
    void shouldCountLinesAsAnEditorDoes() throws IOException {
        Collected read = read("\r\n\n \t\n{\"body\":\"أ\"}\r\n\n7".getBytes(UTF_8));

        assertThat(read.articles())
                .extracting(article -> article.getOrigin().replaceAll(".*#", ""))
                .containsExactly("1", "5", "8");
        assertThat(read.onlyRefusal().origin()).endsWith("#7");
    }

    @Property(tries = 500)
    void shouldNeverLoseTheLinesAround(@ForAll @Size(max = 40) byte[] line) throws IOException {
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' ? (byte) 'n' : line[i];
        }
        Collected read = read(line);

        List<String> bodies = read.bodies();
        assertThat(bodies).startsWith("قبل").endsWith("بعد");
        // Noise is one refusal or a blank line, never an article.
        assertThat(read.all().size()).isBetween(2, 3);
    }

    /** Cut a whole record anywhere: it is refused as one that ends in the middle, and never taken for a shorter one. */
    @Property
    void shouldNeverTakeHalfARecordForAWholeOne(@ForAll @IntRange(min = 1, max = 47) int length) throws IOException {
        byte[] whole = "{\"title\":\"عنوان\",\"body\":\"نص الخبر\",\"n\":[1,2]}".getBytes(UTF_8);
        byte[] half = java.util.Arrays.copyOf(whole, Math.min(length, whole.length - 1));
        Collected read = read(half);

        assertThat(read.bodies()).containsExactly("قبل", "بعد");
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.MALFORMED);
    }

    private static Collected read(byte[] line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(BEFORE);
        bytes.write(line);
        bytes.write(AFTER);
        Collected collected = new Collected();
        new JsonRecords(CONTEXT).readLines(new ByteArrayInputStream(bytes.toByteArray()), collected);
        return collected;
    }
}
