package io.rawi.kafka;

import java.util.Map;
import java.util.Properties;

/**
 * How to reach Kafka and the schema registry.
 *
 * @param bootstrapServers {@code host:port}, several separated by commas
 * @param registryUrl address of a registry that speaks Confluent's API, with its path
 * @param properties further Kafka client settings by Kafka's own keys (security and the like), given to every client
 */
public record KafkaConnection(String bootstrapServers, String registryUrl, Map<String, String> properties) {

    public KafkaConnection {
        properties = Map.copyOf(properties);
    }

    public KafkaConnection(String bootstrapServers, String registryUrl) {
        this(bootstrapServers, registryUrl, Map.of());
    }

    /** A fresh set of client properties: the address and the further settings. */
    public Properties clientProperties() {
        Properties all = new Properties();
        all.putAll(properties);
        all.put("bootstrap.servers", bootstrapServers);
        return all;
    }
}
