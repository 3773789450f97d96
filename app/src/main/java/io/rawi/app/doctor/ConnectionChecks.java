package io.rawi.app.doctor;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.reach.Reach;
import io.rawi.kafka.KafkaConnection;
import io.rawi.sink.postgres.PostgresConfig;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Whether the servers answer that the configuration names, or that run embedded. */
final class ConnectionChecks {

    private static final int PATIENCE_MS = 5000;

    private final RawiConfig config;

    ConnectionChecks(RawiConfig config) {
        this.config = config;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        Reach reach = new Reach(config);
        boolean somewhere =
                config.kafka().connection().isPresent() || reach.running().isPresent();
        if (!somewhere) {
            findings.add(Finding.ok("kafka", "none is named and none runs; \"rawi up\" or \"rawi demo\" start one"));
        } else {
            findings.add(kafka(reach.kafka()));
            findings.add(registry(reach.kafka().registryUrl()));
        }
        PostgresConfig postgres = reach.postgres();
        if (!postgres.url().equals(PostgresConfig.defaults().url())) {
            findings.add(postgres(postgres));
        }
        return findings;
    }

    private static Finding kafka(KafkaConnection kafka) {
        Properties properties = kafka.clientProperties();
        properties.put("request.timeout.ms", PATIENCE_MS);
        properties.put("default.api.timeout.ms", PATIENCE_MS);
        try (Admin admin = Admin.create(properties)) {
            int nodes = admin.describeCluster()
                    .nodes()
                    .get(PATIENCE_MS * 2L, TimeUnit.MILLISECONDS)
                    .size();
            return Finding.ok("kafka", kafka.bootstrapServers() + " answers, " + nodes + " broker(s)");
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            return Finding.wrong(
                    "kafka",
                    kafka.bootstrapServers() + " does not answer (" + cause.getMessage()
                            + "); see that it runs, and that kafka.bootstrap-servers is right");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.wrong("kafka", "interrupted");
        }
    }

    static Finding registry(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url + "/subjects").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK
                    ? Finding.ok("registry", url + " answers")
                    : Finding.wrong(
                            "registry",
                            url + " answers with " + status + "; is the path right? Apicurio's is /apis/ccompat/v7");
        } catch (IOException e) {
            return Finding.wrong(
                    "registry",
                    url + " does not answer (" + e.getMessage()
                            + "); see that it runs, and that kafka.registry-url is right");
        }
    }

    private static Finding postgres(PostgresConfig postgres) {
        Properties properties = new Properties();
        properties.put("user", postgres.user());
        properties.put("password", postgres.password());
        properties.put("connectTimeout", "5");
        try (Connection connection = DriverManager.getConnection(postgres.url(), properties)) {
            return Finding.ok(
                    "postgresql",
                    postgres.shownUrl() + " answers, version "
                            + connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            return Finding.wrong(
                    "postgresql",
                    postgres.shownUrl() + ": " + e.getMessage()
                            + "; see that it runs, and that sink.postgres.url, user and password are right");
        }
    }
}
