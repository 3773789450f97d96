package io.rawi.app.command;

import io.rawi.app.config.ConfigException;
import io.rawi.app.config.RawiConfig;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.pipeline.EmbeddedPipeline;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rawi up}: the whole pipeline on embedded services, durable, until it is stopped. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Run broker, registry, PostgreSQL and the pipeline, durable in the data folder, until stopped.",
        footer = {
            "",
            "Takes in the sources that rawi.yml names, and what \"rawi ingest\" sends. The next start finds all data.",
            "",
            "Examples:",
            "  rawi up",
            "  rawi up --data /var/lib/rawi --config /etc/rawi.yml"
        })
final class UpCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    private final Surroundings surroundings;

    UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RawiConfig config = common.read(surroundings);
        if (config.kafka().connection().isPresent()) {
            throw new ConfigException(
                    "kafka.bootstrap-servers names a Kafka, and \"rawi up\" runs its own. Unset it, or"
                            + " run \"rawi enrich\", \"rawi sink postgres\" and \"rawi ingest\" against the one it names");
        }
        Logging.toFile(config.dataFolder().resolve("logs").resolve("rawi.log"));
        PrintWriter out = surroundings.terminal().out();
        surroundings
                .terminal()
                .err()
                .println("rawi: starting broker, registry and PostgreSQL in " + config.dataFolder());
        Optional<String> failure;
        try (EmbeddedPipeline pipeline = EmbeddedPipeline.start(config, surroundings.stop())) {
            pipeline.takeIn(config.sources(), surroundings.terminal());
            out.println("kafka     " + pipeline.kafka().bootstrapServers());
            out.println("registry  " + pipeline.kafka().registryUrl());
            out.println("postgres  " + pipeline.postgres().psqlUrl());
            out.println("data      " + config.dataFolder());
            surroundings.terminal().err().println("rawi: up. Stop with Ctrl-C");
            surroundings.stop().await();
            failure = pipeline.failure();
            surroundings.terminal().err().println("rawi: stopping");
        }
        if (failure.isPresent()) {
            throw new CommandFailure(failure.get());
        }
        return ExitCodes.DONE;
    }
}
