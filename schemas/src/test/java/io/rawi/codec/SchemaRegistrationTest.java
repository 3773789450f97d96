package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.rawi.codec.SchemaRegistration.IncompatibleSchemaException;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SchemaRegistrationTest {

    private static final Topics TOPICS = Topics.firstGeneration();

    /** A registry that says one thing to whoever registers, and takes down what it was asked. */
    private static final class OneAnswer implements AutoCloseable {

        private final HttpServer server;
        private final List<String> asked = new CopyOnWriteArrayList<>();

        OneAnswer(int status, String body) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                asked.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath()
                        + (exchange.getRequestURI().getPath().startsWith("/config") ? " " + sent : ""));
                byte[] answer = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void shouldRegisterEveryTopicUnderFullTransitiveCompatibility() throws Exception {
        SchemaRegistration registration = new SchemaRegistration("mock://registration");
        registration.register(TOPICS);
        registration.register(TOPICS);

        SchemaRegistryClient registry = MockSchemaRegistry.getClientForScope("registration");
        assertThat(registry.getAllSubjects())
                .containsExactlyInAnyOrderElementsOf(TOPICS.all().stream()
                        .map(topic -> topic.name() + "-value")
                        .toList());
        for (TopicDefinition topic : TOPICS.all()) {
            assertThat(registry.getCompatibility(topic.name() + "-value")).isEqualTo("FULL_TRANSITIVE");
            assertThat(registry.getAllVersions(topic.name() + "-value")).containsExactly(1);
        }
    }

    @Test
    void shouldSpeakTheRegistrysLanguage() throws IOException {
        try (OneAnswer registry = new OneAnswer(200, "{\"id\": 7, \"compatibility\": \"FULL_TRANSITIVE\"}")) {
            new SchemaRegistration(registry.url()).register(TOPICS);

            assertThat(registry.asked)
                    .contains("POST /subjects/news.raw-value/versions", "POST /subjects/news.enriched-value/versions");
            assertThat(registry.asked).anySatisfy(request -> assertThat(request)
                    .startsWith("PUT /config/news.stories-value")
                    .contains("\"compatibility\":\"FULL_TRANSITIVE\""));
        }
    }

    @Test
    void shouldSayWhichSchemaTheRegistryRefuses() throws IOException {
        try (OneAnswer registry = new OneAnswer(409, "{\"error_code\": 409, \"message\": \"incompatible\"}")) {
            assertThatThrownBy(() -> new SchemaRegistration(registry.url()).register(TOPICS))
                    .isInstanceOf(IncompatibleSchemaException.class)
                    .hasMessageContaining("news.raw-value")
                    .hasMessageContaining("incompatible");
        }
    }

    @Test
    void shouldTakeAFailingRegistryForOneThatIsAway() throws IOException {
        try (OneAnswer registry = new OneAnswer(503, "{\"error_code\": 50001, \"message\": \"starting\"}")) {
            assertThatThrownBy(() -> new SchemaRegistration(registry.url()).register(TOPICS))
                    .isInstanceOf(RegistryUnavailableException.class);
        }
        String gone;
        try (OneAnswer registry = new OneAnswer(200, "")) {
            gone = registry.url();
        }
        assertThatThrownBy(() -> new SchemaRegistration(gone).register(TOPICS))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining(gone);
    }
}
