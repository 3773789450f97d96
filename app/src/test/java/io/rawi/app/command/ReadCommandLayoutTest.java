package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command prints for each form of input, and its exit code. */
class ReadCommandLayoutTest {

    private static final String TITLE = "عودة المياه إلى أحياء البلدة";
    private static final String BODY =
            "أعلنت هيئة المياه في بلدة هجين عودة الضخ إلى الحي الغربي بعد إصلاح الخط الرئيسي "
                    + "الذي تضرر في الأسبوع الماضي، وقالت إن الورشات تعمل على خط ثان.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"utf-8", "utf-16le", "utf-16be", "windows-1256"})
    void shouldReadOneTextInAnyCharset(String charset) throws IOException {
        String mark = charset.startsWith("utf-16") ? "\ufeff" : "";
        Files.write(folder.resolve("a.txt"), (mark + TITLE + "\n\n" + BODY).getBytes(Charset.forName(charset)));
        JsonNode article = only(read("a.txt"));
        assertThat(article.get("text").asText()).isEqualTo(TITLE + "\n\n" + BODY);
        assertThat(article.get("title").asText()).isEqualTo(TITLE);
        assertThat(article.at("/decoding/replaced").asInt()).isZero();
    }

    @Test
    void shouldPlaceEverySpanOnTheWordsItStandsFor() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TITLE + "\n\n" + BODY);
        JsonNode article = only(read("a.txt"));
        String text = article.get("text").asText();
        assertThat(article.get("entities")).isNotEmpty();
        for (JsonNode entity : article.get("entities")) {
            assertThat(text.substring(
                            entity.at("/span/start").asInt(),
                            entity.at("/span/end").asInt()))
                    .isEqualTo(entity.get("surface").asText());
        }
    }

    @Test
    void shouldReadEachLineOfJsonLinesAndTellOfTheBrokenOne() throws IOException {
        String line = "{\"title\": \"" + TITLE + "\", \"text\": \"" + BODY + "\", \"url\": \"https://a.example/1\"}";
        Files.writeString(
                folder.resolve("feed.jsonl"), line + "\n{\"title\": \"half\n" + line.replace("/1", "/2") + "\n");
        CommandRun run = read("feed.jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(articles(run))
                .extracting(article -> article.get("url").asText())
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("rawi: ").contains("feed.jsonl").contains("2");
    }

    @Test
    void shouldTakeTheMainTextOfAPageAndLeaveItsMenu() throws IOException {
        Files.writeString(
                folder.resolve("page.html"),
                "<html><head><meta charset='utf-8'><title>" + TITLE
                        + "</title></head><body><nav><a href='/'>الرئيسية</a>"
                        + "<a href='/x'>اتصل بنا</a></nav><article><h1>" + TITLE + "</h1><p>" + BODY + "</p></article>"
                        + "<footer>جميع الحقوق محفوظة</footer></body></html>");
        JsonNode article = only(read("page.html"));
        assertThat(article.get("text").asText()).contains(BODY).doesNotContain("اتصل بنا");
    }

    @Test
    void shouldReadWhatLiesInAnArchive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("two.zip")))) {
            for (String name : List.of("a.txt", "inner/b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((TITLE + "\n\n" + BODY + " " + name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        CommandRun run = read("two.zip");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(articles(run)).hasSize(2);
    }

    @Test
    void shouldTakeTheTimeOfTheFileWhereNoDateIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TITLE + "\n\n" + BODY);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2018-11-23T10:00:00Z")));
        assertThat(only(read("a.txt")).get("fetchedAt").asText()).isEqualTo("2018-11-23T10:00:00Z");
        assertThat(only(read("--date", "2019-02-13T01:00+03:00", "a.txt"))
                        .get("fetchedAt")
                        .asText())
                .isEqualTo("2019-02-12T22:00:00Z");
    }

    @Test
    void shouldReadFilesAndStandardInputInTheOrderTheyAreNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "أولا\n\n" + BODY);
        Files.writeString(folder.resolve("b.txt"), "ثالثا\n\n" + BODY);
        byte[] input = ("ثانيا\n\n" + BODY).getBytes(StandardCharsets.UTF_8);
        CommandRun run = CommandRun.in(folder, Map.of(), input, "read", "a.txt", "-", "b.txt");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(articles(run))
                .extracting(article -> article.get("text").asText().substring(0, 4))
                .containsExactly("أولا", "ثاني", "ثالث");
    }

    @Test
    void shouldTellOfEmptyStandardInput() {
        CommandRun run = CommandRun.in(folder, Map.of(), new byte[0], "read", "-");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("rawi: stdin:").contains("empty");
    }

    @Test
    void shouldLayOutNamesForPeople() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TITLE + "\n\n" + BODY);
        CommandRun run = read("--text", "a.txt");
        assertThat(run.out())
                .startsWith(TITLE + "\n")
                .contains("\n" + BODY + "\n")
                .contains("\nplaces\n")
                .contains("هجين");
        assertThat(run.out().lines().filter(line -> line.startsWith("{"))).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsLargerThanAnArticleMayBe() throws IOException {
        Files.writeString(folder.resolve("rawi.yml"), "ingest:\n  max-article-bytes: 100\n");
        Files.writeString(folder.resolve("a.txt"), TITLE + "\n\n" + BODY);
        CommandRun run = read("a.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.txt").contains("100");
    }

    private CommandRun read(String... arguments) {
        List<String> all = new ArrayList<>(List.of("read"));
        all.addAll(List.of(arguments));
        return CommandRun.in(folder, all.toArray(String[]::new));
    }

    private static JsonNode only(CommandRun run) throws IOException {
        List<JsonNode> articles = articles(run);
        assertThat(articles).as(run.err()).hasSize(1);
        return articles.get(0);
    }

    private static List<JsonNode> articles(CommandRun run) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }
}
