package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

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
class EvaluateDuplicatesRunTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private String original;
    private String copy;
    private String harvest;
    private String match;

    @BeforeEach
    void write() throws IOException {
        InventedFolder news = new InventedFolder(folder);
        original = news.add("2015-08-01", 8, "sabah", "إغلاق جسر سرمدان", InventedFolder.BRIDGE);
        harvest = news.add("2015-08-01", 9, "sabah", "موسم الزيتون", InventedFolder.HARVEST);
        copy = news.add(
                "2015-08-01", 11, "masaa", "إغلاق جسر سرمدان أمام الشاحنات", "صحيفة المساء - " + InventedFolder.BRIDGE);
        match = news.add("2015-08-02", 7, "masaa", "فوز المنصفية", InventedFolder.MATCH);
        news.write();
    }

    private List<String> run(String... rows) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), "a\tb\tlabel\n" + String.join("\n", rows) + "\n");
        CommandLine line = new CommandLine(new EvaluateDuplicatesCommand()).setOut(new PrintWriter(printed, true));
        int exit = line.execute(gold.toString(), "--news", folder.toString(), "--errors", errors().toString());
        assertThat(exit).isZero();
        return printed.toString().lines().toList();
    }

    private Path errors() {
        return folder.resolve("errors.tsv");
    }

    private static String row(String a, String b, String label) {
        return a + "\t" + b + "\t" + label;
    }

    @Test
    void shouldScoreWhatTheRelateStepMakesOfTheFolder() throws IOException {
        List<String> lines =
                run(row(original, copy, "copy"), row(original, harvest, "other"), row(match, copy, "other"));

        assertThat(lines).first().asString().isEqualTo("3 pairs, 4 articles");
        assertThat(lines).last().asString().isEqualTo("duplicates F1 1.000 P 1.000 R 1.000");
        assertThat(Files.readAllLines(errors())).containsExactly("a\tb\tlabel\tcalled\tdetail");
    }

    @Test
    void shouldCountACopyThatIsLabelledAFormAgainstPrecisionAndTellIt() throws IOException {
        List<String> lines = run(row(original, copy, "template"), row(copy, original, "copy"));

        assertThat(lines).last().asString().isEqualTo("duplicates F1 0.667 P 0.500 R 1.000");
        assertThat(lines).contains("templates not called copies: 0 of 1 (0.0 %)");
        assertThat(Files.readAllLines(errors()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(original + "\t" + copy + "\ttemplate\tcopy\tJ ");
    }

    @Test
    void shouldTakeAPairWithAnArticleThatThereIsNotForNoCopy() throws IOException {
        List<String> lines = run(row(original, "2015-08-01#77", "copy"), row(original, copy, "copy"));

        assertThat(lines).last().asString().isEqualTo("duplicates F1 0.667 P 1.000 R 0.500");
        assertThat(Files.readString(errors())).contains("2015-08-01#77\tcopy\tother\tnot an article of the news");
    }

    @Test
    void shouldTellHowEachLabelWasCalled() throws IOException {
        assertThat(run(row(original, copy, "copy"), row(original, harvest, "template")))
                .anySatisfy(line -> assertThat(line.split("\\s+")).containsExactly("copy", "1", "0", "0", "0"))
                .anySatisfy(line -> assertThat(line.split("\\s+")).containsExactly("template", "0", "0", "0", "1"));
    }
}
