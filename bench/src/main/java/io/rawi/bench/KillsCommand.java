package io.rawi.bench;

import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.check.Expectation;
import io.rawi.bench.check.FeedMarker;
import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.bench.kills.KillOptions;
import io.rawi.bench.kills.KillReport;
import io.rawi.bench.kills.KillRun;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench kills}: shows that kills at any moment lose nothing and double nothing. */
@Command(
        name = "kills",
        mixinStandardHelpOptions = true,
        description =
                "Feed articles, kill the enriching program and the sink at random moments, and count what comes out.")
final class KillsCommand implements Callable<Integer> {

    /** Without --rate, a portion of the articles (those between two kills) is fed in about this time. */
    private static final double PORTION_SECONDS = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many kills. Default: ${DEFAULT-VALUE}.")
    private int kills;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Articles fed a second. Default: so many that six seconds lie between two kills.")
    private Optional<Double> rate = Optional.empty();

    @Option(
            names = "--session",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long Kafka keeps the partitions of a killed process for it. Default: ${DEFAULT-VALUE}.")
    private int session;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Corpus corpus = options.corpus(InventedMix.hard());
        List<RawArticle> fed = new ArrayList<>();
        corpus.articles().forEach(article -> fed.add(FeedMarker.mark(article, fed.size())));
        err.println("computing what must come out of " + corpus.description());
        Expectation expected = Expectation.of(fed, ArabicEngine.load()::read);
        err.println(expected.articles().size() + " articles and "
                + expected.refused().size() + " dead letters must");
        double pace = rate.orElse(fed.size() / (kills + 1.0) / PORTION_SECONDS);
        KillOptions how = new KillOptions(kills, options.seed, pace, Duration.ofSeconds(session), options.javaOptions);
        try (EmbeddedRun run = EmbeddedRun.start(options.work)) {
            KillReport report = run(run.services(), how, fed, expected, err);
            report.lines().forEach(out::println);
            return report.passed() ? 0 : 1;
        }
    }

    private static KillReport run(
            EmbeddedServices services,
            KillOptions how,
            List<RawArticle> fed,
            Expectation expected,
            PrintWriter progress)
            throws IOException, SQLException {
        return new KillRun(services, how, progress::println).run(fed, expected);
    }
}
