package io.rawi.app.embedded;

import io.rawi.app.embedded.child.BrokerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** The broker: Kafka in KRaft mode, controller and broker in one process, one replica of everything. */
final class BrokerProgram implements ServiceProgram {

    private static final String HOST = "127.0.0.1";
    private static final Duration CALL = Duration.ofSeconds(2);

    private final DataFolder data;
    private final EmbeddedConfig config;

    BrokerProgram(DataFolder data, EmbeddedConfig config) {
        this.data = data;
        this.config = config;
    }

    @Override
    public ServiceName name() {
        return ServiceName.BROKER;
    }

    @Override
    public ChildProcess launch(int port) {
        Path folder = data.folder("broker");
        Path properties = folder.resolve("server.properties");
        String clusterId = clusterId(folder.resolve("cluster-id"));
        write(properties, settings(port, Ports.free(), folder.resolve("log")));
        List<String> options = List.of(
                "-Xmx" + config.brokerHeapMb() + "m",
                "-Xms64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dlogback.configurationFile=io/rawi/app/embedded/broker-logback.xml");
        List<String> command = JavaCommand.of(
                JavaCommand.ownClassPath(),
                options,
                BrokerMain.class.getName(),
                List.of(
                        properties.toString(),
                        clusterId,
                        folder.resolve("formatted").toString()));
        return ChildProcess.start(name().title(), command, Map.of(), data.log("broker"));
    }

    @Override
    public void call(int port) throws Exception {
        if (Ports.isFree(port)) {
            throw new IOException("nobody listens on port " + port + " yet");
        }
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                HOST + ":" + port,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) CALL.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) CALL.toMillis()))) {
            admin.describeCluster().controller().get(CALL.toMillis(), TimeUnit.MILLISECONDS);
            admin.listTopics().names().get(CALL.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Map<String, String> settings(int port, int controllerPort, Path log) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        settings.put("log.dirs", log.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        // A pipeline that was stopped for months goes on where it was.
        settings.put("offsets.retention.minutes", Integer.toString(10 * 365 * 24 * 60));
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // The default of 128 MiB would not fit into a modest heap.
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("num.recovery.threads.per.data.dir", "2");
        return settings;
    }

    private static void write(Path file, Map<String, String> settings) {
        String lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n", "# Written at each start.\n", "\n"));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static String clusterId(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Uuid.randomUuid().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot read or write " + file + ": " + e.getMessage(), e);
        }
    }
}
