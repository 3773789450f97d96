package io.rawi.enrich.publish;

import java.util.Arrays;

/** The five bytes before a record in Confluent's format: a zero, then the id of its schema in the registry. */
record WireHeader(byte[] bytes) {

    static final int LENGTH = 5;

    static WireHeader of(byte[] encoded) {
        return new WireHeader(Arrays.copyOf(encoded, LENGTH));
    }

    boolean opens(byte[] encoded) {
        return encoded.length >= LENGTH && Arrays.equals(bytes, 0, LENGTH, encoded, 0, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WireHeader header && Arrays.equals(bytes, header.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
