package io.rawi.app.container;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The environment of one broker of a KRaft cluster in which every broker is a controller too.
 *
 * @param brokers how many the cluster has
 */
record BrokerSettings(int brokers) {

    /** Port on which containers reach a broker. */
    static final int INSIDE_PORT = 19092;

    /** Port inside of the container that is published on the host. */
    static final int HOST_PORT = 9092;

    private static final int CONTROLLER_PORT = 29093;
    private static final String CLUSTER_ID = "cmF3aS1jb250YWluZXItMQ";

    BrokerSettings {
        if (brokers < 1) {
            throw new IllegalArgumentException("a cluster has at least 1 broker, not " + brokers);
        }
    }

    static String alias(int node) {
        return "kafka-" + node;
    }

    /** What containers give as {@code bootstrap.servers}. */
    String insideBootstrap() {
        return each(node -> alias(node) + ":" + INSIDE_PORT);
    }

    /**
     * @param node 1 and up
     * @param host how the host's programs address the machine that the containers run on
     * @param port where this broker is published on it
     */
    Map<String, String> environment(int node, String host, int port) {
        // Three copies survive the loss of one; two of them must have a record before it counts as written.
        String copies = Integer.toString(Math.min(brokers, 3));
        String minimum = Integer.toString(Math.min(brokers, 2));
        Map<String, String> all = new TreeMap<>();
        all.put("CLUSTER_ID", CLUSTER_ID);
        all.put("KAFKA_NODE_ID", Integer.toString(node));
        all.put("KAFKA_PROCESS_ROLES", "broker,controller");
        all.put("KAFKA_CONTROLLER_QUORUM_VOTERS", each(n -> n + "@" + alias(n) + ":" + CONTROLLER_PORT));
        all.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
        all.put("KAFKA_INTER_BROKER_LISTENER_NAME", "INSIDE");
        all.put("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,INSIDE:PLAINTEXT,HOST:PLAINTEXT");
        all.put(
                "KAFKA_LISTENERS",
                "CONTROLLER://:" + CONTROLLER_PORT + ",INSIDE://:" + INSIDE_PORT + ",HOST://:" + HOST_PORT);
        all.put(
                "KAFKA_ADVERTISED_LISTENERS",
                "INSIDE://" + alias(node) + ":" + INSIDE_PORT + ",HOST://" + host + ":" + port);
        all.put("KAFKA_LOG_DIRS", "/var/lib/kafka/data");
        all.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        all.put("KAFKA_DEFAULT_REPLICATION_FACTOR", copies);
        all.put("KAFKA_MIN_INSYNC_REPLICAS", minimum);
        all.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", copies);
        all.put("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4");
        all.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", copies);
        all.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", minimum);
        all.put("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4");
        all.put("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", copies);
        all.put("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", minimum);
        all.put("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        all.put("KAFKA_HEAP_OPTS", "-Xms256m -Xmx384m");
        return all;
    }

    private String each(IntFunction<String> name) {
        return IntStream.rangeClosed(1, brokers).mapToObj(name).collect(Collectors.joining(","));
    }
}
