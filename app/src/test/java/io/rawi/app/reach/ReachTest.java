package io.rawi.app.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.config.ConfigReader;
import io.rawi.app.config.RawiConfig;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.kafka.KafkaConnection;
import io.rawi.sink.postgres.PostgresConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configured servers come first, then those that run in the data folder. */
class ReachTest {

    private static final Map<String, String> NAMED =
            Map.of("RAWI_KAFKA_BOOTSTRAP_SERVERS", "far:9092", "RAWI_KAFKA_REGISTRY_URL", "http://far:8080/x");

    @TempDir
    private Path folder;

    @Test
    void shouldUseTheServersThatAreNamedThoughOthersRun() throws IOException {
        running(ProcessHandle.current().pid());
        assertThat(reach(NAMED).kafka()).isEqualTo(new KafkaConnection("far:9092", "http://far:8080/x"));
    }

    @Test
    void shouldUseThoseThatRunInTheDataFolder() throws IOException {
        running(ProcessHandle.current().pid());
        assertThat(reach(Map.of()).kafka())
                .isEqualTo(new KafkaConnection("127.0.0.1:19092", "http://127.0.0.1:18080/apis/ccompat/v7"));
    }

    @Test
    void shouldNotUseThoseOfAProcessThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        running(gone.pid());
        assertThatThrownBy(() -> reach(Map.of()).kafka())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("rawi up")
                .hasMessageContaining("--data")
                .hasMessageContaining("kafka.bootstrap-servers");
        assertThat(reach(Map.of()).postgres()).isEqualTo(PostgresConfig.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"pid\": 1}", "\u0000\u0000", "{\"pid\": \"x\"}"})
    void shouldTakeADamagedNoteAsNone(String note) throws IOException {
        Files.writeString(folder.resolve("running.json"), note);
        assertThat(reach(Map.of()).running()).isEmpty();
    }

    @Test
    void shouldUseTheDatabaseThatRunsWithTheSettingsThatWereMade() throws IOException {
        running(ProcessHandle.current().pid());
        PostgresConfig postgres = reach(
                        Map.of("RAWI_SINK_POSTGRES_SCHEMA", "desk", "RAWI_SINK_POSTGRES_NAME", "second"))
                .postgres();
        assertThat(postgres.url()).isEqualTo("jdbc:postgresql://127.0.0.1:15432/rawi");
        assertThat(postgres.user()).isEqualTo("rawi");
        assertThat(postgres.password()).isEqualTo("secret");
        assertThat(postgres.schema()).isEqualTo("desk");
        assertThat(postgres.name()).isEqualTo("second");
    }

    @Test
    void shouldUseTheDatabaseThatIsNamedThoughAnotherRuns() throws IOException {
        running(ProcessHandle.current().pid());
        Map<String, String> named = new HashMap<>(Map.of("RAWI_SINK_POSTGRES_URL", "jdbc:postgresql://far/news"));
        named.put("RAWI_SINK_POSTGRES_PASSWORD", "theirs");
        PostgresConfig postgres = reach(named).postgres();
        assertThat(postgres.url()).isEqualTo("jdbc:postgresql://far/news");
        assertThat(postgres.password()).isEqualTo("theirs");
    }

    @Test
    void shouldGiveFurtherKafkaSettingsToTheServersThatRun() throws IOException {
        running(ProcessHandle.current().pid());
        Files.writeString(folder.resolve("rawi.yml"), "kafka:\n  properties:\n    client.rack: here\n");
        assertThat(reach(Map.of()).kafka().clientProperties())
                .containsEntry("client.rack", "here")
                .containsEntry("bootstrap.servers", "127.0.0.1:19092");
    }

    private Reach reach(Map<String, String> environment) {
        RawiConfig config = new ConfigReader(environment).read(Optional.empty(), folder);
        return new Reach(config.withDataFolder(folder));
    }

    private void running(long pid) throws IOException {
        Files.writeString(
                folder.resolve("running.json"),
                """
                {"pid": %d, "kafka": "127.0.0.1:19092", "registry": "http://127.0.0.1:18080/apis/ccompat/v7",
                 "postgres": "jdbc:postgresql://127.0.0.1:15432/rawi", "postgresUser": "rawi",
                 "postgresPassword": "secret"}
                """
                        .formatted(pid));
    }
}
