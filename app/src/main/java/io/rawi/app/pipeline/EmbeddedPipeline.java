package io.rawi.app.pipeline;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.app.embedded.PostgresAddress;
import io.rawi.app.feed.IngestReport;
import io.rawi.app.feed.IngestView;
import io.rawi.app.reach.Reach;
import io.rawi.app.terminal.StopSignal;
import io.rawi.app.terminal.Terminal;
import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.EnrichConfig;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Ingestion;
import io.rawi.kafka.KafkaConnection;
import io.rawi.sink.postgres.PostgresConfig;
import io.rawi.topic.Topics;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Everything in one process: embedded services, the enriching application, the PostgreSQL sink, and what takes in. Any
 * part that fails stops the whole, and says why.
 */
public final class EmbeddedPipeline implements AutoCloseable {

    private final RawiConfig config;
    private final StopSignal stop;
    private final Topics topics;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final AtomicReference<String> failure = new AtomicReference<>();
    private EmbeddedServices services;
    private Enriching enriching;
    private Storing storing;

    private EmbeddedPipeline(RawiConfig config, StopSignal stop) {
        this.config = config;
        this.stop = stop;
        this.topics = config.kafka().topics("");
    }

    /** Starts all of it. Where a part fails, or {@code stop} is given meanwhile, all is stopped again. */
    public static EmbeddedPipeline start(RawiConfig config, StopSignal stop) {
        EmbeddedPipeline pipeline = new EmbeddedPipeline(config, stop);
        try {
            pipeline.startAll();
        } catch (RuntimeException e) {
            pipeline.close();
            throw e;
        }
        return pipeline;
    }

    private void startAll() {
        // Before the services: a wrong file of names is told at once.
        ArabicEngine engine = config.engine().load(Path.of(""));
        services = EmbeddedServices.start(config.dataFolder(), config.embedded());
        parts.push(services);
        services.onDeath(this::fail);
        enriching = new Enriching(kafka(), topics, enrichConfig(), engine, () -> enriching
                .failure()
                .ifPresent(this::fail));
        parts.push(enriching);
        storing = new Storing(
                kafka(), topics, sinkConfig(), () -> storing.failure().ifPresent(this::fail));
        parts.push(storing);
        enriching.start();
        storing.start();
    }

    /** The state of the application lies beside the data that it was made from, unless it is placed elsewhere. */
    private EnrichConfig enrichConfig() {
        boolean placed =
                !config.enrich().stateDir().equals(EnrichConfig.defaults().stateDir());
        return placed ? config.enrich() : config.enrich().withStateDir(services.folder("streams"));
    }

    private PostgresConfig sinkConfig() {
        PostgresAddress address = services.postgres();
        return Reach.at(config.sink().postgres(), address.jdbcUrl(), address.user(), address.password());
    }

    /** Takes in these sources beside everything else, told on standard error. */
    public void takeIn(List<String> sources, Terminal terminal) {
        if (sources.isEmpty()) {
            return;
        }
        Ingestion ingestion = new Ingestion(kafka(), topics, config.ingest());
        Thread thread = new Thread(() -> ingest(ingestion, sources, terminal), "ingest");
        parts.push(() -> {
            ingestion.stop();
            thread.join();
            ingestion.close();
        });
        thread.start();
    }

    private void ingest(Ingestion ingestion, List<String> sources, Terminal terminal) {
        try (IngestView view = new IngestView(terminal)) {
            IngestSummary summary = ingestion.ingest(sources, view);
            terminal.err().println("rawi: " + IngestReport.line(summary));
            summary.failure().ifPresent(this::fail);
        } catch (RuntimeException e) {
            fail("taking in " + sources + " failed: " + e.getMessage());
        }
    }

    private void fail(String message) {
        failure.compareAndSet(null, message);
        stop.give();
    }

    /** What failed first, in words. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get());
    }

    public KafkaConnection kafka() {
        return services.kafka();
    }

    public PostgresAddress postgres() {
        return services.postgres();
    }

    public Topics topics() {
        return topics;
    }

    /** Stops the parts, those that depend on others first. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            } catch (Exception e) {
                first = first == null ? new IllegalStateException(e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
