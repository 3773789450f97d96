package io.rawi.app.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Asks each kind of service whether it does its work, as a client would. */
final class Readiness {

    private static final int SECONDS = 5;

    private Readiness() {}

    /** The broker is up, and it knows of so many brokers at work as a client would need. */
    static boolean broker(String bootstrap, int brokers) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "request.timeout.ms", SECONDS * 1000,
                "default.api.timeout.ms", SECONDS * 1000);
        try (Admin admin = Admin.create(settings)) {
            return admin.describeCluster().nodes().get().size() >= brokers;
        }
    }

    static boolean registry(URI readiness) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(readiness)
                .timeout(Duration.ofSeconds(SECONDS))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    static boolean postgres(String url, String user, String password) throws SQLException {
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(SECONDS);
        }
    }
}
