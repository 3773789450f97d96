package io.rawi.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.rawi.app.config.ConfigReader;
import io.rawi.app.config.RawiConfig;
import io.rawi.app.doctor.Finding.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that do not answer, or answer wrongly. Nothing here is a real server. */
@Timeout(60)
class ConnectionChecksTest {

    @TempDir
    private Path folder;

    @Test
    void shouldBeContentWhereNothingIsNamedAndNothingRuns() {
        List<Finding> findings = findings(Map.of());
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).state()).isEqualTo(State.OK);
        assertThat(findings.get(0).message()).contains("rawi up").contains("rawi demo");
    }

    @Test
    void shouldSayWhichServersDoNotAnswerAndWhichSettingsNameThem() throws IOException {
        int nobody = unused();
        List<Finding> findings = findings(Map.of(
                "RAWI_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + nobody,
                "RAWI_KAFKA_REGISTRY_URL", "http://127.0.0.1:" + nobody + "/apis/ccompat/v7",
                "RAWI_SINK_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/news?password=hidden"));
        assertThat(findings).extracting(Finding::state).containsOnly(State.WRONG);
        assertThat(findings).extracting(Finding::subject).containsExactly("kafka", "registry", "postgresql");
        assertThat(findings.get(0).message())
                .contains("127.0.0.1:" + nobody + " does not answer")
                .contains("kafka.bootstrap-servers");
        assertThat(findings.get(1).message()).contains("does not answer").contains("kafka.registry-url");
        assertThat(findings.get(2).message()).contains("sink.postgres.url").doesNotContain("hidden");
    }

    @Test
    void shouldAskWhetherThePathOfTheRegistryIsRight() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/right/subjects", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Finding wrong = ConnectionChecks.registry(base + "/wrong");
            assertThat(wrong.state()).isEqualTo(State.WRONG);
            assertThat(wrong.message()).contains("answers with 404").contains("/apis/ccompat/v7");
            assertThat(ConnectionChecks.registry(base + "/right").state()).isEqualTo(State.OK);
        } finally {
            server.stop(0);
        }
    }

    private List<Finding> findings(Map<String, String> environment) {
        RawiConfig config = new ConfigReader(environment).read(Optional.empty(), folder);
        return new ConnectionChecks(config.withDataFolder(folder)).run();
    }

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
