package io.rawi.enrich.relate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;

/**
 * Where an edition stands among those of its document: by the time of fetching, then by content. As bytes in a store it
 * sorts the same way: the document's 32 digits, the time as a big-endian number without sign, the content's 32 digits.
 *
 * @param fetchedAt milliseconds UTC
 */
record EditionKey(String documentId, long fetchedAt, String contentId) {

    static final int DIGITS = 32;
    private static final String LOWEST = "0".repeat(DIGITS);
    private static final String HIGHEST = "g".repeat(DIGITS);

    static EditionKey of(Bytes key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.get());
        String document = digits(bytes);
        long fetchedAt = bytes.getLong() ^ Long.MIN_VALUE;
        return new EditionKey(document, fetchedAt, digits(bytes));
    }

    private static String digits(ByteBuffer bytes) {
        byte[] digits = new byte[DIGITS];
        bytes.get(digits);
        return new String(digits, StandardCharsets.US_ASCII);
    }

    String articleId() {
        return documentId + "-" + contentId;
    }

    /** A key before all editions of the document. */
    EditionKey first() {
        return new EditionKey(documentId, Long.MIN_VALUE, LOWEST);
    }

    /** A key behind all editions of the document. */
    EditionKey last() {
        return new EditionKey(documentId, Long.MAX_VALUE, HIGHEST);
    }

    Bytes bytes() {
        return Bytes.wrap(ByteBuffer.allocate(2 * DIGITS + Long.BYTES)
                .put(documentId.getBytes(StandardCharsets.US_ASCII))
                .putLong(fetchedAt ^ Long.MIN_VALUE)
                .put(contentId.getBytes(StandardCharsets.US_ASCII))
                .array());
    }
}
