package io.rawi.ingest.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicPreparation.UnfitTopicException;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Brokers and registries that are there, are not, or are not what is needed, with Confluent's own client. */
@Timeout(60)
class RegistryAwayTest {

    private static final Topics TOPICS = Topics.firstGeneration();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MockAdminClient cluster = cluster();

    @Test
    void shouldPrepareTopicsAndSchemasAnyNumberOfTimes() throws Exception {
        Preparation preparation = preparation("mock://ingest-start");
        preparation.prepare(TOPICS);
        preparation().prepare(TOPICS);
        assertThatCode(() -> preparation("mock://ingest-start").prepare(TOPICS)).doesNotThrowAnyException();

        assertThat(MockSchemaRegistry.getClientForScope("ingest-start").getAllSubjects())
                .contains("news.raw-value", "news.dead-letters-value");
    }

    @Test
    void shouldSayAtTheStartThatTheRegistryIsAway() throws IOException {
        String gone = gone();

        assertThatThrownBy(() -> preparation(gone).prepare(TOPICS))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("the schema registry at " + gone + " cannot be reached")
                .hasMessageContaining("start it, or set its address (kafka.registry-url, with its path)");
    }

    @Test
    void shouldSayAtTheStartThatTheRegistryFails() throws IOException {
        HttpServer failing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        failing.createContext("/", exchange -> {
            byte[] answer = "{\"error_code\":50001,\"message\":\"the store is not ready\"}".getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(503, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        failing.start();
        try {
            String url = "http://localhost:" + failing.getAddress().getPort();
            assertThatThrownBy(() -> preparation(url).prepare(TOPICS))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("the store is not ready")
                    .hasMessageContaining("kafka.registry-url");
        } finally {
            failing.stop(0);
        }
    }

    @Test
    void shouldSayAtTheStartThatATopicDoesNotFit() {
        Node node = new Node(0, "localhost", 9092);
        cluster.addTopic(
                false,
                "news.raw",
                List.of(new TopicPartitionInfo(0, node, List.of(node), List.of(node))),
                TOPICS.raw().settings());

        assertThatThrownBy(() -> preparation().prepare(TOPICS))
                .isInstanceOf(UnfitTopicException.class)
                .hasMessageContaining("news.raw has 1 partitions, not 4");
    }

    @Test
    void shouldSayThatTheBrokerDoesNotMakeTopics() {
        MockAdminClient refusing = new MockAdminClient(List.of(new Node(0, "h", 1)), new Node(0, "h", 1)) {
            @Override
            public synchronized org.apache.kafka.clients.admin.CreateTopicsResult createTopics(
                    java.util.Collection<org.apache.kafka.clients.admin.NewTopic> topics,
                    org.apache.kafka.clients.admin.CreateTopicsOptions options) {
                timeoutNextRequest(1);
                return super.createTopics(topics, options);
            }
        };
        Preparation preparation = new Preparation(
                new KafkaConnection("broker:9092", "mock://refusing"), PATIENCE, properties -> refusing);

        assertThatThrownBy(() -> preparation.prepare(TOPICS))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("cannot create topic news.raw")
                .hasMessageContaining("look into the log of the broker at broker:9092");
    }

    @Test
    void shouldSayThatTheBrokerIsAwayByItsAddress() {
        cluster.timeoutNextRequest(1);

        assertThatThrownBy(() -> preparation().prepare(TOPICS))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("no Kafka broker answers at broker:9092 within 5000 ms")
                .hasMessageContaining("start it, or set its address (kafka.bootstrap-servers)");
    }

    @Test
    void shouldSayWhatIsWrongWithASettingOfTheClient() {
        Preparation preparation = new Preparation(new KafkaConnection("broker:9092", "http://r"), PATIENCE, p -> {
            throw new KafkaException("Failed to create", new ConfigException("sasl.mechanism", "X", "unknown"));
        });

        assertThatThrownBy(() -> preparation.prepare(TOPICS))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("sasl.mechanism");
    }

    @Test
    void shouldAskTheBrokerNoLongerThanItIsAllowedTo() {
        Preparation preparation = new Preparation(
                new KafkaConnection("broker:9092", "mock://patience", Map.of("client.id", "mine")),
                Duration.ofMillis(700),
                properties -> {
                    assertThat(properties)
                            .containsEntry("bootstrap.servers", "broker:9092")
                            .containsEntry("client.id", "mine")
                            .containsEntry("default.api.timeout.ms", "700")
                            .containsEntry("request.timeout.ms", "700");
                    return cluster;
                });

        preparation.prepare(TOPICS);
    }

    /** The registry went away between the start and the first article. */
    @Test
    void shouldSayWhichArticleTheRegistryKeptFromBeingSent() throws IOException {
        KafkaConnection connection = new KafkaConnection("broker:9092", gone());
        MockProducer<String, byte[]> producer = SenderFixture.producer(true);
        try (ArticleSender sender = sender(producer, connection)) {
            assertThatThrownBy(() -> sender.send(article()))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("cannot write file:///a as Avro")
                    .hasMessageContaining("the schema registry")
                    .hasMessageContaining("feed it again");
        }
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldSayThatTheRegistryLostTheSchema() {
        KafkaConnection connection = new KafkaConnection("broker:9092", "mock://emptied");
        try (ArticleSender sender = sender(SenderFixture.producer(true), connection)) {
            assertThatThrownBy(() -> sender.send(article()))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("does not know the schema");
            Refusal refusal =
                    Refusal.ofRecord(RefusalReason.MALFORMED, "stdin:#3", "half", RefusedRecord.of(new byte[] {'{'}));
            assertThatThrownBy(() -> sender.refuse(refusal))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("stdin:#3");
        }
    }

    @Test
    void shouldSendWhatEveryOtherPartOfThePipelineReads() {
        new SchemaRegistration("mock://ingest-send").register(TOPICS);
        KafkaConnection connection = new KafkaConnection("broker:9092", "mock://ingest-send");
        MockProducer<String, byte[]> producer = SenderFixture.producer(true);
        try (ArticleSender sender = sender(producer, connection)) {
            sender.send(article());
        }

        try (AvroCodec<RawArticle> codec = new AvroCodec<>(RawArticle.class, "news.raw", "mock://ingest-send")) {
            assertThat(codec.decode(producer.history().get(0).value())).isEqualTo(article());
        }
    }

    private static ArticleSender sender(MockProducer<String, byte[]> producer, KafkaConnection connection) {
        Tally tally = new Tally(IngestProgress.NONE, System::nanoTime);
        return new ArticleSender(producer, Encoding.avro(connection, TOPICS), tally, "test");
    }

    private Preparation preparation() {
        return preparation("mock://ingest-start-again");
    }

    private Preparation preparation(String registry) {
        return new Preparation(new KafkaConnection("broker:9092", registry), PATIENCE, properties -> cluster);
    }

    private static MockAdminClient cluster() {
        Node node = new Node(0, "localhost", 9092);
        return new MockAdminClient(List.of(node), node);
    }

    private static RawArticle article() {
        return RawArticle.newBuilder()
                .setSource("الميناء")
                .setFetchedAt(Instant.parse("2026-03-01T06:00:00Z"))
                .setMediaType("text/plain")
                .setBody(ByteBuffer.wrap("نص".getBytes(UTF_8)))
                .setOrigin("file:///a")
                .build();
    }

    /** An address where nobody listens. */
    private static String gone() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:" + socket.getLocalPort();
        }
    }
}
