package io.rawi.ingest.source;

import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.json.RecordContext;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a stream from outside of it.
 *
 * @param origin its address
 * @param name a file name, whose ending tells what it holds
 * @param fallbackSource publisher where nothing else tells
 * @param fetchedAt time of fetching for what does not tell its own
 * @param onDisk whether the bytes stay where they are when they are refused
 */
record StreamContext(String origin, Optional<String> name, String fallbackSource, Instant fetchedAt, boolean onDisk) {

    RecordContext records(IngestConfig config) {
        return new RecordContext(origin, config.source(), fallbackSource, fetchedAt, config.maxArticleBytes());
    }
}
