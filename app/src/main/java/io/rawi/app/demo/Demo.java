package io.rawi.app.demo;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.feed.IngestReport;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.pipeline.EmbeddedPipeline;
import io.rawi.app.terminal.StopSignal;
import io.rawi.app.terminal.Terminal;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Ingestion;
import io.rawi.schema.DeadLetter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Plays a wire, or the user's own files, through the embedded pipeline; prints what comes out; checks that nothing was
 * lost on the way.
 */
public final class Demo {

    private static final Duration PACE = Duration.ofMillis(350);
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final RawiConfig config;
    private final Terminal terminal;
    private final StopSignal stop;
    private final PrintWriter out;

    /** @param config its data folder is where everything is put */
    public Demo(RawiConfig config, Terminal terminal, StopSignal stop) {
        this.config = config;
        this.terminal = terminal;
        this.stop = stop;
        this.out = terminal.out();
    }

    /**
     * @param own the user's own files; without them, the sample wire
     * @throws CommandFailure where something is lost or fails
     */
    public void run(Optional<Path> own) {
        terminal.err().println("rawi: starting a broker, a registry and PostgreSQL, all for you alone; a few seconds");
        try (EmbeddedPipeline pipeline = EmbeddedPipeline.start(config, stop);
                OutputReader reader = new OutputReader(pipeline.kafka(), pipeline.topics())) {
            Path source = own.orElseGet(() -> SampleWire.unpackedIn(config.dataFolder()));
            Outcome outcome = new Outcome();
            OutputPrinter printer = new OutputPrinter(out, terminal.style());
            CompletableFuture<IngestSummary> feed = feed(pipeline, source);
            watch(pipeline, feed, reader, outcome, printer);
            if (!stop.isGiven()) {
                summarise(pipeline, feed.join(), outcome);
                stayUp(pipeline);
            }
            pipeline.failure().ifPresent(message -> {
                throw new CommandFailure(message);
            });
        }
    }

    private CompletableFuture<IngestSummary> feed(EmbeddedPipeline pipeline, Path source) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Ingestion ingestion = new Ingestion(pipeline.kafka(), pipeline.topics(), config.ingest())) {
                        stop.whenGiven(ingestion::stop);
                        return ingestion.ingest(List.of(source.toString()), new LiveStream());
                    }
                },
                task -> new Thread(task, "demo-feed").start());
    }

    /** Slow enough to be watched where a person looks on. */
    private final class LiveStream implements IngestProgress {
        @Override
        public void read(String origin, long bytes) {
            if (terminal.interactive()) {
                stop.await(PACE);
            }
        }
    }

    /** Prints what comes until all that was acknowledged has come out, and stands in the database. */
    private void watch(
            EmbeddedPipeline pipeline,
            CompletableFuture<IngestSummary> feed,
            OutputReader reader,
            Outcome outcome,
            OutputPrinter printer) {
        String raw = pipeline.topics().raw().name();
        await(
                () -> {
                    reader.poll(outcome, printer);
                    return feed.isDone() && outcome.complete(raw, feed.join().sent());
                },
                outcome,
                () -> outcome.missing(raw, feed.isDone() ? feed.join().sent() : 0)
                        .orElse("the feed did not end"));
        DemoSummary database = summary(pipeline);
        await(
                () -> {
                    reader.poll(outcome, printer);
                    return stored(database, outcome);
                },
                outcome,
                () -> "PostgreSQL does not hold all that was published");
    }

    /** Waits as long as something moves. */
    private void await(BooleanSupplier done, Outcome outcome, java.util.function.Supplier<String> missing) {
        long moved = System.nanoTime();
        long seen = -1;
        while (!stop.isGiven() && !done.getAsBoolean()) {
            long now = outcome.emissions() + outcome.deadLetters().size();
            if (now != seen) {
                seen = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > SILENCE.toNanos()) {
                throw new CommandFailure("nothing has come out for " + SILENCE.toSeconds() + " s: " + missing.get()
                        + ". Logs are in " + config.dataFolder().resolve("logs"));
            }
        }
    }

    private static boolean stored(DemoSummary database, Outcome outcome) {
        try {
            return database.revisions().equals(outcome.revisions())
                    && database.storyRevisions().equals(outcome.storyRevisions());
        } catch (SQLException e) {
            throw new CommandFailure("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    private DemoSummary summary(EmbeddedPipeline pipeline) {
        return new DemoSummary(pipeline.postgres(), config.sink().postgres().schema());
    }

    private void summarise(EmbeddedPipeline pipeline, IngestSummary fed, Outcome outcome) {
        fed.failure().ifPresent(message -> {
            throw new CommandFailure(message);
        });
        if (fed.sent() == 0) {
            throw new CommandFailure("no article was found to play: " + IngestReport.line(fed));
        }
        out.println();
        out.println(terminal.style().bold("What came out"));
        out.println(IngestReport.line(fed));
        try {
            summary(pipeline).print(out, terminal.style());
        } catch (SQLException e) {
            throw new CommandFailure("PostgreSQL does not answer: " + e.getMessage(), e);
        }
        DemoSummary.line(
                out,
                "emitted again, as more was known",
                outcome.emissions() - outcome.revisions().size());
        DemoSummary.line(out, "dead letters", outcome.deadLetters().size());
        byReason(outcome.deadLetters())
                .forEach((reason, count) ->
                        out.printf("  %4d  %s%n", count, terminal.style().isolated(reason)));
        out.flush();
    }

    private static Map<String, Long> byReason(List<DeadLetter> letters) {
        return letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.getStage() + ": "
                                + letter.getErrorMessage().lines().findFirst().orElse(""),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private void stayUp(EmbeddedPipeline pipeline) {
        out.println();
        out.println(terminal.style().bold("Where to look next"));
        if (!terminal.interactive()) {
            out.println("  rawi up                               the same services, durable in ./data");
            out.println("  rawi ingest FOLDER                    feed your own articles");
            out.println("  rawi subscribe enriched --originals   follow what comes out, as JSON lines");
            out.println("  rawi read FILE --text                 the language engine alone");
            out.flush();
            return;
        }
        String data = " --data " + config.dataFolder();
        out.println("While this runs, in another terminal:");
        out.println("  ./rawi ingest FOLDER" + data);
        out.println("  ./rawi subscribe enriched --from-beginning --originals" + data);
        out.println("  ./rawi dead-letters list" + data);
        out.println("  psql " + pipeline.postgres().psqlUrl() + " -c 'select time, source, title from "
                + config.sink().postgres().schema() + ".originals order by time'");
        out.println("Kafka " + pipeline.kafka().bootstrapServers() + ", registry "
                + pipeline.kafka().registryUrl());
        out.println("Press Enter or Ctrl-C to stop.");
        out.flush();
        Thread enter = new Thread(this::stopAtEnter, "enter");
        enter.setDaemon(true);
        enter.start();
        stop.await();
    }

    private void stopAtEnter() {
        try {
            terminal.in().read();
        } catch (java.io.IOException e) {
            // A terminal that is gone wants nothing to stay.
        }
        stop.give();
    }
}
