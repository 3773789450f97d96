package io.rawi.ingest.json;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of records from outside of them.
 *
 * @param origin address of the file or stream
 * @param source publisher that the user named for records that do not tell theirs
 * @param fallbackSource publisher where neither the record, the user nor the address tells
 * @param fetchedAt time of fetching for records that do not tell theirs
 * @param maxArticleBytes largest body, in bytes
 */
public record RecordContext(
        String origin, Optional<String> source, String fallbackSource, Instant fetchedAt, int maxArticleBytes) {

    /** Largest record in bytes: room for a largest body with every character escaped, and for its fields. */
    public int maxRecordBytes() {
        return 6 * maxArticleBytes + 1024 * 1024;
    }
}
