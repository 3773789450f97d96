package io.rawi.enrich.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditsTest {

    private static final String REPORT =
            "أعلنت البلدية أمس أن الجسر سيفتح أمام العابرين في مطلع الشهر المقبل بعد ترميمه";

    private final WireCredits credits = WireCredits.load();

    private String credit(String body) {
        Tokens tokens = Tokens.of(Normaliser.normalise(body).text());
        return credits.find(tokens, 0).orElse("none");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "رويترز - , Reuters",
        "(رويترز) , Reuters",
        "بيروت (أ ف ب) - , AFP",
        "بيروت - أ. ف. ب: , AFP",
        "حلب / فرانس برس / , AFP",
        "أنقرة - الأناضول - , Anadolu",
        "دمشق-سانا , SANA",
        "وام- أبوظبي: , WAM",
        "صدى الوادي – واس , SPA",
        "المرفأ الشمالي - رويترز , Reuters",
        "سرمدان 12 رجب 1447 هـ الموافق 1 يناير 2026 م واس , SPA",
        "سرمدان 12 رجب 1447هـ الموافق 1 يناير 2026م واس , SPA",
        "مراسلنا - وكالات: , agencies",
        "صورة للجسر (إ.ب.أ) , EPA",
        "دمشق - سانا - , SANA",
        "واس- الرياض: , SPA",
        "الوادي: د ب أ - , DPA",
        "عمان - وكالات: , agencies",
        "«وكالة أنباء الإمارات» - , WAM",
    })
    void shouldTellTheAgencyAtTheOpening(String credit, String agency) {
        assertThat(credit(credit + " " + REPORT)).isEqualTo(agency);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"(رويترز), Reuters", "(أ ب), AP", "- وكالات, agencies", ". الأناضول, Anadolu", "شينخوا, none"})
    void shouldTellTheAgencyAtTheEnd(String credit, String agency) {
        assertThat(credit(REPORT + " " + credit)).isEqualTo(agency);
    }

    @Test
    void shouldNotTakeANamedAgencyForACredit() {
        assertThat(credit("قال الناطق لوكالة رويترز إن الجسر آمن ولن يغلق أمام العابرين في الشتاء"))
                .isEqualTo("none");
        assertThat(credit("بحسب رويترز فإن الجسر آمن ولن يغلق أمام العابرين في الشتاء المقبل"))
                .isEqualTo("none");
    }

    @Test
    void shouldNotTakeAWordThatIsAlsoAnAgencyInTheMiddleOfASentence() {
        assertThat(credit("شارك وام العروس في استقبال الضيوف عند مدخل القاعة الكبرى للبلدية"))
                .isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ذكرت وكالة أنباء الوادي (سانا) أن الجسر أغلق أمام العابرين منذ الصباح الباكر",
                "قالت وكالة الأنباء السورية “سانا” إن الجسر أغلق أمام العابرين منذ الصباح الباكر",
                "أوضحت وكالة «نوفوستي» أن الجسر أغلق أمام العابرين منذ الصباح الباكر",
                "أغلق الجسر أمام العابرين منذ الصباح كما أكد مصدر مقرب منه لوكالة «فرانس برس».",
                "أغلق الجسر أمام العابرين منذ الصباح الباكر بحسب رويترز.",
                "أغلق الجسر أمام العابرين منذ الصباح الباكر نقلا عن الأناضول.",
                "أغلق الجسر أمام العابرين منذ الصباح الباكر حسب مجلة \"الجسور\" الألمانية.",
                "أغلق الجسر أمام العابرين منذ الصباح في المقاطعات الكندية، الفرنسية."
            })
    void shouldNotTakeAQuotationForACredit(String body) {
        assertThat(credit(body)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "عابرون على الجسر أمس. (رويترز), Reuters",
        "عابرون على الجسر عن بعد. «الفرنسية», AFP",
        "عابرون على الجسر في الصباح (أ ف ب), AFP",
        "عابرون على الجسر. إ.ب.أ, EPA",
    })
    void shouldTellTheCreditOfACaption(String caption, String agency) {
        assertThat(credit(caption)).isEqualTo(agency);
    }

    @Test
    void shouldLookAtTheBodyOnly() {
        Tokens tokens = Tokens.of(
                Normaliser.normalise("الجسر - رويترز - يغلق" + "\n\n" + REPORT).text());
        assertThat(credits.find(tokens, 3)).isEmpty();
    }

    @Test
    void shouldTellNothingOfAnEmptyBody() {
        assertThat(credit("")).isEqualTo("none");
    }
}
