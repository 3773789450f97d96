package io.rawi.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes in Avro's binary encoding, gathered in one array that grows and is used again: integers as zigzag varints,
 * lengths before strings and bytes, numbers with a point little-endian. After the Avro 1.12 specification, "Binary
 * Encoding".
 *
 * <p>Not safe for use by several threads at a time.
 */
final class AvroOutput {

    private static final int LONGEST_VARINT = 10;
    /** What a UTF-16 code unit takes at most in UTF-8; the two of a pair take four together. */
    private static final int BYTES_A_UNIT = 3;

    private static final int FIRST_ROOM = 8 * 1024;
    private static final int CHUNK = 1024;

    private final char[] chunk = new char[CHUNK];
    private byte[] bytes = new byte[FIRST_ROOM];
    private int length;

    /** Begins anew with these bytes. */
    void restart(byte[] head) {
        length = 0;
        writeRaw(head, 0, head.length);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void writeBoolean(boolean value) {
        room(1);
        bytes[length++] = (byte) (value ? 1 : 0);
    }

    /** An int and a long of one value have the same bytes. */
    void writeLong(long value) {
        room(LONGEST_VARINT);
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void writeFloat(float value) {
        room(Float.BYTES);
        int bits = Float.floatToRawIntBits(value);
        for (int shift = 0; shift < Float.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (bits >>> shift);
        }
    }

    void writeDouble(double value) {
        room(Double.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Double.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (bits >>> shift);
        }
    }

    void writeBytes(ByteBuffer value) {
        int size = value.remaining();
        writeLong(size);
        room(size);
        value.duplicate().get(bytes, length, size);
        length += size;
    }

    /**
     * A string as UTF-8 with its length before it. How long it is, is known when it is written: so it is written behind
     * the largest length there may be, and moved up.
     */
    void writeString(String value) {
        room(LONGEST_VARINT + BYTES_A_UNIT * value.length());
        int start = length;
        length += LONGEST_VARINT;
        int from = length;
        writeUtf8(value);
        int size = length - from;
        length = start;
        writeLong(size);
        System.arraycopy(bytes, from, bytes, length, size);
        length += size;
    }

    private void writeUtf8(String value) {
        int end = value.length();
        int at = 0;
        while (at < end) {
            int count = Math.min(CHUNK, end - at);
            // A pair is not torn apart: its first half waits for the next chunk.
            if (count > 1 && at + count < end && Character.isHighSurrogate(value.charAt(at + count - 1))) {
                count--;
            }
            value.getChars(at, at + count, chunk, 0);
            writeUtf8(count);
            at += count;
        }
    }

    private void writeUtf8(int count) {
        byte[] out = bytes;
        int to = length;
        for (int i = 0; i < count; i++) {
            char c = chunk[i];
            if (c < 0x80) {
                out[to++] = (byte) c;
            } else if (c < 0x800) {
                out[to++] = (byte) (0xC0 | c >> 6);
                out[to++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                out[to++] = (byte) (0xE0 | c >> 12);
                out[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[to++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(chunk[i + 1])) {
                int code = Character.toCodePoint(c, chunk[++i]);
                out[to++] = (byte) (0xF0 | code >> 18);
                out[to++] = (byte) (0x80 | code >> 12 & 0x3F);
                out[to++] = (byte) (0x80 | code >> 6 & 0x3F);
                out[to++] = (byte) (0x80 | code & 0x3F);
            } else {
                // As String.getBytes does: half a pair is no character.
                out[to++] = '?';
            }
        }
        length = to;
    }

    private void writeRaw(byte[] value, int from, int size) {
        room(size);
        System.arraycopy(value, from, bytes, length, size);
        length += size;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
