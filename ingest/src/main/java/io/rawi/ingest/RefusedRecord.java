package io.rawi.ingest;

import java.util.Optional;

/**
 * What is left of a refused record.
 *
 * @param size its size in bytes, as far as it was read
 * @param bytes its bytes; nothing where they are more than a dead letter carries
 */
public record RefusedRecord(long size, Optional<byte[]> bytes) {

    /** Most bytes that are kept of a refused record. */
    public static final int MOST_BYTES = 1024 * 1024;

    public static RefusedRecord of(byte[] bytes) {
        return new RefusedRecord(bytes.length, bytes.length <= MOST_BYTES ? Optional.of(bytes) : Optional.empty());
    }

    /** A record of which only the size is known. */
    public static RefusedRecord tooLargeToKeep(long size) {
        return new RefusedRecord(size, Optional.empty());
    }
}
