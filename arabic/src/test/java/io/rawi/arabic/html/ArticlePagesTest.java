package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.arabic.NotAnArticleException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePagesTest {

    private static final String TITLE = "البلدية تنهي ترميم الجسر القديم وتعيد فتحه";
    private static final String FIRST =
            "أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين.";
    private static final String SECOND =
            "وأضافت البلدية في بيان لها أن السير على الجسر عاد إلى طبيعته بعد إغلاق دام أسبوعين كاملين.";
    private static final String CLUTTER = "<nav><a href=/>الرئيسية</a> <a href=/x>سياسة</a></nav>"
            + "<div class='share-buttons'>شارك هذا الخبر عبر مواقع التواصل الاجتماعي كلها من هنا الآن</div>"
            + "<aside><p>الأكثر قراءة في موقعنا خلال هذا الأسبوع من الأخبار المحلية والدولية والرياضية</p></aside>"
            + "<script>var text = 'نص لا يراه أحد في هذه الصفحة مهما طال أو قصر من أوله إلى آخره';</script>"
            + "<footer><p>جميع الحقوق محفوظة لصحيفة الجسر التي تصدر في المدينة منذ عام ألف وتسعمئة وخمسين</p></footer>";
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%s</article>",
                "<div itemprop='articleBody'>%s</div>",
                "<main>%s</main>",
                "<div class='wrap'><div class='entry-content'>%s</div></div>",
                "<div id=a><div id=b><div id=c>%s</div></div></div>",
                "<table><tr><td>%s</td></tr></table>",
                "%s"
            })
    void shouldFindTheArticleWhereverItStands(String frame) throws NotAnArticleException {
        ArticlePage page = html("<html><body>" + CLUTTER + frame.formatted(PARAGRAPHS) + CLUTTER + "</body></html>");

        assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void shouldKeepParagraphsAndBreaksAsLines() throws NotAnArticleException {
        ArticlePage page = html("<article><h2>عودة  السير</h2>" + FIRST + "<br>" + SECOND
                + "<ul><li>أول</li><li>ثان</li></ul><div>قال&nbsp;<b>المدير</b> إنه\n سعيد</div></article>");

        assertThat(page.text()).isEqualTo("عودة السير\n" + FIRST + "\n" + SECOND + "\nأول\nثان\nقال المدير إنه سعيد");
    }

    @Test
    void shouldPassOverTeasersInOtherArticleElements() throws NotAnArticleException {
        ArticlePage page = html("<article><a href=1>خبر أول عن الميناء البعيد</a></article><article>" + PARAGRAPHS
                + "</article><article><p>خبر ثالث قصير عن السوق القديمة</p></article>");

        assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta property='og:title' content='البلدية تنهي الترميم - صحيفة الجسر'><meta property='og:site_name' content='صحيفة الجسر'>",
                "<title>البلدية تنهي الترميم | الجسر</title>",
                "<title>موقع</title><h1>البلدية تنهي الترميم</h1>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\" : \"البلدية تنهي الترميم\"}</script>",
                "<meta name='twitter:title' content='البلدية تنهي الترميم'>"
            })
    void shouldTakeTheHeadlineFromTheMarkup(String markup) throws NotAnArticleException {
        assertThat(html(markup + "<article>" + PARAGRAPHS + "</article>").title())
                .contains("البلدية تنهي الترميم");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta property='article:published_time' content='2018-11-23T12:05:00Z'>",
                "<script type='application/ld+json'>{broken [\"datePublished\":\"2018-11-23T14:05:00+02:00\"</script>",
                "<meta name=pubdate content='Fri, 23 Nov 2018 12:05:00 GMT'>",
                "<meta itemprop=datePublished content='2018-11-23T12:05:00Z'>",
                "<time datetime='2018-11-23T12:05:00Z'>أمس</time>",
                "<span itemprop=datePublished datetime='2018-11-23T12:05:00Z'>أمس</span>"
            })
    void shouldTakeThePublicationTimeFromTheMarkup(String markup) throws NotAnArticleException {
        assertThat(html(markup + "<article>" + PARAGRAPHS + "</article>").published())
                .hasValueSatisfying(time -> assertThat(time.time()).isEqualTo(Instant.parse("2018-11-23T12:05:00Z")));
    }

    @Test
    void shouldFallBackToTheArticleInTheMetadata() throws NotAnArticleException {
        ArticlePage page = html("<html><body><script type='application/ld+json'>{\"articleBody\":\"" + FIRST
                + "\\n\\u0648" + SECOND.substring(1) + "\"}</script><div id=app></div></body></html>");

        assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<html><body><nav><a href=1>سياسة</a><a href=2>رياضة</a></nav></body></html>",
                "<html><body><ul><li><a href=1>خبر أول عن الجسر القديم في المدينة</a><li><a href=2>خبر ثان عن الميناء البعيد</a></ul></body></html>",
                "<!doctype html><title>تسجيل الدخول</title><form><input name=u><p>اكتب اسمك وكلمة السر ثم اضغط على زر الدخول من فضلك</p></form>"
            })
    void shouldSayThatAPageHasNoArticle(String page) {
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> html(page))
                .withMessageStartingWith("HTML page without an article");
    }

    @Test
    void shouldTellHtmlFromPlainText() throws NotAnArticleException {
        String page = "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

        assertThat(ArticlePages.of(page, "application/octet-stream").text()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(ArticlePages.of(page, "text/plain").text()).isEqualTo(page);
        assertThat(ArticlePages.of(" <!DOCTYPE html>" + page, "text/plain").text())
                .isEqualTo(FIRST + "\n" + SECOND);
        assertThat(ArticlePages.of(FIRST, "application/octet-stream").text()).isEqualTo(FIRST);
        assertThat(ArticlePages.of(page, "TEXT/HTML; charset=utf-8").text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "span", "article", "table", "blockquote", "font", "a"})
    void shouldWalkAnyDepthOfNesting(String tag) throws NotAnArticleException {
        int depth = 20_000;
        String page = "<html><body>" + ("<" + tag + ">").repeat(depth) + PARAGRAPHS + "</body></html>";
        try {
            assertThat(html(page).text()).contains(FIRST);
        } catch (NotAnArticleException e) {
            assertThat(e).hasMessageContaining("without an article");
        }
    }

    @Property(tries = 300)
    void shouldNeverFailOnBrokenMarkup(@ForAll("soup") String soup) {
        try {
            assertThat(html("<html>" + soup).text()).isNotBlank();
        } catch (NotAnArticleException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<div",
                        ">",
                        "</p>",
                        "<p>",
                        "<table><td>",
                        "<script>",
                        "</script>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "&amp",
                        "&#x;",
                        "&#1234567890;",
                        FIRST,
                        "<meta content=",
                        "'",
                        "\"",
                        "<svg><p>",
                        "<select><option>",
                        "<a href='",
                        "</",
                        "<time datetime=2018>",
                        "<h1>",
                        "\0",
                        "<article>",
                        "<template>",
                        "<title>",
                        "<frameset>",
                        "<math><mi>")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static ArticlePage html(String page) throws NotAnArticleException {
        return ArticlePages.of(page, "text/html");
    }
}
