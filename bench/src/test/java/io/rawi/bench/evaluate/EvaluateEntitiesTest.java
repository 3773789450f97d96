package io.rawi.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

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

class EvaluateEntitiesTest {

    private static final String SENTENCE = "وصل\tO\nالوفد\tO\nإلى\tO\n%s\tB-LOC\nأمس\tO\n.\tO\n\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = file("gold.conll", SENTENCE.formatted("القاهرة") + SENTENCE.formatted("الطاولة"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = gold.toString();
        all[1] = "--errors";
        all[2] = folder.resolve("errors").toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return new CommandLine(new EvaluateEntities())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private List<String> printed() {
        return out.toString().lines().toList();
    }

    @Test
    void shouldEndWithTheScoreOfAllTypes() {
        assertThat(run()).isZero();

        assertThat(printed().get(printed().size() - 1)).matches("entities F1 0\\.\\d{3} P \\d\\.\\d{3} R 0\\.500");
        assertThat(printed()).anyMatch(line -> line.startsWith("location F1 "));
    }

    @Test
    void shouldScoreTheWholeEngineBesideTheTagger() {
        run();

        assertThat(printed()).anyMatch(line -> line.matches("gazetteer and tagger together F1 .*R 0\\.500"));
    }

    @Test
    void shouldWriteWhatWasMissedWithItsLine() throws IOException {
        run();

        assertThat(Files.readAllLines(folder.resolve("errors")))
                .anyMatch(line -> line.startsWith("11\tmissed\tLOCATION\tالطاولة"));
    }

    @Test
    void shouldScoreOpenNlpTrainedOnTheFileGiven() throws IOException {
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            tagged.append(SENTENCE.formatted("القاهرة"));
        }

        assertThat(run(
                        "--beside-opennlp",
                        file("train.conll", tagged.toString()).toString()))
                .isZero();
        assertThat(printed()).anyMatch(line -> line.matches("OpenNLP F1 .*"));
        assertThat(printed()).anyMatch(line -> line.matches("OpenNLP [\\d,]+ words/s .*"));
    }

    @Test
    void shouldNameTheLineOfAnUnknownTag() throws IOException {
        gold = file("wrong.conll", "وصل\tO\nسمير\tB-MAN\n");

        assertThat(run()).isNotZero();
        assertThat(err.toString()).contains("wrong.conll:2").contains("B-MAN");
    }
}
