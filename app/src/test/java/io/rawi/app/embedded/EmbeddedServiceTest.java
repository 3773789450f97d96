package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.Await;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starting, watching and stopping, with small programs of the system in place of servers. */
@Timeout(60)
class EmbeddedServiceTest {

    private static final List<String> WAITS = List.of("cat");

    @TempDir
    private Path folder;

    private final Queue<String> deaths = new ConcurrentLinkedQueue<>();
    private final FakeProgram program = new FakeProgram();
    private final List<EmbeddedService> services = new ArrayList<>();

    @AfterEach
    void stopAll() {
        services.forEach(EmbeddedService::stop);
    }

    @Test
    void shouldBeReadyOnceItAnswers() {
        program.answersAfter = 3;
        EmbeddedService service = service(0, 0);
        service.start();
        assertThat(program.calls).isEqualTo(3);
        assertThat(program.ports).containsExactly(service.port());
        assertThat(ProcessHandle.of(service.pid())).isPresent();
    }

    @Test
    void shouldTakeThePortOfTheLastRunWhereItIsFree() {
        int last = Ports.free();
        EmbeddedService service = service(0, last);
        service.start();
        assertThat(service.port()).isEqualTo(last);
    }

    @Test
    void shouldTakeAnotherPortWhereThatOfTheLastRunIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedService service = service(0, taken.getLocalPort());
            service.start();
            assertThat(service.port()).isNotEqualTo(taken.getLocalPort()).isPositive();
        }
    }

    @Test
    void shouldNotTakeAnotherPortThanTheOneThatWasConfigured() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedService service = service(taken.getLocalPort(), 0);
            assertThatThrownBy(service::start)
                    .isInstanceOf(EmbeddedServicesException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " for the Kafka broker is in use by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("embedded.kafka-port");
            assertThat(program.ports).isEmpty();
        }
    }

    @Test
    void shouldTryAnotherPortWhereSomebodyWasFaster() {
        program.commands = List.of(says("java.net.BindException: Address already in use"), WAITS);
        EmbeddedService service = service(0, 0);
        service.start();
        assertThat(program.ports).hasSize(2).doesNotHaveDuplicates();
        assertThat(deaths).isEmpty();
    }

    @Test
    void shouldGiveUpWhereEveryPortIsSaidToBeTaken() {
        program.commands = List.of(says("could not bind IPv4 address"));
        assertThatThrownBy(service(0, 0)::start)
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("could not bind IPv4 address");
        assertThat(program.ports).hasSize(4);
    }

    @Test
    void shouldTellTheLastWordsOfAServerThatEndsAtOnce() {
        program.commands = List.of(says("no space left on device"));
        assertThatThrownBy(service(0, 0)::start)
                .hasMessageContaining("ended with exit code 3")
                .hasMessageContaining(folder.resolve("fake.log").toString())
                .hasMessageContaining("no space left on device");
        assertThat(program.ports).as("no other port would help").hasSize(1);
    }

    @Test
    void shouldTellWhatWasWrongWithAServerThatNeverAnswers() {
        program.answersAfter = Integer.MAX_VALUE;
        EmbeddedService service = service(0, 0, Duration.ofMillis(300));
        assertThatThrownBy(service::start)
                .hasMessageContaining("the Kafka broker did not answer within")
                .hasMessageContaining("not yet");
        assertThat(program.last.isAlive()).as("it must not stay behind").isFalse();
    }

    @Test
    void shouldTellOfADeathOnceWithTheExitCodeAndLog() throws Exception {
        EmbeddedService service = service(0, 0);
        service.start();
        service.kill();
        Await.until(Duration.ofSeconds(10), () -> assertThat(deaths).hasSize(1));
        assertThat(deaths.peek())
                .contains("the Kafka broker")
                .contains("exit code 137")
                .contains("fake.log");
        service.stop();
        assertThat(deaths).hasSize(1);
    }

    @Test
    void shouldTellNobodyOfAStopThatWasAsked() throws Exception {
        EmbeddedService service = service(0, 0);
        service.start();
        ChildProcess child = program.last;
        service.stop();
        assertThat(child.isAlive()).isFalse();
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(deaths).isEmpty();
    }

    @Test
    void shouldStartAgainOnItsOldPort() {
        EmbeddedService service = service(0, 0);
        service.start();
        int port = service.port();
        long pid = service.pid();
        service.stop();
        service.start();
        assertThat(service.port()).isEqualTo(port);
        assertThat(service.pid()).isNotEqualTo(pid);
        assertThat(deaths).isEmpty();
    }

    @Test
    void shouldStopThoughItWasNeverStarted() {
        service(0, 0).stop();
        assertThat(program.ports).isEmpty();
    }

    @Test
    void shouldBeStoppedWhileItStillStarts() throws Exception {
        program.answersAfter = Integer.MAX_VALUE;
        EmbeddedService service = service(0, 0);
        CompletableFuture<Void> start = CompletableFuture.runAsync(service::start);
        assertThat(program.called.await(10, TimeUnit.SECONDS)).isTrue();
        service.stop();
        assertThatThrownBy(() -> start.get(10, TimeUnit.SECONDS)).hasMessageContaining("was stopped while it started");
        assertThat(program.last.isAlive()).isFalse();
    }

    private EmbeddedService service(int configuredPort, int lastPort) {
        return service(configuredPort, lastPort, Duration.ofSeconds(20));
    }

    private EmbeddedService service(int configuredPort, int lastPort, Duration startTimeout) {
        EmbeddedConfig config = new EmbeddedConfig(0, 0, 0, 384, 128, 0, startTimeout, Duration.ofSeconds(5));
        EmbeddedService service = new EmbeddedService(program, config, configuredPort, lastPort, deaths::add);
        services.add(service);
        return service;
    }

    private static List<String> says(String lastWords) {
        return List.of("sh", "-c", "echo \"$0\"; exit 3", lastWords);
    }

    /** Runs the given commands in turn, the last one for ever; answers when it was called often enough. */
    private final class FakeProgram implements ServiceProgram {
        private final List<Integer> ports = new ArrayList<>();
        private final CountDownLatch called = new CountDownLatch(1);
        private List<List<String>> commands = List.of(WAITS);
        private int answersAfter = 1;
        private int calls;
        private volatile ChildProcess last;

        @Override
        public ServiceName name() {
            return ServiceName.BROKER;
        }

        @Override
        public ChildProcess launch(int port) {
            List<String> command = commands.get(Math.min(ports.size(), commands.size() - 1));
            ports.add(port);
            last = ChildProcess.start(name().title(), command, Map.of(), folder.resolve("fake.log"));
            return last;
        }

        @Override
        public void call(int port) throws Exception {
            calls++;
            called.countDown();
            boolean waits =
                    commands.get(Math.min(ports.size(), commands.size()) - 1).equals(WAITS);
            if (!waits || calls < answersAfter) {
                throw new IOException("not yet");
            }
        }
    }
}
