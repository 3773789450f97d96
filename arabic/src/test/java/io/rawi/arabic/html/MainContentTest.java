package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainContentTest {

    private static final String ONE =
            "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح كما قال مدير المرفأ.";
    private static final String TWO =
            "وأضاف المدير أن التفريغ يبدأ غدا وأن العمال الذين انتهت عطلتهم عادوا إلى الأرصفة.";
    private static final String TEASERS = "<ul><li><a href=1>الوزير يزور المدينة القديمة ويلتقي التجار فيها</a>"
            + "<li><a href=2>ارتفاع أسعار الخبز في أسواق الساحل منذ أسبوع</a></ul>";

    @ParameterizedTest
    @CsvSource({
        "itemprop, <div itemprop=articleBody>%s</div>",
        "article, <article>%s</article>",
        "role article, <div role=article>%s</div>",
        "entry-content, <div class=entry-content>%s</div>",
        "article-body, <div class='x article-body'>%s</div>",
        "post-content, <section class=post-content>%s</section>",
        "main, <main>%s</main>",
        "role main, <div role=main>%s</div>",
        "nothing, <div class=x>%s</div>",
        "a table cell, <table><tr><td>%s</td></tr></table>",
        "a centre, <center>%s</center>"
    })
    void shouldFindTheArticle(String how, String frame) {
        String article = "<p>" + ONE + "</p><p>" + TWO + "</p>";

        assertThat(content(TEASERS + frame.formatted(article) + TEASERS)).contains(ONE + "\n" + TWO);
    }

    @Test
    void shouldNotBelieveANameThatHoldsTheLeast() {
        String page = "<article><p>" + ONE.substring(0, 50) + "</p></article><div class=x><p>" + ONE + "</p><p>" + TWO
                + "</p><p>" + ONE + "</p></div>";

        assertThat(content(page).orElseThrow()).startsWith(ONE + "\n" + TWO);
    }

    @Test
    void shouldTakeTheLongestOfSeveralArticles() {
        String page = "<article><p>" + ONE + "</p></article><article><p>" + ONE + "</p><p>" + TWO + "</p></article>";

        assertThat(content(page)).contains(ONE + "\n" + TWO);
    }

    @Test
    void shouldGoByBreaksWhereThereAreNoParagraphs() {
        assertThat(content(TEASERS + "<div id=x>" + ONE + "<br><br>" + TWO + "</div>" + TEASERS))
                .contains(ONE + "\n" + TWO);
    }

    @Test
    void shouldTakeAShortNewsFlashWhereItIsNamed() {
        String flash = "وصلت الباخرة إلى المرفأ قبل قليل وعلى متنها القمح";

        assertThat(content("<article><p>" + flash + "</p></article>")).contains(flash);
        assertThat(content("<div><p>" + flash + "</p></div>")).isEmpty();
    }

    @Test
    void shouldFindNothingOnAPageOfLinks() {
        assertThat(content(TEASERS.repeat(20))).isEmpty();
        assertThat(content("<article>" + TEASERS + "</article>")).isEmpty();
        assertThat(content("")).isEmpty();
        assertThat(content("<p>404</p>")).isEmpty();
    }

    @Test
    void shouldKeepLinksWithinSentences() {
        String linked =
                "<p>وصلت <a href=1>الباخرة</a> إلى <a href=2>المرفأ</a> صباح اليوم وعلى متنها ألفا طن من القمح.</p>";

        assertThat(content("<article>" + linked + "<p>" + TWO + "</p></article>")
                        .orElseThrow())
                .startsWith("وصلت الباخرة إلى المرفأ صباح اليوم");
    }

    @Test
    @Timeout(20)
    void shouldNotTireOfAPageOfThousandsOfArticles() {
        String page = ("<article><p>" + ONE + "</p>").repeat(400) + "</article>".repeat(400);

        assertThat(content(page)).isPresent();
    }

    private static Optional<String> content(String body) {
        return MainContent.of(Jsoup.parse("<html><body>" + body + "</body></html>"));
    }
}
