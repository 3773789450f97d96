package io.rawi.ingest.send;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Makes sure, before anything is read, that broker and registry answer and that topics and schemas are there. */
public final class Preparation {

    private final KafkaConnection connection;
    private final Duration patience;
    private final Function<Properties, Admin> admins;

    /** @param patience how long the broker may take to answer */
    public Preparation(KafkaConnection connection, Duration patience) {
        this(connection, patience, Admin::create);
    }

    Preparation(KafkaConnection connection, Duration patience, Function<Properties, Admin> admins) {
        this.connection = connection;
        this.patience = patience;
        this.admins = admins;
    }

    /** @throws IngestException where broker or registry do not answer, or do not have what is needed */
    public void prepare(Topics topics) {
        try (Admin admin = admin()) {
            admin.describeCluster().clusterId().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            new TopicPreparation(admin).prepare(topics.all());
        } catch (TimeoutException | ExecutionException e) {
            throw noBroker(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IngestException("interrupted while waiting for the broker", e);
        } catch (IllegalStateException e) {
            throw new IngestException(
                    e.getMessage() + "; look into the log of the broker at " + connection.bootstrapServers(), e);
        }
        register(topics);
    }

    private void register(Topics topics) {
        try {
            new SchemaRegistration(connection.registryUrl()).register(topics);
        } catch (RegistryUnavailableException e) {
            throw new IngestException(
                    e.getMessage() + "; start it, or set its address (kafka.registry-url, with its path)", e);
        }
    }

    private Admin admin() {
        Properties properties = connection.clientProperties();
        String millis = Long.toString(patience.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        try {
            return admins.apply(properties);
        } catch (KafkaException e) {
            throw noBroker(e.getCause() == null ? e : e.getCause());
        }
    }

    private IngestException noBroker(Throwable cause) {
        Throwable root = cause instanceof ExecutionException && cause.getCause() != null ? cause.getCause() : cause;
        String why = root.getMessage() == null ? "" : " (" + root.getMessage() + ")";
        return new IngestException(
                "no Kafka broker answers at " + connection.bootstrapServers() + " within " + patience.toMillis() + " ms"
                        + why + "; start it, or set its address (kafka.bootstrap-servers)",
                cause);
    }
}
