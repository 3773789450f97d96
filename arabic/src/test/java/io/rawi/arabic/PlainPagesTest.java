package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.time.ArticleTime.Evidence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole pages of plain text in the shapes in which sites of different kinds are scraped. */
class PlainPagesTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();
    private static final Instant FETCHED = Instant.parse("2019-06-01T10:00:00Z");
    private static final String TITLE = "وصول باخرة القمح إلى المرفأ بعد انتظار أسبوعين";
    private static final String ONE =
            "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح، كما قال مدير المرفأ للصحفيين.";
    private static final String TWO =
            "وأضاف المدير أن التفريغ يبدأ غدا، وأن العمال الذين انتهت عطلتهم في 3 آذار 2018 عادوا إلى الأرصفة.";
    private static final String THREE =
            "ومن المتوقع أن تصل باخرة ثانية خلال أيام، وفق ما ذكرته الوزارة في بيان لها مساء أمس.";
    private static final String BODY = ONE + "\n\n" + TWO + "\n\n" + THREE;

    @Test
    void shouldReadABlog() throws NotAnArticleException {
        Read read = read(
                """
                الرئيسية
                من نحن

                أخبار محلية

                %s

                18 مايو، 2018
                0 تعليق

                %s

                شارك هذا الموضوع:
                فيسبوك
                تويتر

                مقالات ذات صلة
                الوزير يزور السوق القديمة
                ارتفاع أسعار الخبز

                اترك تعليقاً إلغاء الرد
                لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
                """
                        .formatted(TITLE, BODY));

        read.hasTitle(TITLE).hasBody(BODY).isDated(LocalDate.of(2018, 5, 18));
    }

    @Test
    void shouldReadASiteThatRepeatsItsHeadline() throws NotAnArticleException {
        Read read = read(
                """
                fbpx

                %1$s

                %1$s

                نشر في: الجمعة 18 أيار 2018 - 14:05
                + الخط -

                %2$s

                جميع الحقوق محفوظة © المرفأ 2018
                زر الذهاب إلى الأعلى
                """
                        .formatted(TITLE, BODY));

        read.hasTitle(TITLE).hasBody(BODY).isDated(LocalDate.of(2018, 5, 18));
        read.removed("tracker", "headline", "repeated-headline", "dateline", "share-bar", "copyright", "back-to-top");
    }

    @Test
    void shouldReadAnAgencyDispatch() throws NotAnArticleException {
        String opening = "بيروت، 18 أيار 2018 (المرفأ) – " + ONE;

        Read read = read(TITLE + "\n\n" + opening + "\n\n" + TWO + "\n\n(انتهى)\n14:05 ت م\nNNNN\n");

        read.hasTitle(TITLE).hasBody(opening + "\n\n" + TWO).isDated(LocalDate.of(2018, 5, 18));
        assertThat(read.article().time().span().orElseThrow().of(read.article().text()))
                .isEqualTo("18 أيار 2018");
        read.removed("headline", "end-mark");
    }

    @Test
    void shouldReadANewspaperWithTheHijriDay() throws NotAnArticleException {
        Read read = read(TITLE + "\n\nالجمعة 3 رمضان 1439 هـ الموافق 18 مايو 2018 م\n\n" + BODY
                + "\n\nرابط الخبر بصحيفة المرفأ: " + TITLE + "\n");

        read.hasTitle(TITLE).hasBody(BODY).isDated(LocalDate.of(2018, 5, 18));
        read.removed("headline", "dateline", "permalink");
    }

    @Test
    void shouldReadTheHijriDayAlone() throws NotAnArticleException {
        Read read = read(TITLE + "\n\n3/9/1439 هـ\n\n" + BODY);

        read.hasTitle(TITLE).hasBody(BODY).isDated(LocalDate.of(2018, 5, 18));
    }

    @Test
    void shouldReadATelegraphicPageWithoutBlankLines() throws NotAnArticleException {
        Read read = read(TITLE + "\n" + ONE + "\n" + TWO + "\n" + THREE);

        read.hasTitle(TITLE).hasBody(ONE + "\n" + TWO + "\n" + THREE).isFetched();
        read.removed("headline");
    }

    @Test
    void shouldReadAPageWithWindowsLineBreaks() throws NotAnArticleException {
        Read read = read(("شارك\n\n" + TITLE + "\n\n2018/05/18\n\n" + BODY + "\n\nطباعة\n").replace("\n", "\r\n"));

        read.hasTitle(TITLE).hasBody(BODY.replace("\n", "\r\n")).isDated(LocalDate.of(2018, 5, 18));
    }

    @Test
    void shouldReadABodyWithoutHeadline() throws NotAnArticleException {
        Read read = read(BODY + "\n\nBEYPORT18052018");

        read.hasTitle("").hasBody(BODY).isDated(LocalDate.of(2018, 5, 18));
        read.removed("dateline");
    }

    @Test
    void shouldKeepSubheadingsListsAndQuotations() throws NotAnArticleException {
        String body = ONE + "\n\nماذا بعد القمح؟\n\n- الشعير\n- السكر\n- الأرز\n\n\"لن ننتظر مرة أخرى\"\n\n" + THREE;

        read(TITLE + "\n\n" + body + "\n\nشارك").hasTitle(TITLE).hasBody(body).isFetched();
    }

    @Test
    void shouldKeepARefrainAndTakeOutARepeatedParagraph() throws NotAnArticleException {
        String lines = "عادت الباخرة\nيا بحر\nوعاد القمح\nيا بحر\n";
        String paragraph = ONE + " " + THREE;

        read(TITLE + "\n\n" + paragraph + "\n\n" + lines + "\n" + TWO + "\n\n" + paragraph)
                .hasTitle(TITLE)
                .hasBody(paragraph + "\n\n" + lines + "\n" + TWO);
    }

    @Test
    void shouldTakeRelatedLinksOutOfTheMiddle() throws NotAnArticleException {
        Read read = read(TITLE + "\n\n" + ONE + "\n\nاقرأ أيضاً: الوزير يزور السوق القديمة\n\n" + TWO
                + "\n\nاقرأ أيضاً:\nارتفاع أسعار الخبز\n\n" + THREE);

        read.hasTitle(TITLE).hasBody(BODY);
        read.removed("headline", "related-link", "related");
    }

    @Test
    void shouldNotTakeDatesOfTheStoryForItsOwn() throws NotAnArticleException {
        String story =
                "وكانت الباخرة قد غادرت في 2 نيسان 2018، ثم توقفت في 11/4/2018 في ميناء آخر بسبب العاصفة الشديدة.";

        read(TITLE + "\n\n" + ONE + "\n\n" + story + "\n\n" + TWO)
                .hasBody(ONE + "\n\n" + story + "\n\n" + TWO)
                .isFetched();
    }

    @Test
    void shouldPreferTheDayOfPublicationToThatOfTheUpdate() throws NotAnArticleException {
        read(TITLE + "\n\nآخر تحديث: 20 أيار 2018\nتاريخ النشر: 18 أيار 2018\n\n" + BODY)
                .hasBody(BODY)
                .isDated(LocalDate.of(2018, 5, 18));
    }

    @Test
    void shouldNotBelieveADayBehindTheFetching() throws NotAnArticleException {
        read(TITLE + "\n\n18 أيار 2081\n\n" + BODY)
                .hasTitle(TITLE)
                .hasBody(BODY)
                .isFetched();
    }

    @Test
    void shouldReadAnEnglishPage() throws NotAnArticleException {
        String body = "The ship arrived at the port this morning with two thousand tons of wheat, its manager said.\n\n"
                + "He said that the workers had been called back and that they would begin to unload it by noon.";

        Read read = read("Skip to content\n\nWheat ship arrives at the port\n\nPublished: May 18, 2018\n\n" + body
                + "\n\nShare this article\n\nRelated articles\nMinister visits the market\n\nBack to top");

        read.hasTitle("Wheat ship arrives at the port").hasBody(body).isDated(LocalDate.of(2018, 5, 18));
        assertThat(read.article().language()).isEqualTo("en");
    }

    @Test
    void shouldReadAColumnWithItsMobileNumbers() throws NotAnArticleException {
        Read read = read(
                TITLE + "\n\n" + BODY
                        + "\n\nللتواصل مع الكاتب ارسل رسالة SMS\nتبدأ بالرمز (12) ثم مسافة ثم نص الرسالة إلى\n88500 - Stc\n63500 - Mobily\n73722 - Zain\n");

        read.hasTitle(TITLE).hasBody(BODY);
        read.removed("headline", "writer-sms");
    }

    private record Read(String page, AnnotatedArticle article) {

        Read hasTitle(String title) {
            assertThat(article.title()).isEqualTo(title);
            return this;
        }

        Read hasBody(String body) {
            String title = article.title();
            assertThat(article.text()).isEqualTo(title.isEmpty() ? body : title + "\n\n" + body);
            assertThat(article.text().substring(article.bodyStart())).isEqualTo(body);
            assertThat(putBack(article)).isEqualTo(page);
            return this;
        }

        Read isDated(LocalDate day) {
            assertThat(article.time().evidence()).isEqualTo(Evidence.TEXT);
            assertThat(article.time().value()).isEqualTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            return this;
        }

        Read isFetched() {
            assertThat(article.time().evidence()).isEqualTo(Evidence.FETCHED);
            assertThat(article.time().value()).isEqualTo(FETCHED);
            return this;
        }

        void removed(String... rules) {
            assertThat(article.removed()).extracting(RemovedText::rule).containsExactly(rules);
        }
    }

    private static Read read(String page) throws NotAnArticleException {
        return new Read(
                page,
                ENGINE.read(new SourceText(
                        page.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        Optional.empty(),
                        "port",
                        Optional.empty(),
                        Optional.empty(),
                        FETCHED)));
    }

    /** As the record's documentation says: each at its offset, the last one first, then from the body on. */
    private static String putBack(AnnotatedArticle article) {
        StringBuilder whole = new StringBuilder(article.text());
        List<RemovedText> removed = article.removed();
        for (int i = removed.size() - 1; i >= 0; i--) {
            whole.insert(removed.get(i).offset(), removed.get(i).text());
        }
        return whole.substring(article.bodyStart());
    }
}
