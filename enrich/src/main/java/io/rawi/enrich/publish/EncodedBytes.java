package io.rawi.enrich.publish;

import java.nio.charset.StandardCharsets;

/** Bytes in Avro's binary encoding and a place in them; every step forward is checked against their end. */
final class EncodedBytes {

    private static final int LONGEST_VARINT = 10;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    EncodedBytes(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    boolean isEnd() {
        return at == bytes.length;
    }

    /** @throws IndexOutOfBoundsException where the bytes end
     *  @throws IllegalArgumentException where it is no number */
    long readLong() {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << BITS * i;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IllegalArgumentException("a number of more than " + LONGEST_VARINT + " bytes");
    }

    /** A number that has to lie below a limit, and not below zero. */
    int readBelow(long limit) {
        long value = readLong();
        if (value < 0 || value >= limit) {
            throw new IllegalArgumentException(value + " where a number below " + limit + " has to stand");
        }
        return (int) value;
    }

    /** How many elements follow, each of which takes a byte at least. */
    int readCount() {
        return readBelow(bytes.length - at + 1L);
    }

    String readString() {
        int length = readCount();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    void skip(int count) {
        if (count > bytes.length - at) {
            throw new IndexOutOfBoundsException("the bytes end");
        }
        at += count;
    }
}
