package io.rawi.app.container;

import io.rawi.kafka.KafkaConnection;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * Brokers, a registry and a database in containers on a network of their own, and beside them whatever a test adds.
 * Closing it removes all of it.
 */
public final class Cluster implements AutoCloseable {

    static final String REGISTRY = "registry";
    static final String POSTGRES = "postgres";

    private static final int REGISTRY_PORT = 8080;
    private static final int POSTGRES_PORT = 5432;
    private static final String REGISTRY_PATH = "/apis/ccompat/v7";
    private static final String DATABASE = "rawi";

    private final ImageNames images;
    private final BrokerSettings settings;
    private final String host;
    private final List<Integer> brokerPorts;
    private final int registryPort;
    private final int postgresPort;
    private final Network network = Network.newNetwork();
    private final List<Member> brokers = new ArrayList<>();
    private final Deque<Member> members = new ArrayDeque<>();
    private final Member registry;
    private final Member postgres;

    private Cluster(ImageNames images, int brokerCount) {
        this.images = images;
        this.settings = new BrokerSettings(brokerCount);
        this.host = DockerClientFactory.instance().dockerHostIpAddress();
        List<Integer> ports = FreePorts.find(brokerCount + 2);
        this.brokerPorts = ports.subList(0, brokerCount);
        this.registryPort = ports.get(brokerCount);
        this.postgresPort = ports.get(brokerCount + 1);
        IntStream.rangeClosed(1, brokerCount).mapToObj(this::brokerMember).forEach(brokers::add);
        this.postgres = postgresMember();
        this.registry = registryMember();
    }

    /**
     * Starts all of it and waits until it is ready.
     *
     * @param brokers how many; each is a controller too, so a majority of them has to live
     */
    public static Cluster start(ImageNames images, int brokers) {
        Cluster cluster = new Cluster(images, brokers);
        try {
            cluster.brokers.forEach(Member::start);
            cluster.postgres.start();
            cluster.brokers.forEach(Member::awaitReady);
            cluster.registry.start();
            cluster.postgres.awaitReady();
            cluster.registry.awaitReady();
            return cluster;
        } catch (RuntimeException | AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    /** Runs a command of our own image in the cluster; it is not waited for. */
    public Member run(String name, String image, Map<String, String> environment, List<String> command) {
        Member member = member(Container.running(name, image, environment, command), 0, () -> true);
        member.start();
        return member;
    }

    /** @param node 1 and up */
    public Member broker(int node) {
        return brokers.get(node - 1);
    }

    public Member registry() {
        return registry;
    }

    public Member postgres() {
        return postgres;
    }

    /** Broker and registry as this test reaches them. */
    public KafkaConnection fromHost() {
        return new KafkaConnection(bootstrap(), "http://" + host + ":" + registryPort + REGISTRY_PATH);
    }

    /** Broker and registry as another container of the cluster reaches them. */
    public KafkaConnection fromInside() {
        return new KafkaConnection(
                settings.insideBootstrap(), "http://" + REGISTRY + ":" + REGISTRY_PORT + REGISTRY_PATH);
    }

    /** The database's JDBC address as this test reaches it; user, password and name of the database are all "rawi". */
    public String jdbcFromHost() {
        return "jdbc:postgresql://" + host + ":" + postgresPort + "/" + DATABASE;
    }

    /** The same as another container of the cluster reaches it. */
    public String jdbcFromInside() {
        return "jdbc:postgresql://" + POSTGRES + ":" + POSTGRES_PORT + "/" + DATABASE;
    }

    public String databaseUser() {
        return DATABASE;
    }

    public String databasePassword() {
        return DATABASE;
    }

    String networkId() {
        return network.getId();
    }

    @Override
    public void close() {
        try {
            while (!members.isEmpty()) {
                members.pop().close();
            }
        } finally {
            network.close();
        }
    }

    private Member brokerMember(int node) {
        int port = brokerPorts.get(node - 1);
        Container container = Container.serving(
                BrokerSettings.alias(node),
                images.kafka(),
                settings.environment(node, host, port),
                BrokerSettings.HOST_PORT);
        return member(container, port, () -> Readiness.broker(host + ":" + port, settings.brokers()));
    }

    private Member registryMember() {
        // Schemas live in the brokers, so that a registry which was killed comes back with all of them.
        Map<String, String> environment = Map.of(
                "APICURIO_STORAGE_KIND", "kafkasql",
                "APICURIO_KAFKASQL_BOOTSTRAP_SERVERS", settings.insideBootstrap(),
                "JAVA_OPTIONS", "-Xmx320m");
        URI readiness = URI.create("http://" + host + ":" + registryPort + "/health/ready");
        Container container = Container.serving(REGISTRY, images.registry(), environment, REGISTRY_PORT);
        return member(container, registryPort, () -> Readiness.registry(readiness));
    }

    private Member postgresMember() {
        Map<String, String> environment = Map.of(
                "POSTGRES_USER", databaseUser(), "POSTGRES_PASSWORD", databasePassword(), "POSTGRES_DB", DATABASE);
        Container container = Container.serving(POSTGRES, images.postgres(), environment, POSTGRES_PORT);
        return member(
                container, postgresPort, () -> Readiness.postgres(jdbcFromHost(), databaseUser(), databasePassword()));
    }

    private Member member(Container container, int hostPort, Patience.Condition ready) {
        GenericContainer<?> made = container.in(network, host, hostPort);
        Member member = new Member(container.name(), made, ready);
        members.push(member);
        return member;
    }

    private String bootstrap() {
        return String.join(
                ",", brokerPorts.stream().map(port -> host + ":" + port).toList());
    }
}
