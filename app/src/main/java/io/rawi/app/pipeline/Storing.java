package io.rawi.app.pipeline;

import io.rawi.kafka.KafkaConnection;
import io.rawi.sink.postgres.PostgresConfig;
import io.rawi.sink.postgres.PostgresSink;
import io.rawi.sink.postgres.SinkStatus;
import io.rawi.topic.Topics;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL sink in a thread of its own, watched: when it stops by itself, somebody is told. */
public final class Storing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    private final PostgresSink sink;
    private final Thread thread;
    private final Runnable onFailure;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /** @param onFailure told once when the sink stops by itself; {@link #failure()} then says why */
    public Storing(KafkaConnection kafka, Topics topics, PostgresConfig config, Runnable onFailure) {
        this.sink = new PostgresSink(kafka, topics, config);
        this.onFailure = onFailure;
        this.thread = new Thread(this::run, "sink-postgres");
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            sink.run();
        } catch (RuntimeException e) {
            LOG.info("the sink stopped", e);
            failure.set(e);
            onFailure.run();
        }
    }

    public SinkStatus status() {
        return sink.status();
    }

    /** Why it stopped by itself, in words. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get()).map(cause -> "the PostgreSQL sink stopped: " + cause.getMessage());
    }

    @Override
    public void close() {
        sink.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
