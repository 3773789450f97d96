package io.rawi.ingest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream of bytes into lines, holding one line at a time and no more of it than the limit. */
final class LineReader {

    private static final int UTF8_MARK_BYTES = 3;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line that holds more than blanks. */
    Optional<Line> next() throws IOException {
        while (true) {
            Optional<Line> line = any();
            if (line.isEmpty() || !line.get().blank()) {
                return line;
            }
        }
    }

    private Optional<Line> any() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        while (position < filled || fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.max(0, limit - bytes.size());
            bytes.write(buffer, position, Math.min(room, end - position));
            size += end - position;
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                return Optional.of(line(bytes.toByteArray(), size));
            }
        }
        return size == 0 ? Optional.empty() : Optional.of(line(bytes.toByteArray(), size));
    }

    private Line line(byte[] bytes, long size) {
        number++;
        boolean marked = number == 1
                && bytes.length >= UTF8_MARK_BYTES
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
        byte[] unmarked = marked ? java.util.Arrays.copyOfRange(bytes, UTF8_MARK_BYTES, bytes.length) : bytes;
        return new Line(number, unmarked, size);
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes its bytes without the line break, up to the limit
     * @param size how many bytes it has
     */
    record Line(long number, byte[] bytes, long size) {

        private boolean blank() {
            if (size > bytes.length + UTF8_MARK_BYTES) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
