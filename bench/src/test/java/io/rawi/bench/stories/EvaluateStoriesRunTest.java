package io.rawi.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.bench.corpus.InventedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over a small folder of invented news, from the zips to the last line. */
class EvaluateStoriesRunTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private String bridge;
    private String again;
    private String harvest;

    @BeforeEach
    void write() throws IOException {
        InventedFolder news = new InventedFolder(folder);
        bridge = news.add("2015-08-06", 8, "sabah", "إغلاق جسر سرمدان", InventedFolder.BRIDGE);
        harvest = news.add("2015-08-06", 9, "sabah", "موسم الزيتون", InventedFolder.HARVEST);
        again = news.add("2015-08-07", 7, "masaa", "إغلاق جسر سرمدان", "المساء - " + InventedFolder.BRIDGE);
        news.add("2015-08-20", 7, "masaa", "فوز المنصفية", InventedFolder.MATCH);
        news.write();
    }

    private List<String> run(Path gold, String... more) {
        CommandLine line = new CommandLine(new EvaluateStoriesCommand()).setOut(new PrintWriter(printed, true));
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {gold.toString(), "--news", folder.toString(), "--errors", errors().toString()},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        assertThat(line.execute(arguments)).isZero();
        return printed.toString().lines().toList();
    }

    private Path errors() {
        return folder.resolve("errors.tsv");
    }

    private Path gold(String... rows) throws IOException {
        return Files.writeString(folder.resolve("gold.tsv"), "id\tstory\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void shouldScoreTheStoriesOfTheLabelledDays() throws IOException {
        List<String> lines = run(gold(bridge + "\ts1", again + "\ts1", harvest + "\ts2"));

        assertThat(lines)
                .first()
                .asString()
                .isEqualTo("3 labelled articles in 2 stories; 3 articles read, in 2 stories");
        assertThat(lines).last().asString().isEqualTo("stories F1 1.000 P 1.000 R 1.000");
        assertThat(Files.readAllLines(errors())).hasSize(1);
    }

    @Test
    void shouldTellWhatWasThrownTogether() throws IOException {
        List<String> lines = run(gold(bridge + "\ts1", again + "\ts2"));

        assertThat(lines).last().asString().isEqualTo("stories F1 0.667 P 0.500 R 1.000");
        assertThat(Files.readAllLines(errors()))
                .hasSize(3)
                .filteredOn(line -> line.startsWith("together\t"))
                .hasSize(2);
    }

    @Test
    void shouldTellWhatWasTornApart() throws IOException {
        List<String> lines = run(gold(bridge + "\ts1", harvest + "\ts1"));

        assertThat(lines).last().asString().isEqualTo("stories F1 0.667 P 1.000 R 0.500");
        assertThat(Files.readString(errors()))
                .contains("apart\ts1\t" + harvest + "\ts1\t")
                .contains("موسم الزيتون");
    }

    @Test
    void shouldReadDaysAroundTheLabelledOnesAsAsked() throws IOException {
        Path gold = gold(bridge + "\ts1");
        assertThat(run(gold, "--around", "0")).first().asString().contains("; 2 articles read");
        assertThat(run(gold, "--around", "14"))
                .anySatisfy(line -> assertThat(line).contains("; 4 articles read"));
    }

    @Test
    void shouldCountAnArticleThatThereIsNotAsAlone() throws IOException {
        List<String> lines = run(gold(bridge + "\ts1", "2015-08-06#99\ts2"));

        assertThat(lines).contains("1 labelled articles are none of the news; they count as alone");
        assertThat(lines).last().asString().isEqualTo("stories F1 1.000 P 1.000 R 1.000");
    }

    @Test
    void shouldRefuseWhatIsNoId() throws IOException {
        EvaluateStoriesCommand command = new EvaluateStoriesCommand();
        new CommandLine(command).parseArgs(gold("12\ts1").toString(), "--news", folder.toString());

        assertThatThrownBy(command::call)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("gold.tsv:2")
                .hasMessageContaining("2015-08-06#102");
    }
}
