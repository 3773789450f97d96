package io.rawi.app.pipeline;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.EnrichApplication;
import io.rawi.enrich.EnrichConfig;
import io.rawi.enrich.EnrichStatus;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The enriching application, watched: when it stops by itself, somebody is told. */
public final class Enriching implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final long CHECK_MS = 500;

    private final EnrichApplication application;
    private final Runnable onFailure;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "enrich-watch");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param engine reads the articles
     * @param onFailure told once when the application stops by itself; {@link #failure()} then says why
     */
    public Enriching(
            KafkaConnection kafka, Topics topics, EnrichConfig config, ArabicEngine engine, Runnable onFailure) {
        this.application = new EnrichApplication(kafka, topics, config, engine);
        this.onFailure = onFailure;
    }

    /** Starts it, and waits until it works. */
    public void start() {
        try {
            application.start();
            application.awaitRunning(START);
        } catch (TimeoutException e) {
            throw new CommandFailure(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted while the enriching application started", e);
        }
        watch.scheduleWithFixedDelay(this::check, CHECK_MS, CHECK_MS, TimeUnit.MILLISECONDS);
    }

    private void check() {
        if (application.failure().isPresent()) {
            watch.shutdown();
            onFailure.run();
        }
    }

    public EnrichStatus status() {
        return application.status();
    }

    /** Why it stopped by itself, in words. */
    public Optional<String> failure() {
        return application
                .failure()
                .map(cause -> "the enriching application stopped: " + cause.getMessage()
                        + ". What was committed is safe; start it again when the cause is mended");
    }

    @Override
    public void close() {
        watch.shutdownNow();
        application.close();
    }
}
