package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeRulesTest {

    private static final ChromeRules RULES = ChromeRules.builtIn();
    private static final String FIRST =
            "أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين.";
    private static final String SECOND =
            "وأضافت البلدية في بيان لها أن السير على الجسر عاد إلى طبيعته بعد إغلاق دام أسبوعين كاملين.";
    private static final String BODY = FIRST + "\n\n" + SECOND;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ الخط -",
                "شارك",
                "فيسبوك تويتر واتساب",
                "Facebook Twitter WhatsApp Telegram",
                "زر الذهاب إلى الأعلى",
                "اظهر المزيد",
                "fbpx",
                "طباعة",
                "حقوق النشر محفوظة لصالح صحيفة الجسر©.",
                "جميع الحقوق محفوظة © صحيفة الجسر 2018",
                "حقوق النشر والطبع ورقياً والكترونياً محفوظة لصالح مرصد النهر للأنباء©.",
                "Copyright © 2018 The Bridge",
                "أضف تعليق",
                "تعليقات (12)",
                "3 تعليقات",
                "لا توجد تعليقات",
                "اشترك في النشرة البريدية",
                "تابعونا على تويتر",
                "وقت القراءة: 3 دقائق",
                "245 مشاهدة",
                "إعلان",
                "انسخ الرابط",
                "مشاركة الخبر",
                "أضِف تعليقاً",
                "شَارِك",
                "شــارك"
            })
    void shouldTakeOutALineOfChromeBelowTheText(String line) {
        assertThat(clean(BODY + "\n\n" + line)).isEqualTo(BODY);
        assertThat(clean(BODY + "\n\n" + line + "\n\nزر الذهاب إلى الأعلى")).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ الخط -",
                "شارك",
                "فيسبوك تويتر واتساب",
                "fbpx",
                "الرئيسية",
                "Next Previous",
                "طباعة",
                "صورة أرشيفية"
            })
    void shouldTakeOutALineOfChromeAboveTheText(String line) {
        assertThat(clean(line + "\n\n" + BODY)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شارك آلاف السكان في حملة تنظيف ضفاف النهر التي نظمتها البلدية",
                "شارك عبر منصات التواصل عشرات المتطوعين صورا لأعمال الترميم.",
                "تابعنا على مدى أسبوعين أعمال الترميم التي نفذتها فرق البلدية على الجسر القديم وسط المدينة.",
                "حقوق النشر والتأليف موضوع ندوة تعقد غدا في المركز الثقافي وسط المدينة بحضور عدد من الكتاب.",
                "المزيد من الأمطار متوقع غدا على الساحل",
                "فيسبوك وتويتر تحذفان حسابات مزيفة",
                "اشترك في السباق مئة متسابق من خمس مدن مختلفة جاؤوا للتنافس على كأس الجسر السنوية هذا العام.",
                "طباعة العملة تتوقف أسبوعا",
                "تعليقات القراء كانت سببا في فتح التحقيق",
                "إعلان نتائج الانتخابات المحلية",
                "انتهى موسم قطاف الزيتون",
                "سمات المرحلة المقبلة كما يراها الكاتب"
            })
    void shouldLeaveSentencesThatBeginLikeChrome(String line) {
        String between = FIRST + "\n\n" + line + "\n\n" + SECOND;

        assertThat(clean(between)).isEqualTo(between);
    }

    @Test
    void shouldTakeOutRelatedLinksToTheEndOfThePage() {
        assertThat(
                        clean(
                                BODY
                                        + "\n\nمقالات ذات صلة\nبلدية الساحل تفتح المرفأ\nموسم الزيتون يبدأ باكرا\n\nزر الذهاب إلى الأعلى"))
                .isEqualTo(BODY);
    }

    @Test
    void shouldGoOnWithTheTextBehindRelatedLinks() {
        assertThat(clean(FIRST + "\n\nاقرأ أيضاً\n\n" + SECOND)).isEqualTo(BODY);
        assertThat(clean(FIRST + "\n\nاقرأ أيضاً:\nبلدية الساحل تفتح المرفأ\n\n" + SECOND))
                .isEqualTo(BODY);
        assertThat(clean(FIRST + "\n\nاقرأ أيضاً: بلدية الساحل تفتح المرفأ\n\n" + SECOND))
                .isEqualTo(BODY);
    }

    @Test
    void shouldLeaveASubheadingBelowALinkWithoutColon() {
        String subheading = "عودة السير إلى طبيعته";

        assertThat(clean(FIRST + "\n\nاقرأ أيضاً\n\n" + subheading + "\n\n" + SECOND))
                .isEqualTo(FIRST + "\n\n" + subheading + "\n\n" + SECOND);
    }

    @Test
    void shouldCutTagsBehindTheLastSentence() {
        assertThat(clean(BODY + " سمات الجسر القديم بلدية ترميم ")).isEqualTo(BODY);
    }

    @Test
    void shouldLeaveAWordThatAlsoHeadsTags() {
        String text = FIRST
                + "\nوقالت إن المتانة من سمات الجسور القديمة في المدينة كلها ولا سيما تلك التي بنيت من الحجر الأبيض";

        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void shouldCutAPermalinkEvenBehindAnUnfinishedSentence() {
        assertThat(clean(BODY + " بحسب البيان رابط الخبر بصحيفة الجسر: ترميم الجسر ينتهي"))
                .isEqualTo(BODY + " بحسب البيان");
    }

    @Test
    void shouldCutAWidgetBeforeTheFirstSentence() {
        assertThat(clean("Next Previous " + BODY)).isEqualTo(BODY);
    }

    @Test
    void shouldTakeOutASectionLabelOnlyAboveTheRest() {
        assertThat(clean("الشأن السوري\n\n" + BODY)).isEqualTo(BODY);
        assertThat(clean(FIRST + "\n\nالشأن السوري\n\n" + SECOND)).isEqualTo(FIRST + "\n\nالشأن السوري\n\n" + SECOND);
    }

    @Test
    void shouldLeaveAnAgencyEndMarkOutAtTheEndOnly() {
        assertThat(clean(BODY + "\n// انتهى //\n17:37 ت م")).isEqualTo(BODY);
    }

    @Test
    void shouldTellTheRule() {
        Page page = Page.of(BODY + "\nشارك");
        RULES.mark(page);

        assertThat(page.clean().removed()).containsExactly(new RemovedText(BODY.length(), "\nشارك", "share-bar"));
    }

    @Test
    void shouldMatchManyStarsInLinearTime() {
        ChromeRule rule = new ChromeRule(
                "r",
                ChromeRule.Position.ANY,
                ChromeRule.Effect.LINE,
                List.of("*", "a", "*", "a", "*", "a", "*", "a", "*", "b"));

        assertThat(rule.covers(java.util.Collections.nCopies(20_000, "a"))).isFalse();
        assertThat(rule.covers(List.of("a", "x", "a", "a", "y", "a", "b"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"share\tany\tline", "share\tnowhere\tline\tشارك", "share\tany\tline\t*", "share\tany\tline\t+ -"
            })
    void shouldRefuseATableThatIsWrong(String row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChromeTable.read(new BufferedReader(new StringReader("# table\n" + row))))
                .withMessageContaining("line 2");
    }

    @Test
    void shouldReadATable() throws IOException {
        assertThat(ChromeTable.read(new BufferedReader(new StringReader("# x\n\nshare\tedge\trest\tشَارك * 5\n"))))
                .containsExactly(new ChromeRule(
                        "share", ChromeRule.Position.EDGE, ChromeRule.Effect.REST, List.of("شارك", "*", "#")));
    }

    private static String clean(String text) {
        Page page = Page.of(text);
        RULES.mark(page);
        CleanText clean = page.clean();
        assertThat(CleanText.restore(clean.text(), clean.removed())).isEqualTo(text);
        return clean.text();
    }
}
