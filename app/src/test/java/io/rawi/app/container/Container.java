package io.rawi.app.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/**
 * What a container is started from.
 *
 * @param name its name in the network
 * @param port inside of it, to be published on the host; empty where nothing is
 * @param command arguments in place of the image's own; empty for those
 */
record Container(String name, String image, Map<String, String> environment, OptionalInt port, List<String> command) {

    Container {
        environment = Map.copyOf(environment);
        command = List.copyOf(command);
    }

    /** One that serves a port. */
    static Container serving(String name, String image, Map<String, String> environment, int port) {
        return new Container(name, image, environment, OptionalInt.of(port), List.of());
    }

    /** One that runs a command and serves nothing. */
    static Container running(String name, String image, Map<String, String> environment, List<String> command) {
        return new Container(name, image, environment, OptionalInt.empty(), command);
    }

    /**
     * Made, not yet started.
     *
     * @param host how the tests address the engine's machine
     * @param hostPort where the port is published; of no use where there is none
     */
    GenericContainer<?> in(Network network, String host, int hostPort) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image));
        container.withNetwork(network).withNetworkAliases(name).withEnv(environment);
        container.withCreateContainerCmdModifier(create -> create.withHostName(name));
        container.setWaitStrategy(new NoWait());
        if (!command.isEmpty()) {
            container.setCommandParts(command.toArray(String[]::new));
        }
        port.ifPresent(inside ->
                container.setPortBindings(new ArrayList<>(List.of(bindAddress(host) + hostPort + ":" + inside))));
        return container;
    }

    /** On one's own machine a test's services are nobody else's business. */
    private static String bindAddress(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") ? "127.0.0.1:" : "";
    }

    /** Brokers become ready together or not at all, so the cluster waits for its members after all have started. */
    private static final class NoWait extends AbstractWaitStrategy {

        @Override
        protected void waitUntilReady() {
            // Nothing to wait for here.
        }
    }
}
