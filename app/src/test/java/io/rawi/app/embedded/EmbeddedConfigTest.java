package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmbeddedConfigTest {

    @Test
    void shouldRefuseWhatCannotWork() {
        refused(70_000, 0, 0, 384, 128, 1, "embedded.kafka-port must be between 0");
        refused(0, 9000, 9000, 384, 128, 1, "embedded.registry-port and embedded.postgres-port are both 9000");
        refused(0, 0, 0, 10, 128, 1, "embedded.broker-heap-mb must be at least 192");
        refused(0, 0, 0, 384, 10, 1, "embedded.registry-heap-mb must be at least 96");
        refused(0, 0, 0, 384, 128, 0, "embedded.start-timeout must be longer than nothing");
    }

    @Test
    void shouldFindFreePortsThatAreAllDifferent() {
        assertThat(Ports.free(20)).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void shouldTellWhoHoldsAPort() throws Exception {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(held.getLocalPort())).isFalse();
            assertThat(PortHolder.of(held.getLocalPort())).hasValueSatisfying(holder -> assertThat(holder)
                    .startsWith("process " + ProcessHandle.current().pid()));
        }
        assertThat(PortHolder.of(Ports.free())).isEmpty();
    }

    @Test
    void shouldKeepThePasswordOutOfWhatIsShown() {
        PostgresAddress address = new PostgresAddress("jdbc:postgresql://127.0.0.1:5/rawi", "rawi", "secret");
        assertThat(address.toString()).doesNotContain("secret");
        assertThat(address.psqlUrl()).isEqualTo("postgresql://rawi:secret@127.0.0.1:5/rawi");
    }

    private static void refused(
            int kafka, int registry, int postgres, int brokerMb, int registryMb, int startSeconds, String message) {
        assertThatThrownBy(() -> new EmbeddedConfig(
                        kafka,
                        registry,
                        postgres,
                        brokerMb,
                        registryMb,
                        0,
                        Duration.ofSeconds(startSeconds),
                        Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
