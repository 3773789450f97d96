package io.rawi.enrich.runtime;

import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must stand before the first record is read: the topics and their schemas. Waits for broker and registry. */
public final class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Duration patience;
    private final CountDownLatch closing;
    private final Duration pause;

    /** @param closing ends the waiting at once when it reaches zero */
    public Preparation(Duration patience, CountDownLatch closing) {
        this(patience, closing, PAUSE);
    }

    Preparation(Duration patience, CountDownLatch closing, Duration pause) {
        this.patience = patience;
        this.closing = closing;
        this.pause = pause;
    }

    /**
     * @throws RuntimeException what went wrong last, where the patience is spent or waiting does not help
     */
    public void prepare(KafkaConnection connection, Topics topics) {
        await("the topics at " + connection.bootstrapServers(), () -> {
            try (Admin admin = Admin.create(connection.clientProperties())) {
                new TopicPreparation(admin).prepare(topics.all());
            }
        });
        await("the schemas at " + connection.registryUrl(), () -> new SchemaRegistration(connection.registryUrl())
                .register(topics));
    }

    void await(String what, Runnable preparation) {
        long begin = System.nanoTime();
        while (true) {
            try {
                preparation.run();
                LOG.info("{} are ready", what);
                return;
            } catch (RuntimeException e) {
                long spent = System.nanoTime() - begin;
                if (!FaultPolicy.mayPass(e) || spent > patience.toNanos() || closed()) {
                    throw e;
                }
                LOG.warn(
                        "waiting for {}, {} s of {} s: {}",
                        what,
                        TimeUnit.NANOSECONDS.toSeconds(spent),
                        patience.toSeconds(),
                        e.getMessage());
            }
        }
    }

    private boolean closed() {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
