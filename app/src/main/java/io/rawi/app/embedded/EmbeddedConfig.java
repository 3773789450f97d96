package io.rawi.app.embedded;

import java.time.Duration;

/**
 * How the embedded services run.
 *
 * @param kafkaPort port of the broker on the loopback interface; 0 takes a free one
 * @param registryPort port of the schema registry on the loopback interface; 0 takes a free one
 * @param postgresPort port of PostgreSQL on the loopback interface; 0 takes a free one
 * @param brokerHeapMb Java heap of the broker, in MiB
 * @param registryHeapMb Java heap of the registry, in MiB
 * @param minFreeMb free space that the data folder's disk must have, in MiB: to start, and a quarter of it to go on
 * @param startTimeout how long a service may take until it answers
 * @param stopTimeout how long a service may take to stop before it is killed
 */
public record EmbeddedConfig(
        int kafkaPort,
        int registryPort,
        int postgresPort,
        int brokerHeapMb,
        int registryHeapMb,
        long minFreeMb,
        Duration startTimeout,
        Duration stopTimeout) {

    public EmbeddedConfig {
        port("embedded.kafka-port", kafkaPort);
        port("embedded.registry-port", registryPort);
        port("embedded.postgres-port", postgresPort);
        differ("embedded.kafka-port", kafkaPort, "embedded.registry-port", registryPort);
        differ("embedded.kafka-port", kafkaPort, "embedded.postgres-port", postgresPort);
        differ("embedded.registry-port", registryPort, "embedded.postgres-port", postgresPort);
        atLeast("embedded.broker-heap-mb", brokerHeapMb, 192);
        atLeast("embedded.registry-heap-mb", registryHeapMb, 96);
        atLeast("embedded.min-free-mb", minFreeMb, 0);
        positive("embedded.start-timeout", startTimeout);
        positive("embedded.stop-timeout", stopTimeout);
    }

    public static EmbeddedConfig defaults() {
        return new EmbeddedConfig(0, 0, 0, 384, 128, 1024, Duration.ofSeconds(90), Duration.ofSeconds(20));
    }

    private static void port(String option, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(option + " must be between 0 (any free port) and 65535, not " + port);
        }
    }

    private static void differ(String option, int port, String otherOption, int otherPort) {
        if (port != 0 && port == otherPort) {
            throw new IllegalArgumentException(option + " and " + otherOption + " are both " + port);
        }
    }

    private static void atLeast(String option, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(option + " must be at least " + least + ", not " + value);
        }
    }

    private static void positive(String option, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(option + " must be longer than nothing, not " + value);
        }
    }
}
