package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.topic.Topics;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServicesIT {

    private static final Topics TOPICS = Topics.firstGeneration();

    @TempDir
    private Path folder;

    @Test
    void shouldFindItsDataAtTheSecondStartEvenAfterEverythingWasKilled() throws Exception {
        List<ProcessHandle> killed = new ArrayList<>();
        int schemaId;
        try (EmbeddedServices first = EmbeddedServices.start(folder, EmbeddedConfig.defaults())) {
            schemaId = EmbeddedProbe.fill(first.kafka(), TOPICS);
            EmbeddedProbe.sql(first.postgres(), "CREATE TABLE kept (n int)");
            EmbeddedProbe.sql(first.postgres(), "INSERT INTO kept VALUES (42)");
            for (ServiceName name : ServiceName.values()) {
                ProcessHandle process = ProcessHandle.of(first.pid(name)).orElseThrow();
                List<ProcessHandle> family =
                        new ArrayList<>(process.descendants().toList());
                family.add(0, process);
                killed.addAll(family);
                family.forEach(ProcessHandle::destroyForcibly);
            }
            for (ProcessHandle process : killed) {
                process.onExit().get(20, TimeUnit.SECONDS);
            }
        }
        try (EmbeddedServices second = EmbeddedServices.start(folder, EmbeddedConfig.defaults())) {
            assertThat(EmbeddedProbe.records(second.kafka(), TOPICS)).containsExactly("one");
            assertThat(EmbeddedProbe.schemaId(second.kafka(), TOPICS)).isEqualTo(schemaId);
            assertThat(EmbeddedProbe.sql(second.postgres(), "SELECT n FROM kept"))
                    .isEqualTo("42");
            assertThat(RunningServices.running(folder)).hasValueSatisfying(running -> assertThat(running.pid())
                    .isEqualTo(ProcessHandle.current().pid()));
        }
        assertThat(RunningServices.running(folder)).isEmpty();
    }

    @Test
    void shouldNamePortOptionAndHolderWhenThePortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedServices.start(folder, EmbeddedProbe.withRegistryPort(port)))
                    .isInstanceOf(EmbeddedServicesException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("embedded.registry-port")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(EmbeddedProbe.processesOn(folder)).isEmpty();
    }

    @Test
    void shouldNoticeADeadChildAndStopTheRest() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        try (EmbeddedServices services = EmbeddedServices.start(folder, EmbeddedConfig.defaults())) {
            services.onDeath(told::complete);
            ProcessHandle.of(services.pid(ServiceName.REGISTRY)).orElseThrow().destroyForcibly();
            assertThat(told.get(20, TimeUnit.SECONDS))
                    .contains("the schema registry")
                    .contains(services.dataFolder()
                            .resolve("logs")
                            .resolve("registry.log")
                            .toString());
        }
        assertThat(EmbeddedProbe.processesOn(folder)).isEmpty();
    }

    @Test
    void shouldBringAServiceBackOnItsPortAfterAnOutage() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        try (EmbeddedServices services = EmbeddedServices.start(folder, EmbeddedConfig.defaults())) {
            services.onDeath(told::complete);
            PostgresAddress address = services.postgres();
            EmbeddedProbe.sql(address, "CREATE TABLE kept (n int)");
            services.stop(ServiceName.POSTGRESQL);
            assertThatThrownBy(() -> EmbeddedProbe.sql(address, "SELECT 1")).hasMessageContaining("refused");
            services.start(ServiceName.POSTGRESQL);
            assertThat(services.postgres()).isEqualTo(address);
            assertThat(EmbeddedProbe.sql(address, "SELECT count(*) FROM kept")).isEqualTo("0");
            assertThat(told).isNotDone();

            // A second holder of the folder is refused while the first one works on.
            assertThatThrownBy(() -> EmbeddedServices.start(folder, EmbeddedConfig.defaults()))
                    .isInstanceOf(EmbeddedServicesException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }
}
