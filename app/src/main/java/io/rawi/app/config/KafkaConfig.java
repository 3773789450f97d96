package io.rawi.app.config;

import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Which Kafka and schema registry to use. Without them, those of the data folder are used while they run.
 *
 * @param bootstrapServers {@code host:port}, several separated by commas
 * @param registryUrl address of a registry that speaks Confluent's API, with its path
 * @param partitions partitions that topics are created with
 * @param properties further Kafka client settings by Kafka's own keys (security and the like)
 */
public record KafkaConfig(
        Optional<String> bootstrapServers,
        Optional<String> registryUrl,
        int partitions,
        Map<String, String> properties) {

    private static final int MOST_PARTITIONS = 1000;

    public KafkaConfig {
        properties = Map.copyOf(properties);
        if (bootstrapServers.isPresent() != registryUrl.isPresent()) {
            String missing = bootstrapServers.isPresent() ? "kafka.registry-url" : "kafka.bootstrap-servers";
            throw new IllegalArgumentException(
                    missing + " is missing: kafka.bootstrap-servers and kafka.registry-url go together");
        }
        bootstrapServers.ifPresent(KafkaConfig::checkServers);
        registryUrl.ifPresent(KafkaConfig::checkUrl);
        if (partitions < 1 || partitions > MOST_PARTITIONS) {
            throw new IllegalArgumentException(
                    "kafka.partitions must be 1 to " + MOST_PARTITIONS + ", not " + partitions);
        }
    }

    public static KafkaConfig defaults() {
        return new KafkaConfig(Optional.empty(), Optional.empty(), Topics.DEFAULT_PARTITIONS, Map.of());
    }

    /** The connection, where one is named. */
    public Optional<KafkaConnection> connection() {
        return bootstrapServers.map(servers -> new KafkaConnection(servers, registryUrl.orElseThrow(), properties));
    }

    /**
     * The topics of a generation; empty is the first.
     *
     * @throws ConfigException where no topic can have a name with it
     */
    public Topics topics(String generation) {
        try {
            return new Topics(generation, partitions);
        } catch (IllegalArgumentException e) {
            throw new ConfigException("--" + e.getMessage());
        }
    }

    private static void checkServers(String servers) {
        for (String server : servers.split(",")) {
            if (!server.strip().matches(".+:\\d{1,5}")) {
                throw new IllegalArgumentException(
                        "kafka.bootstrap-servers must be host:port, several separated by commas, not \"" + servers
                                + "\"");
            }
        }
    }

    private static void checkUrl(String url) {
        try {
            if (URI.create(url).getHost() != null && url.matches("https?://.*")) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Told below, in words.
        }
        throw new IllegalArgumentException("kafka.registry-url must be a web address, as "
                + "http://localhost:8080/apis/ccompat/v7, not \"" + url + "\"");
    }
}
