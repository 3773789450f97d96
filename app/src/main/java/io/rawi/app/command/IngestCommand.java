package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.feed.IngestReport;
import io.rawi.app.feed.IngestView;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.reach.Reach;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Ingestion;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi ingest}: takes in files, folders and standard input. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Take in articles: text, HTML, JSON, JSON lines, archives of them.",
        footer = {
            "",
            "Prints one line at the end: read, sent, refused and why. What is refused is told on standard error; the rest",
            "goes on.",
            "",
            "Examples:",
            "  rawi ingest reports/",
            "  rawi ingest --watch inbox/",
            "  curl -s https://example.org/feed.jsonl | rawi ingest -"
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Files, folders, or - for JSON lines on standard input.")
    private List<String> sources;

    @Option(names = "--watch", description = "Watch folders for new and changed files until stopped.")
    private boolean watch;

    @Option(names = "--source", paramLabel = "NAME", description = "Publisher of what does not tell its own.")
    private Optional<String> source = Optional.empty();

    private final Surroundings surroundings;

    IngestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RawiConfig config = common.read(surroundings);
        IngestConfig settings =
                config.ingest().withWatch(watch || config.ingest().watch());
        if (source.isPresent()) {
            settings = settings.withSource(source.get());
        }
        Topics topics = config.kafka().topics("");
        IngestSummary summary = ingest(new Reach(config).kafka(), topics, settings);
        surroundings.terminal().out().println(IngestReport.line(summary));
        if (summary.failure().isPresent()) {
            throw new CommandFailure(summary.failure().get());
        }
        return summary.refusedInAll() == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private IngestSummary ingest(KafkaConnection kafka, Topics topics, IngestConfig settings) {
        try (Ingestion ingestion = new Ingestion(kafka, topics, settings);
                IngestView view = new IngestView(surroundings.terminal())) {
            surroundings.stop().whenGiven(ingestion::stop);
            return ingestion.ingest(sources, view);
        }
    }
}
