package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTreeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "ingest",
                "read",
                "subscribe",
                "enrich",
                "sink",
                "dead-letters",
                "doctor",
                "sink postgres",
                "dead-letters list",
                "dead-letters show",
                "dead-letters retry"
            })
    void shouldHelpWithEachCommandAndGiveAnExample(String command) {
        CommandRun run = CommandRun.in(folder, (command + " --help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Usage: rawi " + command)
                .containsPattern("Examples?:")
                .contains("  rawi ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void shouldListTheCommandsAndTheExitCodes() {
        assertThat(CommandRun.in(folder, "--help").out()).contains("subscribe").contains("Exit codes: 0 done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "read",
                "ingest",
                "subscribe",
                "subscribe nothing",
                "sink",
                "dead-letters",
                "dead-letters retry",
                "dead-letters retry 1 --all",
                "subscribe raw --limit 0",
                "subscribe raw --since yesterday",
                "demo no-such-folder",
                "doctor --config no-such.yml"
            })
    void shouldAnswerAWrongCallWithCodeTwoOnStandardErrorAlone(String call) {
        CommandRun run = CommandRun.in(folder, call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rawi: ").doesNotContain("\tat ");
    }

    @Test
    void shouldSuggestTheCommandThatWasMeant() {
        assertThat(CommandRun.in(folder, "subscibe").err()).contains("subscribe");
    }

    @Test
    void shouldSayWhatToDoWhereNoKafkaIsNamedAndNoneRuns() {
        for (String command : new String[] {"subscribe raw", "dead-letters list", "enrich", "sink postgres"}) {
            CommandRun run = CommandRun.in(folder, command.split(" "));
            assertThat(run.code()).as(command).isEqualTo(1);
            assertThat(run.err()).contains("rawi up").contains("--data").contains("kafka.bootstrap-servers");
        }
    }

    @Test
    void shouldRefuseToRunItsOwnKafkaBesideANamedOne() {
        CommandRun run = CommandRun.in(
                folder,
                Map.of(
                        "RAWI_KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                        "RAWI_KAFKA_REGISTRY_URL", "http://registry:8080/apis/ccompat/v7"),
                new byte[0],
                "up");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("kafka.bootstrap-servers").contains("rawi enrich");
    }

    @Test
    void shouldShowAStackTraceOnlyWhenAsked() throws Exception {
        Files.writeString(folder.resolve("rawi.yml"), "nonsense: 1\n");
        assertThat(CommandRun.in(folder, "doctor").err())
                .contains("rawi.yml, line 1")
                .doesNotContain("\tat ");
        assertThat(CommandRun.in(folder, "--verbose", "doctor").err()).contains("\tat ");
        assertThat(CommandRun.in(folder, "doctor").code()).isEqualTo(2);
    }
}
