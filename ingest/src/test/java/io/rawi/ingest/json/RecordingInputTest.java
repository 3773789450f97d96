package io.rawi.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.RefusedRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecordingInputTest {

    /** The oracle is the stream itself: what lies between two offsets of it. */
    @Property(tries = 300)
    void shouldGiveBackWhatLiesBetweenTwoOffsets(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200_000) int size, @ForAll @IntRange(max = 30) int cuts)
            throws IOException {
        Random random = new Random(seed);
        byte[] all = new byte[size];
        random.nextBytes(all);
        RecordingInput recording = new RecordingInput(new ByteArrayInputStream(all));
        byte[] into = new byte[64 * 1024];
        int start = 0;
        int read = 0;
        for (int cut = 0; cut < cuts && read >= 0; cut++) {
            start = start + random.nextInt((int) (recording.end() - start) + 1);
            recording.forgetBefore(start);
            read = recording.read(into, 0, 1 + random.nextInt(into.length));
            int end = start + random.nextInt((int) (recording.end() - start) + 1);
            RefusedRecord record = recording.record(start, end);
            assertThat(record.size()).isEqualTo(end - start);
            if (end > start) {
                assertThat(record.bytes()).contains(Arrays.copyOfRange(all, start, end));
            }
        }
    }

    @Test
    void shouldForgetARecordThatIsLargerThanADeadLetterCarries() throws IOException {
        int size = 3 * RefusedRecord.MOST_BYTES;
        RecordingInput recording = new RecordingInput(new ByteArrayInputStream(new byte[size + 10]));
        recording.readNBytes(size);

        RefusedRecord record = recording.record(0, size);
        assertThat(record.bytes()).isEmpty();
        assertThat(record.size()).isEqualTo(size);
    }

    @Test
    void shouldKeepTheRecordBehindOneThatItForgot() throws IOException {
        int size = 3 * RefusedRecord.MOST_BYTES;
        byte[] all = new byte[size + 3];
        all[size] = '{';
        all[size + 1] = '7';
        all[size + 2] = '}';
        RecordingInput recording = new RecordingInput(new ByteArrayInputStream(all));
        byte[] into = new byte[8000];
        while (recording.end() < size) {
            recording.read(into, 0, (int) Math.min(into.length, size - recording.end()));
        }
        recording.forgetBefore(size);
        recording.read(into, 0, 3);

        assertThat(recording.record(size, size + 3L).bytes()).contains("{7}".getBytes());
    }

    @Test
    void shouldCountSingleBytesLikeMany() throws IOException {
        RecordingInput recording = new RecordingInput(new ByteArrayInputStream(new byte[] {(byte) 0xff, 2}));

        assertThat(recording.read()).isEqualTo(0xff);
        assertThat(recording.read()).isEqualTo(2);
        assertThat(recording.read()).isEqualTo(-1);
        assertThat(recording.end()).isEqualTo(2);
        assertThat(recording.record(0, 2).bytes()).contains(new byte[] {(byte) 0xff, 2});
    }
}
