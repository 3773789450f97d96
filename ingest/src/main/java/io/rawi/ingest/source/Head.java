package io.rawi.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The first bytes of a stream, and the stream as if they had not been read.
 *
 * @param bytes enough bytes to tell what the stream holds; none where it is empty
 * @param whole all of the stream
 */
record Head(byte[] bytes, InputStream whole) {

    private static final int MOST = 64 * 1024;
    private static final int ENOUGH = 1024;

    /** Reads no further than needed, so that the first line of a live stream comes through at once. */
    static Head of(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8 * 1024];
        while (bytes.size() < MOST && !enough(bytes.toByteArray())) {
            int got = in.read(chunk);
            if (got < 0) {
                break;
            }
            bytes.write(chunk, 0, got);
        }
        byte[] head = bytes.toByteArray();
        return new Head(head, new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    boolean blank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return bytes.length < MOST;
    }

    /** A line is whole, or there are bytes enough of something that has no lines. */
    private static boolean enough(byte[] head) {
        boolean content = false;
        boolean object = false;
        for (byte b : head) {
            if (!content && (b & 0xff) > ' ') {
                content = true;
                object = b == '{';
            } else if (object && b == '\n') {
                return true;
            }
        }
        return content && !object && head.length >= ENOUGH;
    }
}
