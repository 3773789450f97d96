package io.rawi.ingest;

import java.time.Duration;

/**
 * Told of each step of an ingestion, for a progress bar. Calls come from several threads, one at a time; they must
 * return quickly, for the ingestion waits for them.
 */
public interface IngestProgress {

    /** Tells nobody. */
    IngestProgress NONE = new IngestProgress() {};

    /** A source is opened. @param bytes its size, or -1 where nobody knows */
    default void opened(String origin, long bytes) {}

    /** An article was read and handed to the producer. @param bytes size of its body */
    default void read(String origin, long bytes) {}

    /** The broker acknowledged an article. */
    default void sent(String origin) {}

    /** Something was not taken in; the rest goes on. */
    default void refused(Refusal refusal) {}

    /** The broker has not answered for a while; the ingestion waits. */
    default void waiting(String message, Duration sinceLastAnswer) {}

    /** All files that are there were read; the folders are watched for more. */
    default void watching() {}
}
