package io.rawi.ingest;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How articles are taken in and sent.
 *
 * @param maxArticleBytes largest body of an article, in bytes; what is larger is refused before it is read
 * @param source name of the publisher for what does not tell its own; without it the host of the address, else the name
 *     of the folder that the file lies in, else {@code stdin}
 * @param watch whether folders are watched for new and changed files until the ingestion is stopped
 * @param settle how long a watched file must stay as it is before it is read, so that none is read half
 * @param linger how long a record may wait for others to fill a batch
 * @param batchBytes largest batch for one partition
 * @param bufferBytes memory for records that are not yet acknowledged; sending waits when it is full
 * @param deliveryTimeout how long a record may wait for its acknowledgement before the ingestion fails
 * @param startTimeout how long the broker may take to answer at the start
 */
public record IngestConfig(
        int maxArticleBytes,
        Optional<String> source,
        boolean watch,
        Duration settle,
        Duration linger,
        int batchBytes,
        long bufferBytes,
        Duration deliveryTimeout,
        Duration startTimeout) {

    private static final int MEBIBYTE = 1024 * 1024;
    /** Kafka counts these times in milliseconds, in 31 bits: a little less than 25 days. */
    private static final Duration LONGEST = Duration.ofDays(24);

    public IngestConfig {
        Objects.requireNonNull(source, "source");
        require(
                maxArticleBytes > 0 && maxArticleBytes <= 8 * MEBIBYTE,
                "max-article-bytes",
                maxArticleBytes,
                "1 to 8388608");
        require(source.map(name -> !name.isBlank()).orElse(true), "source", "\"\"", "a name");
        require(settle.toMillis() > 0, "settle", settle, "at least one millisecond");
        require(!linger.isNegative(), "linger", linger, "at least 0");
        // The buffer must hold the largest record that a topic takes.
        require(bufferBytes >= 17L * MEBIBYTE, "buffer-bytes", bufferBytes, "at least 17825792");
        require(batchBytes > 0 && batchBytes <= bufferBytes, "batch-bytes", batchBytes, "1 to buffer-bytes");
        require(
                deliveryTimeout.toMillis() > linger.toMillis() && deliveryTimeout.compareTo(LONGEST) <= 0,
                "delivery-timeout",
                deliveryTimeout,
                "more than linger, by a millisecond at least, and " + LONGEST + " at most");
        require(
                startTimeout.toMillis() > 0 && startTimeout.compareTo(LONGEST) <= 0,
                "start-timeout",
                startTimeout,
                "one millisecond to " + LONGEST);
    }

    public static IngestConfig defaults() {
        return new IngestConfig(
                2 * MEBIBYTE,
                Optional.empty(),
                false,
                Duration.ofMillis(500),
                Duration.ofMillis(20),
                256 * 1024,
                64L * MEBIBYTE,
                Duration.ofMinutes(2),
                Duration.ofSeconds(15));
    }

    public IngestConfig withSource(String name) {
        return new IngestConfig(
                maxArticleBytes,
                Optional.of(name),
                watch,
                settle,
                linger,
                batchBytes,
                bufferBytes,
                deliveryTimeout,
                startTimeout);
    }

    public IngestConfig withWatch(boolean watching) {
        return new IngestConfig(
                maxArticleBytes,
                source,
                watching,
                settle,
                linger,
                batchBytes,
                bufferBytes,
                deliveryTimeout,
                startTimeout);
    }

    private static void require(boolean holds, String option, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("ingest." + option + " is " + value + "; it must be " + range);
        }
    }
}
