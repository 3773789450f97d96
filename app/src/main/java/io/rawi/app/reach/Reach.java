package io.rawi.app.reach;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.embedded.RunningServices;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.kafka.KafkaConnection;
import io.rawi.sink.postgres.PostgresConfig;
import java.util.Optional;

/**
 * Which servers a command uses: those that the configuration names, else those that run embedded in the data folder.
 */
public final class Reach {

    private final RawiConfig config;

    public Reach(RawiConfig config) {
        this.config = config;
    }

    /** @throws CommandFailure where nothing is configured and nothing runs */
    public KafkaConnection kafka() {
        return config.kafka()
                .connection()
                .or(() -> running()
                        .map(services -> new KafkaConnection(
                                services.kafka(),
                                services.registry(),
                                config.kafka().properties())))
                .orElseThrow(() -> new CommandFailure("no Kafka to use: nothing runs in the data folder "
                        + config.dataFolder() + ", and kafka.bootstrap-servers is not set. Start the services with "
                        + "\"rawi up\", name their folder with --data, or set kafka.bootstrap-servers and "
                        + "kafka.registry-url in rawi.yml"));
    }

    /** The database that the configuration names, else the embedded one, else the default address. */
    public PostgresConfig postgres() {
        PostgresConfig configured = config.sink().postgres();
        if (!configured.url().equals(PostgresConfig.defaults().url())) {
            return configured;
        }
        return running()
                .map(services ->
                        at(configured, services.postgres(), services.postgresUser(), services.postgresPassword()))
                .orElse(configured);
    }

    /** The same settings for another database. */
    public static PostgresConfig at(PostgresConfig settings, String url, String user, String password) {
        return new PostgresConfig(
                url,
                user,
                password,
                settings.schema(),
                settings.name(),
                settings.batchRecords(),
                settings.longestRetryPause());
    }

    /** What runs in the data folder. */
    public Optional<RunningServices> running() {
        return RunningServices.running(config.dataFolder());
    }
}
