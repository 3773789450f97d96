package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.reach.Reach;
import io.rawi.sink.postgres.PostgresConfig;
import io.rawi.sink.postgres.PostgresSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawi sink STORE}: runs one sink until it is stopped. */
@Command(
        name = "sink",
        mixinStandardHelpOptions = true,
        description = "Write what the pipeline publishes to a store, until stopped.",
        synopsisSubcommandLabel = "STORE",
        footer = {"", "Example:", "  rawi sink postgres"})
final class SinkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    SinkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no store given. There is: rawi sink postgres");
    }

    @Command(
            name = "postgres",
            mixinStandardHelpOptions = true,
            description = "Write articles, stories and events to PostgreSQL, each record exactly once.",
            footer = {
                "",
                "Examples:",
                "  rawi sink postgres --url jdbc:postgresql://db:5432/news --user news",
                "  RAWI_SINK_POSTGRES_PASSWORD=... rawi sink postgres"
            })
    int postgres(
            @Mixin CommonOptions common,
            @Option(names = "--url", paramLabel = "JDBC-URL", description = "Address of the database.") String url,
            @Option(names = "--user", paramLabel = "NAME", description = "Role to log in as.") String user,
            @Option(names = "--generation", paramLabel = "NAME", description = "Read the topics of this generation.")
                    String generation) {
        RawiConfig config = common.read(surroundings);
        Reach reach = new Reach(config);
        PostgresConfig store = reach.postgres();
        PostgresConfig target = Reach.at(
                store,
                url == null ? store.url() : url,
                user == null ? store.user() : user,
                url == null ? store.password() : config.sink().postgres().password());
        try (PostgresSink sink =
                new PostgresSink(reach.kafka(), config.kafka().topics(generation == null ? "" : generation), target)) {
            surroundings.stop().whenGiven(sink::close);
            surroundings.terminal().err().println("rawi: writing to " + target.shownUrl() + "; stop with Ctrl-C");
            sink.run();
        }
        return ExitCodes.DONE;
    }
}
