package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Property
    void shouldCutWhereTheLinesEndHoweverTheBytesCome(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 7) int step) throws IOException {
        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                expected.add(i + 1 + ":" + lines[i]);
            }
        }

        assertThat(lines(new Dripping(text.getBytes(UTF_8), step), 1000)).isEqualTo(expected);
    }

    @Test
    void shouldHoldNoMoreOfALineThanTheLimitAndCountItAll() throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream("abcdefgh\nxy\n".getBytes(UTF_8)), 5);

        LineReader.Line large = reader.next().orElseThrow();
        assertThat(new String(large.bytes(), UTF_8)).isEqualTo("abcde");
        assertThat(large.size()).isEqualTo(8);
        assertThat(new String(reader.next().orElseThrow().bytes(), UTF_8)).isEqualTo("xy");
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEmpty();
    }

    /** What lies behind the limit was not looked at: it may be an article. */
    @Test
    void shouldNotTakeALineForBlankThatItHoldsOnlyTheStartOf() throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream((" ".repeat(50) + "{}").getBytes(UTF_8)), 5);

        assertThat(reader.next().orElseThrow().size()).isEqualTo(52);
    }

    @Test
    void shouldDropAMarkAtTheStartOnly() throws IOException {
        assertThat(lines(new ByteArrayInputStream("\ufeffأ\n\ufeffب".getBytes(UTF_8)), 100))
                .containsExactly("1:أ", "2:\ufeffب");
        assertThat(lines(new ByteArrayInputStream("\ufeff\nب".getBytes(UTF_8)), 100))
                .containsExactly("2:ب");
    }

    @Test
    void shouldFindALineThatSpansManyBuffers() throws IOException {
        String large = "ا".repeat(200_000);

        assertThat(lines(new ByteArrayInputStream((large + "\n" + large).getBytes(UTF_8)), 1_000_000))
                .containsExactly("1:" + large, "2:" + large);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("\n\n\r\t ابa{}").ofMaxLength(60);
    }

    private static List<String> lines(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get().number() + ":" + new String(line.get().bytes(), UTF_8));
        }
        return lines;
    }

    /** A pipe that gives a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {

        private final int step;

        Dripping(byte[] bytes, int step) {
            super(bytes);
            this.step = step;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int count) {
            return super.read(into, offset, Math.min(step, count));
        }
    }
}
