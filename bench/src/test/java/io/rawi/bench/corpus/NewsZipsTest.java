package io.rawi.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsZipsTest {

    private static final String MARKET =
            """
            {"source": "sabah", "url": "http://sabah.example/1", "date_extracted": "2015-08-01 23:05:09",
             "title": "سوق جديدة في المدينة", "author": "سلمى", "content": "افتتحت البلدية سوقا جديدة."}""";
    private static final String RAIN =
            """
            {"source": "masaa", "url": "http://masaa.example/2", "date_extracted": "2015-08-02 00:00:00",
             "title": "أمطار", "author": "", "content": ""}""";

    @TempDir
    Path folder;

    @Test
    void shouldReadEveryFieldOfAnArticle() throws IOException {
        zip("2015-08-01", "[" + MARKET + "]");

        RawArticle article = new NewsZips(folder).read(10).get(0);

        assertThat(article.getSource()).isEqualTo("sabah");
        assertThat(article.getUrl()).contains("http://sabah.example/1");
        assertThat(article.getTitle()).contains("سوق جديدة في المدينة");
        assertThat(article.getAuthor()).contains("سلمى");
        assertThat(article.getFetchedAt()).isEqualTo(Instant.parse("2015-08-01T23:05:09Z"));
        assertThat(article.getPublishedAt()).isEmpty();
        assertThat(StandardCharsets.UTF_8.decode(article.getBody().duplicate()).toString())
                .isEqualTo("افتتحت البلدية سوقا جديدة.");
        assertThat(article.getOrigin()).isEqualTo("2015-08-01#0");
    }

    @Test
    void shouldReadDaysInOrderWhateverTheOrderOfTheFiles() throws IOException {
        zip("2015-08-02", "[" + RAIN + "]");
        zip("2015-08-01", "[" + MARKET + "," + RAIN + "]");

        assertThat(new NewsZips(folder).read(10))
                .extracting(RawArticle::getOrigin)
                .containsExactly("2015-08-01#0", "2015-08-01#1", "2015-08-02#0");
    }

    @Test
    void shouldStopAtTheNumberWanted() throws IOException {
        zip("2015-08-01", "[" + MARKET + "," + RAIN + "]");
        zip("2015-08-02", "[" + RAIN + "]");

        assertThat(new NewsZips(folder).read(1)).hasSize(1);
        assertThat(new NewsZips(folder).read(2)).hasSize(2);
    }

    @Test
    void shouldReadAFileThatOpensWithAByteOrderMark() throws IOException {
        zip("2015-08-01", "\ufeff[" + MARKET + "]");

        assertThat(new NewsZips(folder).read(10)).hasSize(1);
    }

    @Test
    void shouldKeepAnArticleWithoutText() throws IOException {
        zip("2015-08-02", "[" + RAIN + "]");

        assertThat(new NewsZips(folder).read(10).get(0).getBody().remaining()).isZero();
    }

    @Test
    void shouldNameFileAndArticleWhereTheTimeIsNone() throws IOException {
        zip("2015-08-01", "[" + MARKET + "," + RAIN.replace("2015-08-02 00:00:00", "yesterday") + "]");

        assertThatThrownBy(() -> new NewsZips(folder).read(10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2015-08-01.zip, article 2")
                .hasMessageContaining("yesterday");
    }

    @Test
    void shouldRefuseAFileThatIsNoArray() throws IOException {
        zip("2015-08-01", MARKET);

        assertThatThrownBy(() -> new NewsZips(folder).read(10)).hasMessageContaining("JSON array");
    }

    @Test
    void shouldRefuseAFolderWithoutZips() {
        assertThatThrownBy(() -> new NewsZips(folder)).hasMessageContaining("no *.zip in " + folder);
    }

    @Test
    void shouldOpenTheNewsWithinADataFolder() throws IOException {
        zip("news/2015-08-01", "[" + MARKET + "]");

        Corpus corpus = Corpus.open(java.util.Optional.of(folder), 1, InventedMix.likeNews(), 1);

        assertThat(corpus.articles()).hasSize(1);
        assertThat(corpus.description()).isEqualTo("1 real articles");
    }

    @Test
    void shouldRefuseToBenchmarkFewerArticlesThanWanted() throws IOException {
        zip("2015-08-01", "[" + MARKET + "]");

        assertThatThrownBy(() -> Corpus.open(java.util.Optional.of(folder), 2, InventedMix.likeNews(), 1))
                .hasMessageContaining("holds 1 articles, fewer than the 2 wanted");
    }

    private void zip(String day, String content) throws IOException {
        Path file = folder.resolve(day + ".zip");
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(List.of(day.split("/")).get(day.split("/").length - 1) + ".json"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
