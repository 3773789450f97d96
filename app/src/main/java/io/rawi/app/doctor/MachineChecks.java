package io.rawi.app.doctor;

import com.sun.management.OperatingSystemMXBean;
import io.rawi.app.config.RawiConfig;
import io.rawi.app.embedded.Distribution;
import io.rawi.app.embedded.EmbeddedServicesException;
import io.rawi.app.embedded.PortHolder;
import io.rawi.app.embedded.RunningServices;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the machine has to offer: Java, memory, disk, ports, the unpacked services. */
final class MachineChecks {

    private static final int JAVA = 17;
    private static final long MB = 1024 * 1024;
    private static final long ENOUGH_MB = 2048;

    private final RawiConfig config;

    MachineChecks(RawiConfig config) {
        this.config = config;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java(Runtime.version().feature()));
        findings.add(memory());
        findings.add(disk());
        findings.add(distribution());
        Optional<RunningServices> running = RunningServices.running(config.dataFolder());
        if (running.isPresent()) {
            findings.add(Finding.ok(
                    "data folder", "in use by process " + running.get().pid()));
        } else {
            port("embedded.kafka-port", config.embedded().kafkaPort()).ifPresent(findings::add);
            port("embedded.registry-port", config.embedded().registryPort()).ifPresent(findings::add);
            port("embedded.postgres-port", config.embedded().postgresPort()).ifPresent(findings::add);
        }
        return findings;
    }

    static Finding java(int version) {
        return version >= JAVA
                ? Finding.ok("java", version + " in " + System.getProperty("java.home"))
                : Finding.wrong("java", "version " + version + "; install " + JAVA + " or newer, or set JAVA_HOME");
    }

    private static Finding memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = system.getTotalMemorySize() / MB;
        return total >= ENOUGH_MB
                ? Finding.ok("memory", total + " MiB, " + system.getAvailableProcessors() + " processors")
                : Finding.warning(
                        "memory",
                        total + " MiB; the embedded services ask for " + ENOUGH_MB
                                + ". Lower embedded.broker-heap-mb, or run Kafka elsewhere");
    }

    private Finding disk() {
        Path folder = config.dataFolder();
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            return Finding.wrong("disk", existing + " is no folder; name another one with --data");
        }
        if (!Files.isWritable(existing)) {
            return Finding.wrong(
                    "disk",
                    existing + " cannot be written; change its rights, or name another folder with " + "--data");
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace() / MB;
            return free >= config.embedded().minFreeMb()
                    ? Finding.ok("disk", free + " MiB free for " + folder)
                    : Finding.wrong(
                            "disk",
                            free + " MiB free for " + folder + ", less than embedded.min-free-mb ("
                                    + config.embedded().minFreeMb()
                                    + "); free space or name another folder with --data");
        } catch (IOException e) {
            return Finding.wrong("disk", "cannot be asked about " + existing + ": " + e.getMessage());
        }
    }

    private static Finding distribution() {
        try {
            return Finding.ok("services", "unpacked in " + Distribution.find().folder());
        } catch (EmbeddedServicesException e) {
            return Finding.wrong("services", e.getMessage());
        }
    }

    private static Optional<Finding> port(String option, int port) {
        if (port == 0) {
            return Optional.empty();
        }
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(Finding.ok(option, free.getLocalPort() + " is free"));
        } catch (IOException e) {
            return Optional.of(Finding.wrong(
                    option,
                    port + " is in use"
                            + PortHolder.of(port).map(holder -> " by " + holder).orElse("")
                            + "; stop what uses it, or set another port (0 for any)"));
        }
    }
}
