package io.rawi.sink.postgres;

import java.time.Duration;

/**
 * Where and how the sink writes.
 *
 * @param url JDBC address of the database, {@code jdbc:postgresql://host:port/database}; further parameters of the driver
 *     (as {@code sslmode}) may follow
 * @param user role that owns the schema, or may create it
 * @param password its password; empty where the server asks for none
 * @param schema schema of the tables; created where it is missing
 * @param name name under which the sink keeps its offsets. Several programs with one name and one database share the
 *     work; a second name reads everything again
 * @param batchRecords most records that one transaction takes
 * @param longestRetryPause longest pause between two attempts to reach a database, broker or registry that is away
 */
public record PostgresConfig(
        String url,
        String user,
        String password,
        String schema,
        String name,
        int batchRecords,
        Duration longestRetryPause) {

    public static final String DEFAULT_SCHEMA = "rawi";
    public static final String DEFAULT_NAME = "postgres";

    private static final int DEFAULT_BATCH = 1000;
    private static final int LARGEST_BATCH = 10_000;
    private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(2);
    private static final Duration LARGEST_PAUSE = Duration.ofMinutes(1);

    public PostgresConfig {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "sink.postgres.url must begin with jdbc:postgresql:, as jdbc:postgresql://localhost:5432/rawi, not \""
                            + withoutSecrets(url) + "\"");
        }
        if (!schema.matches("[a-z_][a-z0-9_]{0,62}") || schema.startsWith("pg_")) {
            throw new IllegalArgumentException(
                    "sink.postgres.schema may hold lower-case letters, digits and _, 63 at most,"
                            + " and may not begin with a digit or pg_, not \"" + schema + "\"");
        }
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException(
                    "sink.postgres.name may hold letters, digits, - and _, 64 at most, not \"" + name + "\"");
        }
        if (batchRecords < 1 || batchRecords > LARGEST_BATCH) {
            throw new IllegalArgumentException(
                    "sink.postgres.batch-records must be 1 to " + LARGEST_BATCH + ", not " + batchRecords);
        }
        if (longestRetryPause.isNegative()
                || longestRetryPause.isZero()
                || longestRetryPause.compareTo(LARGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("sink.postgres.longest-retry-pause must be above 0 and at most "
                    + LARGEST_PAUSE.toSeconds() + " s, not " + longestRetryPause);
        }
    }

    /** A database on this machine: {@code rawi} with user {@code rawi} and no password. */
    public static PostgresConfig defaults() {
        return of("jdbc:postgresql://localhost:5432/rawi", "rawi", "");
    }

    /** The defaults for another database. */
    public static PostgresConfig of(String url, String user, String password) {
        return new PostgresConfig(url, user, password, DEFAULT_SCHEMA, DEFAULT_NAME, DEFAULT_BATCH, DEFAULT_PAUSE);
    }

    public PostgresConfig withSchema(String other) {
        return new PostgresConfig(url, user, password, other, name, batchRecords, longestRetryPause);
    }

    public PostgresConfig withName(String other) {
        return new PostgresConfig(url, user, password, schema, other, batchRecords, longestRetryPause);
    }

    /** The address without its parameters, which may hold a password: for messages. */
    public String shownUrl() {
        return withoutParameters(url);
    }

    private static String withoutParameters(String address) {
        int parameters = address.indexOf('?');
        return parameters < 0 ? address : address.substring(0, parameters);
    }

    /** Addresses of other programs hold a user and a password in front of the host. */
    private static String withoutSecrets(String address) {
        return withoutParameters(address).replaceFirst("//.*@", "//");
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "PostgresConfig[url=" + shownUrl() + ", user=" + user + ", schema=" + schema + ", name=" + name
                + ", batchRecords=" + batchRecords + ", longestRetryPause=" + longestRetryPause + "]";
    }
}
