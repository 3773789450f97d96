package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.arabic.time.ArticleTime.Evidence;
import io.rawi.arabic.time.TimePrecision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages in HTML, each built as sites of one kind build theirs. */
class SitePagesTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();
    private static final Instant FETCHED = Instant.parse("2019-06-01T10:00:00Z");
    private static final String TITLE = "وصول باخرة القمح إلى المرفأ بعد انتظار أسبوعين";
    private static final String ONE =
            "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح، كما قال مدير المرفأ للصحفيين.";
    private static final String TWO =
            "وأضاف المدير أن التفريغ يبدأ غدا، وأن العمال الذين انتهت عطلتهم عادوا إلى الأرصفة.";
    private static final String TEXT = TITLE + "\n\n" + ONE + "\n" + TWO;
    private static final String MENU =
            "<ul class=menu><li><a href=/>الرئيسية</a><li><a href=/l>محليات</a><li><a href=/w>العالم</a></ul>";
    private static final String LATEST =
            "<div class=sidebar><h3>آخر الأخبار</h3><ul><li><a href=1>الوزير يزور السوق القديمة"
                    + " ويلتقي التجار فيها</a><li><a href=2>ارتفاع أسعار الخبز في أسواق الساحل منذ أسبوع</a></ul></div>";

    @Test
    void shouldReadAWordPressTheme() throws NotAnArticleException {
        AnnotatedArticle article = read("<!DOCTYPE html><html dir=rtl lang=ar><head><meta charset=UTF-8><title>" + TITLE
                + " - المرفأ</title><meta property=\"og:site_name\" content=\"المرفأ\"><meta property=\"og:title\" content=\""
                + TITLE
                + "\"><meta property=\"article:published_time\" content=\"2018-05-18T11:05:00+00:00\"></head><body>"
                + "<header>" + MENU + "</header><div id=content><article class='post type-post'><h1 class=entry-title>"
                + TITLE
                + "</h1><div class=entry-meta><time class=entry-date datetime=2018-05-18T11:05:00+00:00>18 مايو 2018</time>"
                + "</div><div class=entry-content><p>" + ONE + "</p><p>" + TWO
                + "</p><div class=sharedaddy><h3>شارك هذا الموضوع:</h3><ul><li><a>تويتر</a></ul></div></div></article>"
                + LATEST
                + "</div><div id=comments><h3>اترك تعليقاً</h3><form><textarea></textarea></form></div>"
                + "<footer>جميع الحقوق محفوظة</footer></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.time().value()).isEqualTo(Instant.parse("2018-05-18T11:05:00Z"));
        assertThat(article.time().evidence()).isEqualTo(Evidence.METADATA);
        assertThat(article.time().phrase()).contains("2018-05-18T11:05:00+00:00");
    }

    @Test
    void shouldReadASiteOfTables() throws NotAnArticleException {
        AnnotatedArticle article =
                read("<html><head><title>" + TITLE + "</title></head><body><table width=100%><tr><td>" + MENU
                        + "</td></tr><tr><td width=200>" + LATEST + "</td><td><font size=4><b>" + TITLE
                        + "</b></font><br><font color=gray>18/05/2018</font><br><br>" + ONE + "<br><br>" + TWO
                        + "<br></td></tr><tr><td align=center>جميع الحقوق محفوظة</td></tr></table></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.time().value()).isEqualTo(Instant.parse("2018-05-18T00:00:00Z"));
        assertThat(article.time().evidence()).isEqualTo(Evidence.TEXT);
    }

    @Test
    void shouldReadASiteWithLinkedData() throws NotAnArticleException {
        AnnotatedArticle article =
                read("<html><head><title>المرفأ</title><script type=\"application/ld+json\">{\"@context\":"
                        + "\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE
                        + "\",\"datePublished\":\"2018-05-18\",\"author\":{\"name\":\"سالم العلي\"}}</script></head><body>"
                        + MENU
                        + "<div class=story><h1>" + TITLE + "</h1><h1>أخبار أخرى</h1><p>" + ONE + "</p><p>" + TWO
                        + "</p></div></body></html>");

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text())
                .startsWith(TEXT.substring(0, TITLE.length() + 2))
                .contains(ONE + "\n" + TWO);
        assertThat(article.time().value()).isEqualTo(Instant.parse("2018-05-18T00:00:00Z"));
        assertThat(article.time().precision()).isEqualTo(TimePrecision.DAY);
    }

    @Test
    void shouldReadAPageWhoseTextIsOnlyInItsData() throws NotAnArticleException {
        AnnotatedArticle article = read("<html><head><title>" + TITLE
                + "</title><script type=application/ld+json>{\"articleBody\":\"" + ONE + "\\n" + TWO
                + "\"}</script></head><body><div id=root></div><script src=app.js></script></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void shouldReadAMobilePage() throws NotAnArticleException {
        AnnotatedArticle article = read("<!doctype html><html amp lang=ar><head><title>" + TITLE
                + " | المرفأ</title></head><body><main role=main><h1>" + TITLE
                + "</h1><p class=byline></p><figure><img src=1><figcaption>باخرة القمح لدى وصولها</figcaption></figure><p>"
                + ONE
                + "</p><div class=ad-slot>إعلان</div><p>" + TWO
                + "</p></main><div class=related><a>الوزير</a></div></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.time().evidence()).isEqualTo(Evidence.FETCHED);
    }

    @Test
    void shouldReadAForumPost() throws NotAnArticleException {
        AnnotatedArticle article = read(
                "<html><head><title>" + TITLE + "</title></head><body><div id=nav>" + MENU
                        + "</div><div class=postbody><div class=content>" + ONE + "<br />" + TWO
                        + "</div></div><div class=pagination>1 2 3</div><div class=copyright>برمجة المنتدى</div></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void shouldReadAPageOfDivisionsWithoutNames() throws NotAnArticleException {
        AnnotatedArticle article = read("<html><head><title>" + TITLE + "</title></head><body><div><div>" + MENU
                + "</div><div><div><h1>" + TITLE + "</h1></div><div><div>" + ONE + "</div><div>" + TWO
                + "</div></div></div></div></body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void shouldReadAPageWithNothingClosed() throws NotAnArticleException {
        AnnotatedArticle article = read("<title>" + TITLE + "</title><body><article><h1>" + TITLE + "</h1><p>" + ONE
                + "<p>" + TWO + "<nav><a href=1>السابق</a>");

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void shouldReadReferencesAsCharacters() throws NotAnArticleException {
        StringBuilder references = new StringBuilder();
        ONE.chars().forEach(c -> references.append("&#").append(c).append(';'));

        AnnotatedArticle article = read("<html><head><title>" + TITLE + "</title></head><body><article><p>" + references
                + "</p><p>" + TWO + " &laquo;انتهى&raquo;</p></article></body></html>");

        assertThat(article.text()).isEqualTo(TEXT + " «انتهى»");
    }

    @Test
    void shouldReadALiveBlogInItsOrder() throws NotAnArticleException {
        AnnotatedArticle article =
                read("<html><head><title>" + TITLE + "</title></head><body><main><div class=entry><p>" + ONE
                        + "</p></div><div class=entry><p>" + TWO + "</p></div></main>" + LATEST + "</body></html>");

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html; charset=utf-8",
                "TEXT/HTML",
                "application/xhtml+xml",
                "application/octet-stream"
            })
    void shouldTakeAPageForOneUnderAnyOfItsTypes(String mediaType) throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(source(
                "<html><head><title>" + TITLE + "</title></head><body><p>" + ONE + "</p><p>" + TWO
                        + "</p></body></html>",
                mediaType));

        assertThat(article.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>404</title></head><body><h1>الصفحة غير موجودة</h1></body></html>",
                "<html><body></body></html>",
                "<!doctype html>",
                "<html><body><script>var text = 'وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن';</script></body></html>",
                "<html><body><form><p>أدخل اسمك وكلمة السر حتى تقرأ هذه الصفحة من موقع المرفأ</p></form></body></html>",
                "<html><body><ul><li><a href=1>وصلت الباخرة إلى المرفأ صباح اليوم</a><li><a href=2>عاد العمال</a></ul></body></html>"
            })
    void shouldSayThatAPageHasNoArticle(String page) {
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> ENGINE.read(source(page, "text/html")))
                .withMessageStartingWith("HTML page without an article: " + page.length() + " characters of markup");
    }

    private static AnnotatedArticle read(String page) throws NotAnArticleException {
        return ENGINE.read(source(page, "text/html"));
    }

    private static SourceText source(String page, String mediaType) {
        return new SourceText(
                page.getBytes(StandardCharsets.UTF_8),
                mediaType,
                Optional.empty(),
                "port",
                Optional.empty(),
                Optional.empty(),
                FETCHED);
    }
}
