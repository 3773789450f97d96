package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {

    @Test
    void shouldSeeThatAPortIsTakenUntilItIsGivenBack() throws IOException {
        int port;
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = held.getLocalPort();
            assertThat(Ports.isFree(port)).isFalse();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void shouldSeeThatAServerOnAllInterfacesHoldsThePortToo() throws IOException {
        try (ServerSocket everywhere = new ServerSocket(0)) {
            assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
        }
    }

    @Test
    void shouldTakeAPortWhoseConnectionsOnlyLinger() throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = server.getLocalPort();
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            // The server closes first: its side lingers for a while, as after any restart.
            server.accept().close();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        server.close();
        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void shouldNotTakeAConnectionForAServer() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertThat(PortHolder.of(client.getLocalPort())).isEmpty();
            assertThat(PortHolder.of(server.getLocalPort())).isPresent();
        }
    }

    @Test
    void shouldNameTheProgramThatHoldsAPort() throws IOException {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.of(held.getLocalPort()))
                    .hasValue("process " + ProcessHandle.current().pid() + " (java)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BROKER,the Kafka broker,embedded.kafka-port",
        "REGISTRY,the schema registry,embedded.registry-port",
        "POSTGRESQL,PostgreSQL,embedded.postgres-port"
    })
    void shouldNameTheOptionOfEachServicesPort(ServiceName name, String title, String option) {
        assertThat(name.title()).isEqualTo(title);
        assertThat(name.portOption()).isEqualTo(option);
    }

    @Test
    void shouldGoOnWithAnyDiskWhereNothingIsAskedFor() {
        DiskSpace full = new DiskSpace(Path.of("."), 0, folder -> 0);
        full.checkBeforeStart();
        assertThat(full.tooLittleToGoOn()).isEqualTo(Optional.empty());
    }

    @Test
    void shouldSayThatADiskCannotBeAsked() {
        DiskSpace gone = new DiskSpace(Path.of("/mnt/gone"), 10, folder -> {
            throw new IOException("stale handle");
        });
        assertThatThrownBy(gone::checkBeforeStart)
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("/mnt/gone")
                .hasRootCauseMessage("stale handle");
    }

    @Test
    void shouldCountWholeMebibytesOnly() {
        long almost = 11L * 1024 * 1024 - 1;
        assertThat(new DiskSpace(Path.of("."), 10, folder -> almost).freeMb()).isEqualTo(10);
    }
}
