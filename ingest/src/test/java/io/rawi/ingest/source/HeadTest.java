package io.rawi.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeadTest {

    @Property(tries = 60)
    void shouldGiveBackEveryByte(
            @ForAll byte[] bytes,
            @ForAll @IntRange(max = 100_000) int more,
            @ForAll @IntRange(min = 200, max = 9000) int step)
            throws IOException {
        byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + more);
        InputStream dripping = new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] into, int offset, int count) {
                return super.read(into, offset, Math.min(step, count));
            }
        };
        Head head = Head.of(dripping);

        assertThat(all).startsWith(head.bytes());
        assertThat(head.whole().readAllBytes()).isEqualTo(all);
    }

    /** The second line of a live stream may be an hour away. */
    @Test
    void shouldNotWaitForASecondLine() throws IOException {
        try (PipedOutputStream writer = new PipedOutputStream();
                PipedInputStream reader = new PipedInputStream(writer, 100_000)) {
            writer.write("{\"body\":\"أ\"}\n".getBytes(UTF_8));
            writer.flush();
            assertThat(new String(Head.of(reader).bytes(), UTF_8)).isEqualTo("{\"body\":\"أ\"}\n");
        }
    }

    @Test
    void shouldNotWaitForTheEndOfALongText() throws IOException {
        try (PipedOutputStream writer = new PipedOutputStream();
                PipedInputStream reader = new PipedInputStream(writer, 100_000)) {
            writer.write("خبر ".repeat(400).getBytes(UTF_8));
            writer.flush();
            assertThat(Head.of(reader).bytes()).hasSizeGreaterThanOrEqualTo(1024);
        }
    }

    @Test
    void shouldReadALongFirstLineUpToItsLimit() throws IOException {
        byte[] line = ("{\"body\":\"" + "x".repeat(200_000)).getBytes(UTF_8);

        assertThat(Head.of(new ByteArrayInputStream(line)).bytes()).hasSizeBetween(64 * 1024, 72 * 1024);
    }

    @Test
    void shouldBeBlankOnlyWhereThereIsNothingBehind() throws IOException {
        assertThat(head("").blank()).isTrue();
        assertThat(head(" \r\n\t ").blank()).isTrue();
        assertThat(head(" \n.").blank()).isFalse();
        assertThat(head(" ".repeat(5000) + "x").blank()).isFalse();
        assertThat(head(" ".repeat(100_000) + "x").blank()).isFalse();
    }

    private static Head head(String content) throws IOException {
        return Head.of(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }
}
