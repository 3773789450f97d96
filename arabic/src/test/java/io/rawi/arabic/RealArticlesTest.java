package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.CleanText;
import io.rawi.arabic.chrome.RemovedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pages as they were scraped, in the folder that {@code RAWI_DATA} names; none of their text is kept here. */
class RealArticlesTest {

    private static final List<String> CHROME =
            List.of("fbpx", "+ الخط -", "مقالات ذات صلة", "زر الذهاب إلى الأعلى", "اظهر المزيد", "حقوق النشر");

    @ParameterizedTest
    @CsvSource({"000,2018-11-23", "002,2018-11-23", "004,2019-02-13"})
    void shouldFindTheDayThatAPageStates(String page, LocalDate day) throws Exception {
        AnnotatedArticle article = read(page(page));

        assertThat(article.time().value()).isEqualTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"000,14", "001,11", "002,9", "003,11", "004,9"})
    void shouldFindTheWholeHeadline(String page, int words) throws Exception {
        AnnotatedArticle article = read(page(page));

        assertThat(article.title().split(" ")).hasSizeBetween(words - 2, words + 2);
        assertThat(article.text()).startsWith(article.title() + "\n\n");
    }

    @Test
    void shouldLeaveNoChromeAndLoseNothing() throws Exception {
        for (String page : List.of("000", "001", "002", "003", "004")) {
            Path file = page(page);
            AnnotatedArticle article = read(file);

            assertThat(article.text()).doesNotContain(CHROME);
            assertThat(article.text().indexOf(article.title(), article.title().length()))
                    .isNegative();
            assertThat(article.language()).isEqualTo("ar");
            List<RemovedText> removed = article.removed().stream()
                    .map(gone -> new RemovedText(gone.offset() - article.bodyStart(), gone.text(), gone.rule()))
                    .toList();
            assertThat(CleanText.restore(article.text().substring(article.bodyStart()), removed))
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    private static AnnotatedArticle read(Path file) throws IOException, NotAnArticleException {
        return SeedReports.read(file, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static Path page(String number) throws IOException {
        return SeedReports.file(number + "_");
    }
}
