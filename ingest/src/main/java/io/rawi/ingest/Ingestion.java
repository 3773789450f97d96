package io.rawi.ingest;

import io.rawi.ingest.send.ArticleSender;
import io.rawi.ingest.send.IngestException;
import io.rawi.ingest.send.Preparation;
import io.rawi.ingest.send.SilenceWatch;
import io.rawi.ingest.send.Tally;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Takes in articles from files, folders and standard input, and sends them to the topic of raw articles.
 *
 * <p>Every article that was read is acknowledged by the broker, or refused with its reason, or the ingestion fails and
 * says which was the first that it could not bring home. Feeding the same source again is harmless: the same article
 * gets the same identity further on.
 */
public final class Ingestion implements AutoCloseable {

    /** Standard input among the sources. */
    public static final String STANDARD_INPUT = "-";

    static final String VERSION = "0.1.0";
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final String ADVICE =
            "See that the broker at %s runs, and feed the same again: what was sent twice" + " comes out once";

    private final IngestConfig config;
    private final String address;
    private final Runnable preparation;
    private final Function<Tally, ArticleSender> senders;
    private final InputStream standardInput;
    private final Clock clock;
    private volatile boolean stopped;

    /** An ingestion that reads the process's standard input and, for what does not tell its own time, the clock. */
    public Ingestion(KafkaConnection connection, Topics topics, IngestConfig config) {
        this(
                config,
                connection.bootstrapServers(),
                () -> new Preparation(connection, config.startTimeout()).prepare(topics),
                tally -> ArticleSender.open(connection, topics, config, tally, VERSION),
                System.in,
                Clock.systemUTC());
    }

    Ingestion(
            IngestConfig config,
            String address,
            Runnable preparation,
            Function<Tally, ArticleSender> senders,
            InputStream standardInput,
            Clock clock) {
        this.config = config;
        this.address = address;
        this.preparation = preparation;
        this.senders = senders;
        this.standardInput = standardInput;
        this.clock = clock;
    }

    /**
     * Takes in all sources, one after the other; {@code -} is standard input. With {@code watch}, goes on with new and
     * changed files of the folders until {@link #stop}.
     *
     * @return what was done; a broker or registry that stopped answering is told there
     * @throws IngestException where broker or registry cannot be reached at the start
     */
    public IngestSummary ingest(List<String> sources, IngestProgress progress) {
        preparation.run();
        Tally tally = new Tally(progress, System::nanoTime);
        try (ArticleSender sender = senders.apply(tally);
                SilenceWatch watch = new SilenceWatch(tally, address, SILENCE)) {
            SourceRun run =
                    new SourceRun(config, sender, tally, standardInput, clock, () -> stopped || tally.hasFailed());
            try {
                run.run(sources);
            } catch (IngestException e) {
                tally.cannotGoOn(e.getMessage());
            }
            sender.flush();
            return tally.summary(ADVICE.formatted(address));
        }
    }

    /** Ends a running ingestion from another thread: what was read is sent and acknowledged first. */
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        stop();
    }
}
