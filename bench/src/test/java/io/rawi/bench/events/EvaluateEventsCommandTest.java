package io.rawi.bench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.outcome.CommandFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateEventsCommandTest {

    private static final List<String> NEWS = List.of(
            article(
                    "غارات على المدينة",
                    "شنت طائرات التحالف الدولي أمس غارة على مواقع تنظيم داعش في مدينة الرقة، وقتل خمسة مسلحين."),
            article("معرض للكتاب", "افتتح الوزير معرض الكتاب في مدينة الشارقة بحضور جمهور كبير."),
            article("قتلى في انفجار", "قتل ثلاثة مدنيين أمس في انفجار عبوة ناسفة في مدينة بعقوبة، وأصيب سبعة آخرون."),
            article("", ""),
            article("مواجهات", "دارت صباح أمس اشتباكات بين الجيش العراقي وتنظيم داعش في محيط مدينة الرمادي."));

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void writeTheNews() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(news.resolve("2015-08-06.zip")))) {
            out.putNextEntry(new ZipEntry("2015-08-06.json"));
            out.write(NEWS.stream().collect(Collectors.joining(",", "[", "]")).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    @Test
    void shouldWriteWhatAReaderNeedsToJudge() throws IOException {
        Path sheet = draw("--sample", "10");

        List<String> lines = Files.readAllLines(sheet);
        assertThat(lines.get(0))
                .startsWith("id\tstart\tpublished\ttitle\tevidence\ttype")
                .endsWith("status?\tnote");
        assertThat(lines).hasSize(4);
        assertThat(line(lines, "2015-08-06#0"))
                .contains("2015-08-06\tغارات على المدينة\t")
                .contains("[[")
                .contains("Explosions/Remote violence / Air/drone strike")
                .contains("initiator: طائرات التحالف الدولي = org:coalition-against-isis")
                .contains("target: مواقع تنظيم داعش = org:isis")
                .contains("الرقة = place:sy/raqqa/raqqa, 1")
                .contains("2015-08-05..2015-08-05, 1, أمس")
                .contains("killed 5..5..5")
                .endsWith("reported" + "\t".repeat(7));
        assertThat(printed.toString()).endsWith("events sample 3 of 3 rows in 5 articles, seed 1\n");
    }

    @Test
    void shouldDrawNoMoreThanAskedFor() throws IOException {
        assertThat(Files.readAllLines(draw("--sample", "2", "--seed", "5"))).hasSize(3);
        assertThat(printed.toString()).contains("sample 2 of 3").contains("seed 5");
    }

    @Test
    void shouldScoreWhatWasJudgedByColumn() throws IOException {
        Path sheet = draw("--sample", "10");
        Path judged = judge(sheet, "y\ty\ty\ty\ty\ty\t", "y\tn\ty\t-\t-\tn\tخبر قديم", "n\t\t\t\t\t\tلا حدث");

        assertThat(run(judged.toString())).isZero();

        assertThat(printed.toString())
                .contains("type: 2 of 3 right", "sides: 1 of 2 right", "place: 2 of 2 right", "time: 1 of 1 right")
                .endsWith(
                        "events precision 0.333 type 0.667 sides 0.500 place 1.000 time 1.000 tolls 1.000 status 0.500"
                                + " rows 3\n");
    }

    @Test
    void shouldLeaveOutRowsThatNobodyJudged() throws IOException {
        Path judged = judge(draw("--sample", "10"), "y\ty\ty\ty\ty\ty\t", "\t\t\t\t\t\t", "\t\t\t\t\t\t");

        run(judged.toString());

        assertThat(printed.toString()).endsWith("rows 1\n");
    }

    @Test
    void shouldTellWhichJudgedRowsTheEngineStillTells() throws IOException {
        Path sheet = draw("--sample", "10");
        Path judged = judge(sheet, "y\ty\ty\ty\ty\ty\t", "y\ty\ty\ty\ty\ty\t", "n\t\t\t\t\t\t");
        String gone = Files.readString(judged).replaceFirst("Armed clash", "Agreement");
        Files.writeString(judged, gone);

        run(judged.toString(), "--news", folder.toString());

        assertThat(printed.toString())
                .containsPattern("(lost|left): 2015-08-06#")
                .containsPattern("of 2 right rows [12] are still told; of 1 wrong ones [01] are told no more");
    }

    @Test
    void shouldSayWhichMarkIsNone() throws IOException {
        Path judged = judge(draw("--sample", "10"), "ja\t\t\t\t\t\t", "y\t\t\t\t\t\t", "y\t\t\t\t\t\t");

        assertThatThrownBy(() -> JudgedEvents.read(judged))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("judged.tsv:2")
                .hasMessageContaining("\"ja\"")
                .hasMessageContaining("type?")
                .hasMessageContaining("y, n or -");
    }

    @Test
    void shouldSayThatNothingIsJudgedYet() throws IOException {
        Path sheet = draw("--sample", "10");

        assertThatThrownBy(() -> JudgedEvents.read(sheet))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no row is judged")
                .hasMessageContaining("type?");
    }

    @Test
    void shouldRefuseATableWithoutJudgements() throws IOException {
        Path other = Files.writeString(folder.resolve("other.tsv"), "id\tstart\ttype\tmodality\n");

        assertThatThrownBy(() -> JudgedEvents.read(other))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("type?");
    }

    @Test
    void shouldRefuseToDrawNothing() {
        assertThat(run("--news", folder.toString(), "--sample", "0")).isEqualTo(2);
    }

    @Test
    void shouldNameTheFolderThatHoldsNoNews() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> NewsEvents.read(empty, any -> true))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("empty")
                .hasMessageContaining("zip");
    }

    private Path draw(String... more) {
        Path sheet = folder.resolve("sheet.tsv");
        List<String> arguments =
                new java.util.ArrayList<>(List.of("--news", folder.toString(), "--out", sheet.toString()));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        return sheet;
    }

    /** The sheet with these judgements on its rows, in order. */
    private Path judge(Path sheet, String... judgements) throws IOException {
        List<String> lines = Files.readAllLines(sheet);
        StringBuilder judged = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < judgements.length; i++) {
            String row = lines.get(i + 1);
            judged.append(row, 0, row.length() - 7)
                    .append('\t')
                    .append(judgements[i])
                    .append('\n');
        }
        return Files.writeString(folder.resolve("judged.tsv"), judged);
    }

    private int run(String... arguments) {
        printed.getBuffer().setLength(0);
        return new CommandLine(new EvaluateEventsCommand())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(printed, true))
                .execute(arguments);
    }

    private static String line(List<String> lines, String id) {
        return lines.stream()
                .filter(line -> line.startsWith(id + "\t"))
                .findFirst()
                .orElseThrow();
    }

    private static String article(String title, String content) {
        return """
                {"source": "sabah", "url": "http://sabah.example/%s", "date_extracted": "2015-08-06 12:00:00",
                 "title": "%s", "author": "", "content": "%s"}"""
                .formatted(Integer.toHexString(title.hashCode()), title, content);
    }
}
