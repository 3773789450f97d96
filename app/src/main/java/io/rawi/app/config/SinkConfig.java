package io.rawi.app.config;

import io.rawi.sink.postgres.PostgresConfig;

/**
 * The stores that are written to.
 *
 * @param postgres the PostgreSQL store
 */
public record SinkConfig(PostgresConfig postgres) {

    public static SinkConfig defaults() {
        return new SinkConfig(PostgresConfig.defaults());
    }
}
