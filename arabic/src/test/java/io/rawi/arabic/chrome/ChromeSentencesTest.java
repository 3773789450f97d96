package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each line of chrome a line that opens or ends alike and belongs to the article. */
class ChromeSentencesTest {

    private static final ChromeRules RULES = ChromeRules.builtIn();
    private static final String FIRST =
            "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح، كما قال مدير المرفأ للصحفيين.";
    private static final String LAST =
            "وأضاف المدير أن التفريغ يبدأ غدا وأن العمال الذين انتهت عطلتهم عادوا إلى الأرصفة.";

    /** Rule, line that goes below the text, line that stays within it. */
    private static final String PAIRS =
            """
            share-bar|شارك الخبر|شارك الخبراء في وضع خطة المرفأ
            share-bar|شارك المقال|شارك المقاتلون في إخماد الحريق
            share-bar|شارك هذا المقال|شارك هذا الأسبوع وفد من البحارة في المعرض
            share-bar|شارك هذا الموضوع:|شارك هذا الموسم عشرون بحارا في السباق
            share-bar|إعجاب تحميل...|إعجاب البحارة بالمرفأ لم يخف على أحد
            share-bar|انقر للمشاركة على تويتر (فتح في نافذة جديدة)|انقر الخشب بإصبعك قبل أن تشتريه
            share-bar|حجم الخط|حجم الخسائر لم يعرف بعد
            share-bar|نسخ الرابط|نسخ الاتفاق وزعت على الصحفيين
            share-bar|مشاركة|مشاركة واسعة في إضراب العمال
            share-bar|غرّد|غرّد الوزير مساء على حسابه
            share-bar|Share|Share prices fell in the port
            share-bar|Tweet 12|Tweet by the minister was deleted
            share-bar|فيسبوك تويتر لينكدإن بينتيريست|فيسبوك تعلن عن خدمة للبحارة
            share-bar|شارك على فيسبوك تويتر واتساب|شارك على رأس الوفد مدير المرفأ
            share-bar|إرسال إلى صديق|إرسال القمح إلى المطاحن يبدأ غدا
            share-bar|رابط مختصر|رابط العمال يضرب عن العمل
            share-bar|فايبر|فايبر وأخواتها ممنوعة في المرفأ
            related|مقالات ذات صلة|مقالات ذات أثر في تاريخ المرفأ
            related|أخبار ذات صلة|أخبار القمح تتصدر الصحف
            related|اقرأ أيضاً|اقرأ كتابا عن المرفأ قبل أن تزوره
            related|إقرأ المزيد|المزيد من السفن ينتظر خارج الميناء
            related|شاهد أيضا|شاهد عيان: حريق في الرصيف المقابل
            related|الأكثر قراءة|الأكثر قراءة بين البحارة هم الأصغر سنا
            related|قد يهمك|قد يهمك الأمر إذا كنت بحارا
            related|آخر الأخبار|آخر الأخبار من الميناء تقول إن السفينة رست
            related|Read more|Read more than ten books on ports
            back-to-top|زر الذهاب إلى الأعلى|إلى الأعلى ارتفعت ألسنة اللهب
            back-to-top|العودة إلى الأعلى|العودة إلى العمل تبدأ غدا
            show-more|اظهر المزيد|أظهر المزيد من العمال رغبتهم في العودة
            show-more|المزيد|المزيد من القمح في الطريق
            show-more|عرض الكل|عرض المدير استقالته
            tracker|fbpx|fbpx is the name of a ship
            tracker|إعلان|إعلان نتائج التحقيق غدا
            tracker|Advertisement|Ad hoc committee meets in port
            copyright|جميع الحقوق محفوظة © المرفأ 2017|جميع الحقوق يجب أن تعطى للعمال
            copyright|حقوق النشر محفوظة للمرفأ|حقوق العمال تتصدر المفاوضات
            copyright|© 2017 المرفأ. كافة الحقوق محفوظة|كافة الحقوق ستعود إلى أصحابها
            copyright|Copyright 2017 Port News|Copyright law debated in parliament
            copyright|All rights reserved Port News|All rights of the workers
            reading-tools|طباعة|طباعة الكتب تزدهر في المدينة
            reading-tools|استمع إلى المقال|استمع إلى العمال وفد من الوزارة
            reading-tools|وقت القراءة: 3 دقائق|وقت القراءة في المكتبات العامة
            reading-tools|245 مشاهدة|245 عاملا عادوا إلى الأرصفة
            reading-tools|عدد القراء: 1,204|عدد القراء يتراجع في المدينة
            reading-tools|حفظ|حفظ الأمن مهمة الشرطة
            reading-tools|Print|Print media in the port
            comments|أضف تعليقك|أضف الملح إلى الماء ثم انتظر
            comments|لا توجد تعليقات|لا توجد سفن في المرفأ
            comments|3 تعليقات|3 تعليمات جديدة للبحارة
            comments|لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *|لن يتم نشر التقرير قبل الغد
            comments|اترك رداً|اترك المرفأ لأهله
            comments|كن أول من يعلق|كن أول الواصلين إلى المرفأ
            newsletter|اشترك في النشرة البريدية|اشترك في الإضراب ألف عامل
            newsletter|تابعنا على تويتر|تابعنا سير العمل في المرفأ
            newsletter|اشترك الآن|اشترك العمال في جمعية واحدة
            newsletter|حمل تطبيق المرفأ|حمل العمال صناديق القمح
            newsletter|Follow us on Twitter|Follow the ship on its way
            """;

    static Stream<Arguments> pairs() {
        return PAIRS.lines().map(line -> line.split("\\|")).map(f -> Arguments.of(f[0], f[1], f[2]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void shouldTakeTheLineOutByItsRule(String rule, String chrome, String sentence) {
        CleanText clean = clean(FIRST + "\n\n" + LAST + "\n\n" + chrome);

        assertThat(clean.text()).isEqualTo(FIRST + "\n\n" + LAST);
        assertThat(clean.removed()).containsExactly(new RemovedText(clean.text().length(), "\n\n" + chrome, rule));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pairs")
    void shouldKeepTheSentenceBetweenParagraphs(String rule, String chrome, String sentence) {
        String text = FIRST + "\n\n" + sentence + "\n\n" + LAST;

        assertThat(clean(text).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pairs")
    void shouldKeepTheSentenceAsAHeadlineOrLastLine(String rule, String chrome, String sentence) {
        String above = sentence + "\n\n" + FIRST;
        String below = FIRST + "\n\n" + sentence;

        assertThat(clean(above).text()).isEqualTo(above);
        assertThat(clean(below).text()).isEqualTo(below);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void shouldKnowTheLineInAnyDress(String rule, String chrome, String sentence) {
        for (String dressed : new String[] {
            "  " + chrome + "  ",
            "» " + chrome + " «",
            chrome + ":",
            chrome.toUpperCase(java.util.Locale.ROOT),
            "\u200F" + chrome
        }) {
            assertThat(clean(FIRST + "\n\n" + dressed).text()).as(dressed).isEqualTo(FIRST);
        }
    }

    private static CleanText clean(String text) {
        Page page = Page.of(text);
        RULES.mark(page);
        return page.clean();
    }
}
