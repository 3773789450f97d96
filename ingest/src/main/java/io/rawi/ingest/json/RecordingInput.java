package io.rawi.ingest.json;

import io.rawi.ingest.RefusedRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Remembers the bytes of the record that is being read, so that a refused one can be kept as it was. Holds a record up
 * to the largest that a dead letter carries, and forgets it beyond that.
 */
final class RecordingInput extends FilterInputStream {

    private byte[] held = new byte[64 * 1024];
    private int length;
    /** Offset in the stream of the first byte held. */
    private long base;

    RecordingInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int got = in.read(into, offset, count);
        if (got > 0) {
            if (length > RefusedRecord.MOST_BYTES) {
                base += length;
                length = 0;
            }
            if (length + got > held.length) {
                held = Arrays.copyOf(held, Math.max(2 * held.length, length + got));
            }
            System.arraycopy(into, offset, held, length, got);
            length += got;
        }
        return got;
    }

    /** Forgets what lies before an offset of the stream: a record begins there. */
    void forgetBefore(long offset) {
        int drop = (int) Math.min(length, Math.max(0, offset - base));
        System.arraycopy(held, drop, held, 0, length - drop);
        length -= drop;
        base += drop;
    }

    /** The bytes between two offsets, where they are still held. */
    RefusedRecord record(long start, long end) {
        long last = Math.min(end, base + length);
        if (start < base || last <= start || last - start > RefusedRecord.MOST_BYTES) {
            return RefusedRecord.tooLargeToKeep(Math.max(0, end - start));
        }
        return RefusedRecord.of(Arrays.copyOfRange(held, (int) (start - base), (int) (last - base)));
    }

    /** Offset of the first byte held: where the record began, unless it is larger than what is held. */
    long start() {
        return base;
    }

    /** Offset behind the last byte read. */
    long end() {
        return base + length;
    }
}
