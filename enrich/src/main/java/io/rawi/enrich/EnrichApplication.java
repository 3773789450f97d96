package io.rawi.enrich;

import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.runtime.FaultPolicy;
import io.rawi.enrich.runtime.Preparation;
import io.rawi.enrich.runtime.StateFolder;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.enrich.step.Counters;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The enriching application: {@code news.raw} in, enriched articles out, exactly once. One instance is started once and
 * closed once. It stops by itself only on a fault that waiting does not mend; {@link #failure()} then says which.
 */
public final class EnrichApplication implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichApplication.class);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(30);
    private static final String NOT_STARTED = "CREATED";

    private final KafkaConnection connection;
    private final Topics topics;
    private final EnrichConfig config;
    private final ArabicEngine engine;
    private final Counters counters = new Counters();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch runningOrEnded = new CountDownLatch(1);
    private final FaultPolicy faults;
    private Optional<KafkaStreams> streams = Optional.empty();
    private Optional<StateMemory> memory = Optional.empty();

    public EnrichApplication(KafkaConnection connection, Topics topics, EnrichConfig config, ArabicEngine engine) {
        this.connection = connection;
        this.topics = topics;
        this.config = config;
        this.engine = engine;
        this.faults = new FaultPolicy(config.maxAttempts(), counters::articleCount, closing);
    }

    /**
     * Prepares topics and schemas, waiting for broker and registry, then starts. Returns before partitions are assigned:
     * see {@link #awaitRunning}.
     *
     * @throws RuntimeException with a message for people where the application cannot start
     */
    public void start() {
        StateFolder.check(config.stateDir());
        new Preparation(config.startPatience(), closing).prepare(connection, topics);
        synchronized (this) {
            if (closing.getCount() == 0) {
                throw new IllegalStateException("the enriching application was closed before it had started");
            }
            memory = Optional.of(new StateMemory(config.stateMemoryBytes()));
            streams = Optional.of(create(memory.get()));
        }
        LOG.info(
                "enriching {} as {}, state in {}",
                topics.raw().name(),
                StreamsSettings.applicationId(config, topics),
                config.stateDir());
    }

    private KafkaStreams create(StateMemory stateMemory) {
        Codecs codecs = new Codecs(connection.registryUrl(), new RegistryPatience(config.registryPatience(), closing));
        try {
            KafkaStreams created = new KafkaStreams(
                    new EnrichTopology(topics, config, engine, codecs, counters).build(),
                    StreamsSettings.of(connection, topics, config, stateMemory));
            created.setUncaughtExceptionHandler(faults);
            created.setStateListener((now, before) -> {
                if (now == KafkaStreams.State.RUNNING || now.hasCompletedShutdown()) {
                    runningOrEnded.countDown();
                }
            });
            created.start();
            return created;
        } catch (StreamsException e) {
            throw explained(e);
        }
    }

    private RuntimeException explained(StreamsException e) {
        return String.valueOf(e.getMessage()).contains("multiple instances")
                ? new IllegalStateException(
                        "another process enriches with the state folder " + config.stateDir()
                                + "; stop it, or set enrich.state-dir elsewhere",
                        e)
                : e;
    }

    /**
     * Waits until all partitions are assigned and the state stores are restored.
     *
     * @throws TimeoutException where that takes longer
     * @throws IllegalStateException where the application stopped instead
     */
    public void awaitRunning(Duration patience) throws TimeoutException, InterruptedException {
        if (!runningOrEnded.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException(
                    "the enriching application is still " + status().state() + " after " + patience.toSeconds() + " s");
        }
        Optional<Throwable> failure = failure();
        if (failure.isPresent()) {
            throw new IllegalStateException(
                    "the enriching application stopped: " + failure.get().getMessage(), failure.get());
        }
    }

    public synchronized EnrichStatus status() {
        return new EnrichStatus(
                streams.map(started -> started.state().name()).orElse(NOT_STARTED),
                counters.readCount(),
                counters.articleCount(),
                counters.relationCount(),
                counters.copyCount(),
                counters.enrichedCount(),
                counters.deadLetterCount(),
                counters.givenUpCount(),
                faults.replaced());
    }

    /** Why it stopped by itself; nothing while it runs or where it was closed. */
    public Optional<Throwable> failure() {
        return faults.failure();
    }

    /** Commits what was done, leaves the group and closes the stores. Safe to call several times, from any thread. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            boolean stopped = streams.map(EnrichApplication::stop).orElse(true);
            if (stopped) {
                memory.ifPresent(StateMemory::close);
                memory = Optional.empty();
            }
        }
    }

    private static boolean stop(KafkaStreams started) {
        boolean stopped = started.close(CloseOptions.timeout(CLOSE_PATIENCE)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        if (!stopped) {
            LOG.warn(
                    "the enriching application did not stop within {} s; what was not committed is done again at the"
                            + " next start",
                    CLOSE_PATIENCE.toSeconds());
        }
        return stopped;
    }
}
