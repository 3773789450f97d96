package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private static final RecordContext CONTEXT =
            new RecordContext("file:///day.json", Optional.empty(), "wire", Instant.EPOCH, 100_000);

    @Test
    void shouldReadAnArrayElementByElement() throws IOException {
        Collected read = read("[\n {\"body\":\"أ\"},\n {\"body\":\"ب\"}\n]\n");

        assertThat(read.bodies()).containsExactly("أ", "ب");
        assertThat(read.articles())
                .extracting(RawArticle::getOrigin)
                .containsExactly("file:///day.json#/0", "file:///day.json#/1");
    }

    @Test
    void shouldReadOneObjectOrSeveral() throws IOException {
        assertThat(read("{\n \"body\": \"أ\"\n}").bodies()).containsExactly("أ");
        assertThat(read("{\"body\":\"أ\"}{\"body\":\"ب\"}").bodies()).containsExactly("أ", "ب");
        assertThat(read("[]").all()).isEmpty();
    }

    @Test
    void shouldGoOnBehindAnElementOfAnotherShape() throws IOException {
        Collected read = read("[{\"body\":\"أ\"}, [1,[2]], \"نص\", {\"title\":\"س\"}, {\"body\":\"ب\"}]");

        assertThat(read.bodies()).containsExactly("أ", "ب");
        assertThat(read.refusals()).extracting(Refusal::reason).containsOnly(RefusalReason.WRONG_SHAPE);
        assertThat(read.refusals())
                .extracting(Refusal::origin)
                .containsExactly("file:///day.json#/1", "file:///day.json#/2", "file:///day.json#/3");
        assertThat(kept(read.refusals().get(0))).isEqualTo("[1,[2]]");
        assertThat(kept(read.refusals().get(2))).isEqualTo("{\"title\":\"س\"}");
    }

    @Test
    void shouldKeepWhatWasReadBeforeAnArrayBreaksOff() throws IOException {
        Collected read = read("[{\"body\":\"أ\"},\n{\"body\":\"ب");

        assertThat(read.bodies()).containsExactly("أ");
        Refusal refusal = read.onlyRefusal();
        assertThat(refusal.reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(refusal.origin()).isEqualTo("file:///day.json#/1");
        assertThat(refusal.message()).contains("ends in the middle").contains("line 2");
        assertThat(kept(refusal)).isEqualTo("{\"body\":\"ب");
    }

    @Test
    void shouldSayWhereADocumentStopsBeingJson() throws IOException {
        Collected read = read("[{\"body\":\"أ\"},\n  oops]");

        assertThat(read.bodies()).containsExactly("أ");
        assertThat(read.onlyRefusal().message())
                .contains("line 2")
                .contains("oops")
                .contains("behind it was not read");
    }

    @Test
    void shouldKeepTheBytesOfARefusedElementDeepInALongArray() throws IOException {
        String many = IntStream.range(0, 3000)
                .mapToObj(i ->
                        i == 2500 ? "{\"title\":\"خبر " + i + "\"}" : "{\"body\":\"" + "نص ".repeat(200) + i + "\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        Collected read = read(many);

        assertThat(read.articles()).hasSize(2999);
        assertThat(read.onlyRefusal().origin()).isEqualTo("file:///day.json#/2500");
        assertThat(kept(read.onlyRefusal())).isEqualTo("{\"title\":\"خبر 2500\"}");
    }

    @Test
    void shouldSkipAnElementThatIsTooLargeToHold() throws IOException {
        String field = "\"x\":\"" + "a".repeat(90_000) + "\"";
        String large = IntStream.range(0, 40)
                .mapToObj(i -> field.replace("x", "x" + i))
                .collect(Collectors.joining(",", "{", "}"));
        Collected read = read("[" + large + ",{\"nested\":[" + large + "]},{\"body\":\"ب\"}]");

        assertThat(read.bodies()).containsExactly("ب");
        assertThat(read.refusals()).hasSize(2).extracting(Refusal::reason).containsOnly(RefusalReason.TOO_LARGE);
        RefusedRecord record = read.refusals().get(0).record().orElseThrow();
        assertThat(record.bytes()).isEmpty();
        assertThat(record.size()).isEqualTo(large.length());
    }

    @Test
    void shouldReadUtf16AsJsonAllows() throws IOException {
        Collected read = new Collected();
        new JsonRecords(CONTEXT)
                .readDocument(new ByteArrayInputStream("[{\"body\":\"أ\"},7]".getBytes(UTF_16LE)), read);

        assertThat(read.bodies()).containsExactly("أ");
        assertThat(read.onlyRefusal().reason()).isEqualTo(RefusalReason.WRONG_SHAPE);
    }

    @Test
    void shouldHoldOneRecordOfAnEndlessDocumentAtATime() throws IOException {
        int count = 20_000;
        long[] seen = {0};
        // 2 GB of text: more than the heap of the tests.
        InputStream endless = new RepeatingInput(("{\"body\":\"" + "x".repeat(99_000) + "\"},").getBytes(UTF_8), count);
        new JsonRecords(CONTEXT).readDocument(endless, reading -> seen[0]++);

        assertThat(seen[0]).isEqualTo(count);
    }

    private static String kept(Refusal refusal) {
        return new String(refusal.record().orElseThrow().bytes().orElseThrow(), UTF_8);
    }

    private static Collected read(String document) throws IOException {
        Collected collected = new Collected();
        new JsonRecords(CONTEXT).readDocument(new ByteArrayInputStream(document.getBytes(UTF_8)), collected);
        return collected;
    }

    /** An array of one element many times over. */
    private static final class RepeatingInput extends InputStream {

        private final byte[] element;
        private final long total;
        private long position = -1;

        RepeatingInput(byte[] element, int count) {
            this.element = element;
            // The last comma gives way to the bracket.
            this.total = (long) element.length * count - 1;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int at = (int) (position % element.length);
            if (position < 0 || position >= total) {
                int one = read();
                into[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }
            int got = (int) Math.min(Math.min(count, element.length - at), total - position);
            System.arraycopy(element, at, into, offset, got);
            position += got;
            return got;
        }

        @Override
        public int read() {
            long at = position++;
            if (at > total) {
                return -1;
            }
            return at < 0 ? '[' : at == total ? ']' : element[(int) (at % element.length)];
        }
    }
}
