package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rawi.codec.SchemaRegistration.IncompatibleSchemaException;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real client makes of a registry in each of the states in which one can be. */
@Timeout(60)
class RegistryStatesTest {

    private static final String TOPIC = "news.stories";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = request -> new Said(200, "{\"id\":7,\"compatibility\":\"FULL_TRANSITIVE\"}");
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"404, 40403, Schema not found", "403, 40301, Forbidden", "422, 42201, Invalid schema"})
    void shouldMakeADeadLetterOfARecordWhoseSchemaTheRegistryDoesNotGive(int status, int code, String message) {
        answer = says(status, code, message);

        assertThatThrownBy(this::decode)
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("knows no schema for this record of " + TOPIC)
                .hasMessageContaining(message);
    }

    /** Not JSON: what a proxy says while the registry behind it starts. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502 Bad Gateway</html>", "upstream not ready", "{\"error\": "})
    void shouldWaitForARegistryBehindAProxyThatSpeaksAnotherLanguage(String body) {
        answer = request -> new Said(502, body);

        assertThatThrownBy(() -> new SchemaRegistration(url()).register(Topics.firstGeneration()))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void shouldReadARecordOnceTheRegistryIsBack() {
        Story story = (Story) Samples.specific(Story.getClassSchema(), 5);
        byte[] wire = wire(7, Samples.specificBytes(story));
        answer = request -> new Said(502, "<html>502 Bad Gateway</html>");
        try (AvroCodec<Story> codec = new AvroCodec<>(Story.class, TOPIC, url())) {
            assertThatThrownBy(() -> codec.decode(wire)).isInstanceOf(RegistryUnavailableException.class);
            answer = request ->
                    new Said(200, "{\"schema\":" + quoted(Story.getClassSchema().toString()) + "}");

            assertThat(Samples.specificBytes(codec.decode(wire))).isEqualTo(Samples.specificBytes(story));
        }
    }

    /** The registry is asked once for a schema, not once for a record. */
    @Test
    void shouldReadOnWhileTheRegistryIsAwayOnceItKnowsTheSchema() {
        byte[] wire = wire(7, Samples.specificBytes(Samples.specific(Story.getClassSchema(), 5)));
        answer = request ->
                new Said(200, "{\"schema\":" + quoted(Story.getClassSchema().toString()) + "}");
        try (AvroCodec<Story> codec = new AvroCodec<>(Story.class, TOPIC, url())) {
            codec.decode(wire);
            int before = asked.size();
            answer = says(503, 50301, "gone");

            assertThatCode(() -> codec.decode(wire)).doesNotThrowAnyException();
            assertThat(asked).hasSize(before);
        }
    }

    /** Two programs create the same subject at a time: the slower one hears of a conflict, and asks again. */
    @Test
    void shouldAskAgainOnceWhereAnotherProgramWasFaster() {
        int[] conflicts = {0};
        answer = request -> request.startsWith("POST") && conflicts[0]++ == 0
                ? new Said(409, "{\"error_code\":409,\"message\":\"exists already\"}")
                : new Said(200, "{\"id\":7,\"compatibility\":\"FULL_TRANSITIVE\"}");

        assertThatCode(() -> new SchemaRegistration(url()).register(Topics.firstGeneration()))
                .doesNotThrowAnyException();
        assertThat(asked.stream().filter(request -> request.contains("/news.raw-value/versions")))
                .hasSize(2);
        assertThat(asked.stream().filter(request -> request.contains("/news.articles-value/versions")))
                .hasSize(1);
    }

    @Test
    void shouldStopAtTheFirstSchemaThatIsRefusedAndNameIt() {
        answer = request -> request.contains("news.relations")
                ? new Said(422, "{\"error_code\":42201,\"message\":\"Invalid schema\"}")
                : new Said(200, "{\"id\":7,\"compatibility\":\"FULL_TRANSITIVE\"}");

        assertThatThrownBy(() -> new SchemaRegistration(url()).register(Topics.firstGeneration()))
                .isInstanceOf(IncompatibleSchemaException.class)
                .hasMessageContaining("refuses this program's schema for news.relations-value")
                .hasMessageContaining("Invalid schema");
        assertThat(asked).noneMatch(request -> request.contains("news.enriched"));
    }

    @Test
    void shouldRegisterEachGenerationUnderItsOwnSubjects() {
        new SchemaRegistration(url()).register(new Topics("v2", 4));

        assertThat(asked)
                .anyMatch(request -> request.contains("/news.v2.enriched-value/"))
                .anyMatch(request -> request.contains("/news.raw-value/"))
                .noneMatch(request -> request.contains("/news.enriched-value/"));
    }

    @Test
    void shouldPassNullsThroughTheSerdeAsKafkaStreamsDoes() {
        try (AvroCodec<Story> codec = new AvroCodec<>(Story.class, TOPIC, url())) {
            assertThat(codec.serde().serializer().serialize(TOPIC, null)).isNull();
            assertThat(codec.serde().deserializer().deserialize(TOPIC, null)).isNull();
        }
        assertThat(asked).isEmpty();
    }

    private void decode() {
        try (AvroCodec<Story> codec = new AvroCodec<>(Story.class, TOPIC, url())) {
            codec.decode(wire(7, new byte[] {1, 2, 3}));
        }
    }

    private static byte[] wire(int id, byte[] avro) {
        return ByteBuffer.allocate(5 + avro.length)
                .put((byte) 0)
                .putInt(id)
                .put(avro)
                .array();
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static Answer says(int status, int code, String message) {
        return request -> new Said(status, "{\"error_code\":" + code + ",\"message\":\"" + message + "\"}");
    }

    private static String quoted(String json) {
        return "\"" + json.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(request);
        Said said = answer.to(request);
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private interface Answer {
        Said to(String request);
    }

    private record Said(int status, String body) {}
}
