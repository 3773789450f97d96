package io.rawi.sink.postgres;

import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what the pipeline publishes to PostgreSQL. {@link #run()} works in the calling thread until {@link #close()} is
 * called from another one: it brings the tables up to date, joins the consumer group of its name, and writes each batch
 * of records together with Kafka's offsets in one transaction. A crash at any point leaves neither a hole nor a double.
 *
 * <p>A database, broker or registry that is away is waited for. What waiting cannot mend ends {@code run()} with a
 * {@link SinkException} that says what to do. A record that cannot be read, or that PostgreSQL refuses, goes to
 * {@code news.dead-letters} with stage {@code sink-postgres} before its offset is passed; after a crash in between it may
 * be there twice.
 */
public final class PostgresSink implements Runnable, AutoCloseable {

    /** The stage that dead letters of this sink name. */
    public static final String STAGE = "sink-postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSink.class);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final PostgresConfig config;
    private final SinkKafka kafka;
    private final Database database;
    private final SinkProgress progress = new SinkProgress();
    private final Stop stop = new Stop();
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    public PostgresSink(KafkaConnection connection, Topics topics, PostgresConfig config) {
        this(new ClusterKafka(connection, topics, config), config, StatementObserver.NONE);
    }

    PostgresSink(SinkKafka kafka, PostgresConfig config, StatementObserver observer) {
        this.kafka = kafka;
        this.config = config;
        this.database = new Database(config, observer);
    }

    /** What the sink is doing; safe to call from any thread. */
    public SinkStatus status() {
        return progress.status();
    }

    /**
     * @throws SinkException where waiting cannot mend what is wrong
     * @throws IllegalStateException where this sink was run before
     */
    @Override
    public void run() {
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException("a sink runs once; make another one");
        }
        // From here on close() waits; where it came first, the loop ends before it begins.
        try (SinkLoop loop = new SinkLoop(kafka, database, config, progress, stop)) {
            loop.run();
            progress.closed();
        } catch (RuntimeException | Error e) {
            progress.failed(e);
            throw e;
        } finally {
            database.close();
            ended.countDown();
        }
    }

    /** Ends {@link #run()} when the batch in progress is committed, or undoes it where that takes too long. */
    @Override
    public void close() {
        stop.request();
        kafka.wakeup();
        if (started.get()) {
            awaitEnd();
        } else {
            progress.closed();
        }
    }

    private void awaitEnd() {
        try {
            if (!ended.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "the sink {} did not end within {} s: its transaction is broken off",
                        config.name(),
                        GRACE.toSeconds());
                database.abort();
                ended.await(GRACE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            database.abort();
            Thread.currentThread().interrupt();
        }
    }
}
