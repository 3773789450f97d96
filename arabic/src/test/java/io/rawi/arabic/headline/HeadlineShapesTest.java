package io.rawi.arabic.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.ChromeRules;
import io.rawi.arabic.chrome.CleanText;
import io.rawi.arabic.chrome.Page;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines as desks write them, and lines above a report that are none. */
class HeadlineShapesTest {

    private static final ChromeRules RULES = ChromeRules.builtIn();
    private static final String ONE =
            "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح، كما قال مدير المرفأ للصحفيين.";
    private static final String TWO =
            "وأضاف المدير أن التفريغ يبدأ غدا، وأن العمال الذين انتهت عطلتهم عادوا إلى الأرصفة.";
    private static final String BODY = ONE + "\n\n" + TWO;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصول باخرة القمح إلى المرفأ",
                "وصول باخرة القمح إلى المرفأ بعد انتظار دام أسبوعين في عرض البحر بسبب الرياح الشديدة",
                "المرفأ: وصول الباخرة",
                "مدير المرفأ: «التفريغ يبدأ غدا»",
                "\"التفريغ يبدأ غدا\".. مدير المرفأ يطمئن العمال",
                "من يفرغ الباخرة؟",
                "أخيرا... وصلت الباخرة",
                "القمح يصل، والعمال يعودون",
                "بالصور: وصول الباخرة إلى المرفأ",
                "عاجل | وصول الباخرة إلى المرفأ",
                "خاص - المرفأ يستقبل باخرة القمح الأولى منذ عامين",
                "2000 طن من القمح تصل إلى المرفأ",
                "٢٠٠٠ طن من القمح تصل إلى المرفأ",
                "Wheat ship arrives at the port",
                "ورود أول شحنة قمح به المرفأ في 2018",
                "في المرفأ.. قمح وعمال وانتظار!"
            })
    void shouldTakeTheHeadline(String headline) {
        Page page = marked(headline + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(headline);
        assertThat(page.clean().text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المرفأ – وكالات",
                "بيروت - سالم العلي",
                "كتب سالم العلي",
                "كتبت ليلى سالم",
                "كتبت: ليلى سالم",
                "بقلم: سالم العلي",
                "إعداد: قسم الاقتصاد",
                "سالم العلي @salem_port",
                "- وصلت الباخرة",
                "• وصلت الباخرة",
                "* وصلت الباخرة إلى المرفأ",
                "وصلت الباخرة إلى المرفأ.",
                "وقال مدير المرفأ:",
                "وصلت الباخرة،",
                "١٢٣ ٤٥٦ ٧٨٩",
                "— — —"
            })
    void shouldNotTakeALineThatIsNoHeadline(String line) {
        Page page = marked(line + "\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isNotEqualTo(line);
        assertThat(page.clean().text()).contains(line);
    }

    @ParameterizedTest
    @CsvSource({"160, true", "161, false"})
    void shouldTakeNoHeadlineThatIsTooLong(int length, boolean taken) {
        StringBuilder line = new StringBuilder();
        while (line.length() < length) {
            line.append(line.length() % 8 == 7 ? ' ' : 'ب');
        }
        line.setCharAt(length - 1, 'ب');

        assertThat(Headline.of(Page.of(line + "\n\n" + BODY), Optional.empty()).isEmpty())
                .isEqualTo(!taken);
    }

    @ParameterizedTest
    @CsvSource({
        "المرفأ, أهلا بالباخرة بعد طول انتظار في البحر",
        "رأي, لماذا تأخرت الباخرة كل هذا الوقت",
        "بعد العاصفة, الباخرة تصل إلى المرفأ أخيرا بسلام"
    })
    void shouldPassOverAKicker(String kicker, String headline) {
        Page page = Page.of(kicker + "\n\n" + headline + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(headline);
        assertThat(page.clean().text()).isEqualTo(kicker + "\n\n" + BODY);
    }

    @Test
    void shouldTakeTheLineThatStandsTwiceBeforeTheOneThatStandsFirst() {
        String headline = "وصول باخرة القمح إلى المرفأ";
        Page page = Page.of("أهلا بكم في موقعكم الأول\n" + headline + "\n" + headline + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصول باخرة القمح إلى المرفأ",
                "وصول باخرة القمح إلى المرفأ ",
                "وُصُولُ باخرةِ القمح إلى المرفأ",
                "«وصول باخرة القمح إلى المرفأ»",
                "وصول باخرة القمح الى المرفا",
                "وصول  باخرة   القمح إلى المرفأ.."
            })
    void shouldTakeOutTheOneGivenInAnySpelling(String line) {
        Page page = Page.of(line + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.of("وصول باخرة القمح إلى المرفأ")))
                .isEqualTo("وصول باخرة القمح إلى المرفأ");
        assertThat(page.clean().text()).isEqualTo(BODY);
    }

    @Test
    void shouldKeepAnotherHeadlineThanTheOneGiven() {
        Page page = Page.of("الباخرة تصل والعمال يعودون\n\n" + BODY);

        assertThat(Headline.of(page, Optional.of("وصول باخرة القمح"))).isEqualTo("وصول باخرة القمح");
        assertThat(page.clean().text()).isEqualTo("الباخرة تصل والعمال يعودون\n\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "...", "\u200F", "«»"})
    void shouldLookForOneWhereNothingIsGiven(String given) {
        assertThat(Headline.of(Page.of("وصول باخرة القمح إلى المرفأ\n\n" + BODY), Optional.of(given)))
                .isEqualTo("وصول باخرة القمح إلى المرفأ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل: وصول باخرة القمح إلى المرفأ",
                "عاجل: وصول باخرة القمح إلى المرفأ.",
                "«عاجل»: وصول باخرة القمح الى المرفا\n"
            })
    void shouldKeepTheBodyOfAFlashThatIsItsHeadline(String flash) {
        Page page = Page.of(flash);

        assertThat(Headline.of(page, Optional.of("عاجل: وصول باخرة القمح إلى المرفأ")))
                .isEqualTo("عاجل: وصول باخرة القمح إلى المرفأ");
        assertThat(page.clean().text()).isEqualTo(flash.strip());
    }

    @Property
    void shouldBeOneLineOfThePageOrNothing(@ForAll("pages") String text) {
        Page page = Page.of(text);

        String headline = Headline.of(page, Optional.empty());

        CleanText clean = page.clean();
        assertThat(headline).doesNotContain("\n");
        assertThat(text).contains(headline);
        assertThat(CleanText.restore(clean.text(), clean.removed())).isEqualTo(text);
        if (!headline.isEmpty()) {
            assertThat(clean.text())
                    .as("an article has a body besides its headline")
                    .isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        ONE, TWO, "وصول باخرة القمح إلى المرفأ", "المرفأ", "بيروت - وكالات", "وقال:", "- نقطة", "* * *")
                .list()
                .ofMaxSize(7)
                .map(lines -> String.join("\n", lines));
    }

    private static Page marked(String text) {
        Page page = Page.of(text);
        RULES.mark(page);
        return page;
    }
}
