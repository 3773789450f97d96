package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.schema.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String REPORT =
            """
            إصابة مدنيين بقصف على أطراف البلدة

            قال مصدر محلي إن ثلاثة مدنيين أصيبوا يوم الجمعة بقصف استهدف أطراف بلدة هجين في ريف دير الزور الشرقي، \
            وإن فرق الإسعاف نقلتهم إلى المشفى.
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldPrintOneObjectForEachFileWithTheSchemasFieldNames() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), REPORT + "وأضاف المصدر أن الهدوء عاد إلى البلدة.");
        CommandRun run = CommandRun.in(folder, "read", "a.txt", "b.txt");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> articles = json(run.out());
        assertThat(articles).hasSize(2);
        List<String> names = new ArrayList<>();
        articles.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyElementsOf(Article.getClassSchema().getFields().stream()
                        .map(Schema.Field::name)
                        .toList());
        assertThat(articles.get(0).get("text").asText()).contains("بلدة هجين");
    }

    @Test
    void shouldRecogniseNamesOfTheUsersOwnFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT + "وقالت كتيبة الزيتون الأخضر إنها لم تشارك في القتال.");
        Files.writeString(
                folder.resolve("own.tsv"),
                "org:green-olive\tarmed-group\tكتيبة الزيتون الأخضر\tGreen Olive Battalion\n");
        Files.writeString(folder.resolve("rawi.yml"), "engine:\n  gazetteer: [own.tsv]\n");
        CommandRun run = CommandRun.in(folder, "read", "a.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("org:green-olive");
    }

    @Test
    void shouldTellFileAndLineOfAWrongNameBeforeReadingAnything() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("own.tsv"), "# mine\norg:green-olive\tarmed-group\n");
        Files.writeString(folder.resolve("rawi.yml"), "engine:\n  gazetteer: [own.tsv]\n");
        CommandRun run = CommandRun.in(folder, "read", "a.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("own.tsv:2", "2 columns");
    }

    @Test
    void shouldGiveTheSameForTheSameFileAndDate() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        String once =
                CommandRun.in(folder, "read", "--date", "2018-11-23", "a.txt").out();
        assertThat(CommandRun.in(folder, "read", "--date", "2018-11-23", "a.txt")
                        .out())
                .isEqualTo(once);
        assertThat(json(once).get(0).get("fetchedAt").asText()).isEqualTo("2018-11-23T00:00:00Z");
    }

    @Test
    void shouldTellOfBadFilesAndPrintTheOthers() throws IOException {
        Files.writeString(folder.resolve("good.txt"), REPORT);
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        CommandRun run = CommandRun.in(folder, "read", "empty.txt", "missing.txt", "image.txt", "good.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(json(run.out())).hasSize(1);
        assertThat(run.err()).contains("empty.txt").contains("missing.txt").contains("image.txt");
        assertThat(run.err().lines()).hasSize(3);
    }

    @Test
    void shouldReadWindows1256AndKeepTheLetters() throws IOException {
        Files.write(folder.resolve("old.txt"), REPORT.getBytes(Charset.forName("windows-1256")));
        JsonNode article = json(CommandRun.in(folder, "read", "old.txt").out()).get(0);
        assertThat(article.at("/decoding/charset").asText()).isEqualTo("windows-1256");
        assertThat(article.get("text").asText()).contains("إصابة مدنيين بقصف");
    }

    @Test
    void shouldReadStandardInput() throws IOException {
        CommandRun run = CommandRun.in(folder, Map.of(), REPORT.getBytes(StandardCharsets.UTF_8), "read", "-");
        assertThat(run.code()).isZero();
        assertThat(json(run.out()).get(0).get("text").asText()).contains("ثلاثة مدنيين");
    }

    @Test
    void shouldLayOutThePageForPeopleWithoutMarksOfTerminals() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        CommandRun run = CommandRun.in(folder, "read", "--text", "a.txt");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("إصابة مدنيين بقصف على أطراف البلدة")
                .contains("charset UTF-8")
                .doesNotContain("\u2068")
                .doesNotContain("\u001b");
    }

    private static List<JsonNode> json(String lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }
}
