package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.pipeline.Enriching;
import io.rawi.app.reach.Reach;
import io.rawi.arabic.ArabicEngine;
import io.rawi.topic.Topics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rawi enrich}: runs the enriching application until it is stopped. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = "Run the enriching application against a Kafka, until stopped. Several processes share the work.",
        footer = {
            "",
            "Examples:",
            "  RAWI_KAFKA_BOOTSTRAP_SERVERS=kafka:9092 RAWI_KAFKA_REGISTRY_URL=http://registry:8080/apis/ccompat/v7 \\",
            "    rawi enrich",
            "  rawi enrich --generation v2     enrich all history again, beside the running generation"
        })
final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--generation",
            paramLabel = "NAME",
            description = "Write to a generation of topics of this name, from the beginning of all history.")
    private String generation = "";

    private final Surroundings surroundings;

    EnrichCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RawiConfig config = common.read(surroundings);
        Topics topics = config.kafka().topics(generation);
        ArabicEngine engine = config.engine().load(surroundings.folder());
        try (Enriching enriching =
                new Enriching(new Reach(config).kafka(), topics, config.enrich(), engine, surroundings.stop()::give)) {
            enriching.start();
            surroundings
                    .terminal()
                    .err()
                    .println("rawi: enriching " + topics.raw().name() + " into "
                            + topics.enriched().name() + "; stop with Ctrl-C");
            surroundings.stop().await();
            enriching.failure().ifPresent(message -> {
                throw new CommandFailure(message);
            });
            return ExitCodes.DONE;
        }
    }
}
