package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command says to a wrong call: the option, what was wrong, where help is. Never a stack trace. */
class WrongCallTest {

    private static final String FAR = "http://registry:8080/apis/ccompat/v7";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                   | no command given. Start with: rawi demo",
                "subscribe                            | Missing required parameter: 'TOPIC'",
                "subscribe raw --limit                | Missing required parameter for option '--limit'",
                "subscribe raw --limit many           | '--limit'",
                "subscribe raw --limit -1             | --limit must be at least 1, not -1",
                "subscribe raw --since tomorrow       | \"tomorrow\" is no time; write 2018-11-23",
                "subscribe raw --until 2018-02-30     | \"2018-02-30\" is no time",
                "subscribe raw --since 2019-01-01 --until 2018-01-01 | is not before --until 2018-01-01T00:00:00Z",
                "subscribe raw --since 2019-01-01 --until 2019-01-01 | nothing lies between",
                "subscribe articles                   | there are enriched, events, stories, raw, dead-letters",
                "subscribe raw --generation a/b       | --generation may hold letters, digits, - and _ only, not \"a/b\"",
                "enrich --generation a.b              | --generation may hold letters",
                "subscribe raw --frob                 | Unknown option: '--frob'",
                "subscribe raw events                 | Unmatched argument",
                "sink                                 | no store given. There is: rawi sink postgres",
                "sink mysql                           | mysql",
                "dead-letters                         | say what to do: list, show or retry",
                "dead-letters show                    | Missing required parameter: 'ID'",
                "dead-letters show first              | 'first' is not a long",
                "dead-letters retry                   | name the letters to send again, or say --all",
                "dead-letters retry 1 2 --all         | name the letters to send again, or say --all",
                "dead-letters retry one               | 'one'",
                "ingest                               | Missing required parameter: 'SOURCE'",
                "read                                 | Missing required parameter: 'FILE'",
                "read a.txt --date 23.11.2018         | is no time",
                "demo no-such-folder                  | to take articles from",
                "demo a b                             | Unmatched argument",
                "doctor --config no.yml               | no configuration file",
                "doctor --data                        | '--data'",
                "up --port 9092                       | Unknown option",
            })
    void shouldSayWhatWasWrong(String call, String message) {
        CommandRun run = run(call);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rawi: ").contains(message).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscribe", "dead-letters show", "ingest", "read", "sink", "subscribe raw --limit x"})
    void shouldPointToTheHelpOfTheCommandThatWasCalled(String call) {
        String command = call.replaceAll(" raw.*", "");
        assertThat(run(call).err()).contains("Help: rawi " + command + " --help");
    }

    @ParameterizedTest
    @CsvSource({"subcsribe,subscribe", "deadletters,dead-letters", "injest,ingest", "doctr,doctor", "subscrib,subscribe"
    })
    void shouldNameTheCommandThatWasMeant(String typed, String meant) {
        CommandRun run = run(typed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("rawi " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"subscribe raw", "enrich", "sink postgres", "dead-letters list", "dead-letters retry --all"})
    void shouldFailRatherThanWaitWhereThereIsNoKafka(String call) {
        CommandRun run = run(call);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("rawi: no Kafka to use: nothing runs in the data folder " + folder.resolve("data"));
    }

    @Test
    void shouldLookForServicesInTheDataFolderThatIsNamed() {
        assertThat(run("subscribe raw --data elsewhere").err()).contains(folder.resolve("elsewhere") + ",");
        assertThat(run("subscribe raw --data ../elsewhere").err())
                .contains(folder.getParent().resolve("elsewhere") + ",");
        assertThat(run("subscribe raw --data /abs").err()).contains("folder /abs,");
    }

    @Test
    void shouldFindTheConfigurationBesideTheCaller() throws Exception {
        Files.writeString(folder.resolve("rawi.yml"), "data-folder: from-file\n");
        Files.writeString(folder.resolve("other.yml"), "data-folder: from-other\n");
        assertThat(run("subscribe raw").err()).contains(folder.resolve("from-file") + ",");
        assertThat(run("subscribe raw --config other.yml").err()).contains(folder.resolve("from-other") + ",");
        assertThat(run("subscribe raw --config other.yml --data mine").err()).contains(folder.resolve("mine") + ",");
    }

    @Test
    void shouldCheckTheConfigurationBeforeAnythingElse() throws Exception {
        Files.writeString(folder.resolve("rawi.yml"), "enrich:\n  threads: 0\n");
        for (String call :
                new String[] {"subscribe raw", "enrich", "up", "ingest x", "read x", "doctor", "dead-letters list"}) {
            CommandRun run = run(call);
            assertThat(run.code()).as(call).isEqualTo(2);
            assertThat(run.err()).as(call).contains("rawi.yml, line 2").contains("enrich.threads must be at least 1");
        }
    }

    @Test
    void shouldTakeTheEnvironmentOfItsCaller() {
        CommandRun run = CommandRun.in(
                folder,
                Map.of("RAWI_KAFKA_BOOTSTRAP_SERVERS", "broker", "RAWI_KAFKA_REGISTRY_URL", FAR),
                new byte[0],
                "subscribe",
                "raw");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("variable RAWI_KAFKA_BOOTSTRAP_SERVERS").contains("host:port");
    }

    @Test
    void shouldTellTheVersionsOfEverythingItIsMadeOf() {
        CommandRun run = run("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("rawi \\S+")
                .containsPattern("engine \\S+, gazetteer \\S+")
                .contains("Java " + System.getProperty("java.version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "subscribe --help", "dead-letters retry --help"})
    void shouldPrintHelpWithoutColoursWhereNoPersonLooksOn(String call) {
        assertThat(run(call).out()).doesNotContain("\u001b").contains("Usage: rawi");
    }

    private CommandRun run(String call) {
        return CommandRun.in(folder, call.isEmpty() ? new String[0] : call.split(" "));
    }
}
