package io.rawi.enrich.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "دمشق-سانا , none",
        "دمشق - سانا - , SANA",
        "واس- الرياض: , SPA",
        "الوادي: د ب أ - , DPA",
        "عمان - وكالات: , agencies",
        "«وكالة أنباء الإمارات» - , WAM",
    })
    void shouldTellTheAgencyAtTheOpening(String credit, String agency) {
        assertThat(credit(credit + REPORT)).isEqualTo(agency);
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

    @Test
    void shouldTellNothingOfAnEmptyBody() {
        assertThat(credit("")).isEqualTo("none");
    }
}
