package io.rawi.app.embedded;

import io.rawi.kafka.KafkaConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Broker, schema registry and PostgreSQL, run as child processes with all of their data in one folder. Ready for use
 * when {@link #start} returns; stopped in order by {@link #close}, or by themselves when this process dies.
 */
public final class EmbeddedServices implements AutoCloseable {

    private static final long DISK_CHECK_SECONDS = 5;

    private final DataFolder data;
    private final DiskSpace disk;
    private final PostgresProgram postgres;
    private final Map<ServiceName, EmbeddedService> services = new EnumMap<>(ServiceName.class);
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private final ScheduledExecutorService diskWatch;

    private EmbeddedServices(DataFolder data, EmbeddedConfig config, Distribution distribution, DiskSpace disk) {
        this.data = data;
        this.disk = disk;
        this.postgres = new PostgresProgram(data, distribution);
        Optional<RunningServices> last = RunningServices.last(data.path());
        add(
                new BrokerProgram(data, config),
                config,
                config.kafkaPort(),
                last.map(l -> port("kafka://" + l.kafka())).orElse(0));
        add(
                new RegistryProgram(data, config, distribution),
                config,
                config.registryPort(),
                last.map(l -> port(l.registry())).orElse(0));
        add(
                postgres,
                config,
                config.postgresPort(),
                last.map(l -> port(l.postgres().substring("jdbc:".length()))).orElse(0));
        this.diskWatch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "disk-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts all three at a time and waits until each answers. Where one fails, all are stopped again.
     *
     * @throws EmbeddedServicesException with what is wrong, for people
     */
    public static EmbeddedServices start(Path dataFolder, EmbeddedConfig config) {
        return start(dataFolder, config, new DiskSpace(dataFolder.toAbsolutePath(), config.minFreeMb()));
    }

    static EmbeddedServices start(Path dataFolder, EmbeddedConfig config, DiskSpace disk) {
        Distribution distribution = Distribution.find();
        DataFolder data = DataFolder.open(dataFolder);
        EmbeddedServices started;
        try {
            disk.checkBeforeStart();
            started = new EmbeddedServices(data, config, distribution, disk);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
        try {
            started.startAll();
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private void add(ServiceProgram program, EmbeddedConfig config, int configuredPort, int lastPort) {
        services.put(program.name(), new EmbeddedService(program, config, configuredPort, lastPort, this::died));
    }

    private void startAll() {
        List<CompletableFuture<Void>> starts = services.values().stream()
                .map(service -> CompletableFuture.runAsync(service::start, task -> new Thread(task, "start").start()))
                .toList();
        RuntimeException failure = null;
        for (CompletableFuture<Void> start : starts) {
            try {
                start.join();
            } catch (CompletionException e) {
                failure = failure == null && e.getCause() instanceof RuntimeException cause ? cause : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        addresses().write(data.path());
        diskWatch.scheduleWithFixedDelay(this::checkDisk, DISK_CHECK_SECONDS, DISK_CHECK_SECONDS, TimeUnit.SECONDS);
    }

    /** Where the broker and the registry are. */
    public KafkaConnection kafka() {
        return new KafkaConnection(
                "127.0.0.1:" + service(ServiceName.BROKER).port(),
                RegistryProgram.url(service(ServiceName.REGISTRY).port()));
    }

    /** Where the database is. */
    public PostgresAddress postgres() {
        return new PostgresAddress(
                PostgresProgram.url(service(ServiceName.POSTGRESQL).port()), PostgresProgram.USER, postgres.password());
    }

    public Path dataFolder() {
        return data.path();
    }

    /** A folder for something else that is durable, as the state of the pipeline. */
    public Path folder(String name) {
        return data.folder(name);
    }

    /** Told once, in words for people, when a service ends without having been stopped, or the disk runs full. */
    public void onDeath(Consumer<String> listener) {
        death.thenAccept(listener);
    }

    /** Stops one service, as for an outage; its data stay. */
    public void stop(ServiceName name) {
        service(name).stop();
    }

    /** Starts one service again after {@link #stop(ServiceName)}, on its old port. */
    public void start(ServiceName name) {
        service(name).start();
    }

    /** Process id of one service. */
    public long pid(ServiceName name) {
        return service(name).pid();
    }

    private EmbeddedService service(ServiceName name) {
        return services.get(name);
    }

    private void died(String obituary) {
        death.completeAsync(
                () -> disk.tooLittleToGoOn().map(full -> obituary + "\n" + full).orElse(obituary));
    }

    private void checkDisk() {
        disk.tooLittleToGoOn().ifPresent(death::complete);
    }

    private RunningServices addresses() {
        PostgresAddress database = postgres();
        return new RunningServices(
                ProcessHandle.current().pid(),
                kafka().bootstrapServers(),
                kafka().registryUrl(),
                database.jdbcUrl(),
                database.user(),
                database.password());
    }

    private static int port(String address) {
        return Math.max(0, URI.create(address).getPort());
    }

    /** Stops what still runs, all three at a time: none of them needs another one. Safe to call again. */
    @Override
    public void close() {
        diskWatch.shutdownNow();
        List<ServiceName> order = List.of(ServiceName.REGISTRY, ServiceName.POSTGRESQL, ServiceName.BROKER);
        List<CompletableFuture<Void>> stops = order.stream()
                .map(name -> CompletableFuture.runAsync(service(name)::stop, task -> new Thread(task, "stop").start()))
                .toList();
        stops.forEach(CompletableFuture::join);
        RunningServices.running(data.path())
                .ifPresent(running -> running.stopped().write(data.path()));
        data.close();
    }
}
