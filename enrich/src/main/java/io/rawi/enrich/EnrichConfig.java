package io.rawi.enrich;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Settings of the enriching application.
 *
 * @param applicationId Kafka Streams' application id, without the generation; prefix of its internal topics and its group
 * @param stateDir folder of the state stores; may be lost, they are then restored from Kafka
 * @param threads stream threads
 * @param commitInterval time between two transactions of a thread; each of the three steps adds up to one of it to latency
 * @param sessionTimeout how long a killed process holds its partitions before another one gets them
 * @param duplicateWindow how far apart in time two neighbouring copies of one text may lie and still be of one group
 * @param shortestGrouped how many words a text needs for its copies to be grouped
 * @param residentDays how many days of the calendar are held in memory at most
 * @param residentArticles how many articles those days hold together at most; a single day may hold more
 * @param stateMemoryBytes memory of all state stores together, outside of the heap
 * @param registryPatience how long a record waits for a registry that is away before its thread is started afresh
 * @param startPatience how long the start waits for the broker and the registry
 * @param maxAttempts how many times in a row a failed thread is replaced before the application gives up
 */
public record EnrichConfig(
        String applicationId,
        Path stateDir,
        int threads,
        Duration commitInterval,
        Duration sessionTimeout,
        Duration duplicateWindow,
        int shortestGrouped,
        int residentDays,
        int residentArticles,
        long stateMemoryBytes,
        Duration registryPatience,
        Duration startPatience,
        int maxAttempts) {

    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(2);
    /** Well below what a transaction may take in all. */
    private static final Duration LONGEST_COMMIT_INTERVAL = Duration.ofSeconds(10);

    private static final Duration SHORTEST_SESSION = Duration.ofSeconds(1);
    /** What a broker allows by default: group.max.session.timeout.ms. */
    private static final Duration LONGEST_SESSION = Duration.ofMinutes(30);
    /** The days of the window are looked through one by one. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final long SMALLEST_STATE_MEMORY = 8L * 1024 * 1024;

    public EnrichConfig {
        Objects.requireNonNull(stateDir, "enrich.state-dir must be given");
        Objects.requireNonNull(applicationId, "enrich.application-id must be given");
        check(applicationId.matches("[A-Za-z0-9._-]+"), "application-id", "letters, digits, . - _", applicationId);
        atLeast(1, threads, "threads");
        between(MILLISECOND, LONGEST_COMMIT_INTERVAL, commitInterval, "commit-interval");
        between(SHORTEST_SESSION, LONGEST_SESSION, sessionTimeout, "session-timeout");
        between(MILLISECOND, LONGEST, duplicateWindow, "duplicate-window");
        atLeast(1, shortestGrouped, "shortest-grouped");
        atLeast(1, residentDays, "resident-days");
        atLeast(1, residentArticles, "resident-articles");
        check(
                stateMemoryBytes >= SMALLEST_STATE_MEMORY,
                "state-memory-bytes",
                "at least " + SMALLEST_STATE_MEMORY,
                stateMemoryBytes);
        // A thread that is silent for max.poll.interval.ms (five minutes) loses its partitions.
        between(MILLISECOND, LONGEST_PATIENCE, registryPatience, "registry-patience");
        between(MILLISECOND, LONGEST, startPatience, "start-patience");
        atLeast(1, maxAttempts, "max-attempts");
    }

    public static EnrichConfig defaults() {
        return new EnrichConfig(
                "rawi-enrich",
                Path.of(".rawi", "enrich"),
                2,
                Duration.ofMillis(100),
                Duration.ofSeconds(10),
                Duration.ofDays(7),
                8,
                128,
                250_000,
                128L * 1024 * 1024,
                Duration.ofSeconds(60),
                Duration.ofMinutes(2),
                20);
    }

    /** The same with another folder for the state stores. */
    public EnrichConfig withStateDir(Path folder) {
        return new EnrichConfig(
                applicationId,
                folder,
                threads,
                commitInterval,
                sessionTimeout,
                duplicateWindow,
                shortestGrouped,
                residentDays,
                residentArticles,
                stateMemoryBytes,
                registryPatience,
                startPatience,
                maxAttempts);
    }

    /** The same with another number of threads. */
    public EnrichConfig withThreads(int count) {
        return new EnrichConfig(
                applicationId,
                stateDir,
                count,
                commitInterval,
                sessionTimeout,
                duplicateWindow,
                shortestGrouped,
                residentDays,
                residentArticles,
                stateMemoryBytes,
                registryPatience,
                startPatience,
                maxAttempts);
    }

    /** The same with other bounds for the days in memory. */
    public EnrichConfig withResident(int days, int articles) {
        return new EnrichConfig(
                applicationId,
                stateDir,
                threads,
                commitInterval,
                sessionTimeout,
                duplicateWindow,
                shortestGrouped,
                days,
                articles,
                stateMemoryBytes,
                registryPatience,
                startPatience,
                maxAttempts);
    }

    private static void atLeast(int least, int value, String name) {
        check(value >= least, name, "at least " + least, value);
    }

    private static void between(Duration least, Duration most, Duration value, String name) {
        Objects.requireNonNull(value, () -> "enrich." + name + " must be given");
        String atLeast = least.equals(MILLISECOND) ? "a millisecond" : least.toString();
        check(value.compareTo(least) >= 0, name, "at least " + atLeast, value);
        check(value.compareTo(most) <= 0, name, "at most " + most, value);
    }

    private static void check(boolean holds, String name, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("enrich." + name + " must be " + expected + ", not " + found);
        }
    }
}
