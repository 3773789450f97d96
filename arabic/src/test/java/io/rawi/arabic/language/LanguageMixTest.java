package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMixTest {

    private static final String ARABIC = "قال مدير المرفأ إن الباخرة وصلت صباح اليوم وعلى متنها ألفا طن من القمح.";
    private static final String PERSIAN = "مدیر بندر گفت که کشتی صبح امروز رسید و این بار گندم برای شهر است.";
    private static final String URDU = "بندرگاہ کے مدیر نے کہا ہے کہ جہاز آج صبح پہنچ گیا ہے اور اس میں گندم ہے۔";
    private static final String SORANI = "بەڕێوەبەری بەندەر وتی کە کەشتییەکە ئەمڕۆ گەیشت و گەنمی پێیە بۆ شارەکە.";
    private static final String ENGLISH =
            "The manager of the port said that the ship was here and that it had wheat for the city.";
    private static final String FRENCH =
            "Le directeur du port a dit que les navires sont dans la rade avec du blé pour la ville.";

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource({"3, 0, ar", "3, 1, ar", "2, 1, ar", "3, 2, mixed", "1, 1, mixed", "1, 3, en", "0, 3, en"})
    void shouldCallATextMixedWhereNeitherLanguageHasTwoThirds(int arabic, int english, String main) {
        // Lines of one length, so that their numbers are the shares.
        String ar = ARABIC.substring(0, 60);
        String en = ENGLISH.substring(0, 60);
        String text = (ar + "\n").repeat(arabic) + (en + "\n").repeat(english);

        assertThat(LanguageIdentifier.main(identifier.shares(text))).isEqualTo(main);
    }

    @Test
    void shouldTellSixLanguagesOfOnePage() {
        List<LanguageShare> shares =
                identifier.shares(String.join("\n", ARABIC, PERSIAN, URDU, SORANI, ENGLISH, FRENCH));

        assertThat(shares)
                .extracting(LanguageShare::language)
                .containsExactlyInAnyOrder("ar", "fa", "ur", "ckb", "en", "fr");
        assertThat(LanguageIdentifier.main(shares)).isEqualTo("mixed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أعلنت شركة Port Systems Ltd أنها ستفتح فرعا في المدينة خلال الشهر المقبل كما قال مديرها",
                "ar | نشر الناطق تغريدة على حسابه @port_news قال فيها إن العمل سيعود إلى طبيعته غدا في المرفأ",
                "ar | وقال المدير: «کشتی» كلمة فارسية معناها السفينة، وهي في لغة البحارة منذ مئات السنين",
                "en | The word مرفأ is the Arabic for a port, and it is used by all who were there with us.",
                "fr | Le mot مرفأ est dans les livres avec le sens de port pour des navires"
            })
    void shouldStayWithTheLanguageThatQuotesAnother(String language, String text) {
        assertThat(LanguageIdentifier.main(identifier.shares(text))).isEqualTo(language);
    }

    @Test
    void shouldLetTheTextDecideForALineTooShort() {
        // No letter of it is Persian alone; below a Persian paragraph it is Persian.
        assertThat(identifier.shares(PERSIAN + "\nبندر"))
                .extracting(LanguageShare::language)
                .containsExactly("fa");
        assertThat(identifier.shares(ARABIC + "\nبندر"))
                .extracting(LanguageShare::language)
                .containsExactly("ar");
    }

    @Property
    void shouldNotDependOnTheOrderOfLines(@ForAll("pages") List<String> lines) {
        List<String> reversed = new java.util.ArrayList<>(lines);
        java.util.Collections.reverse(reversed);

        List<LanguageShare> forwards = identifier.shares(String.join("\n", lines));
        List<LanguageShare> backwards = identifier.shares(String.join("\n", reversed));

        assertThat(backwards).containsExactlyInAnyOrderElementsOf(forwards);
        assertThat(LanguageIdentifier.main(backwards)).isEqualTo(LanguageIdentifier.main(forwards));
    }

    @Property
    void shouldNotMindMarksThatAreNoLetters(@ForAll("pages") List<String> lines) {
        String text = String.join("\n", lines);
        String vowelled = text.replace("ل", "لَ").replace("ن", "نـ\u200F");

        assertThat(LanguageIdentifier.main(identifier.shares(vowelled)))
                .isEqualTo(LanguageIdentifier.main(identifier.shares(text)));
    }

    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.of(ARABIC, PERSIAN, URDU, SORANI, ENGLISH, FRENCH)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
