package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private static final String ARABIC =
            "أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر، وقالت إن السير عاد إليه.";
    private static final String PERSIAN =
            "شهرداری اعلام کرد که بازسازی پل قدیمی شهر به پایان رسیده است و رفت و آمد از روی آن آغاز شد.";
    private static final String ENGLISH =
            "The town said that the repair of the old bridge was finished and that it is open to the public.";
    private static final String FRENCH =
            "La ville a annoncé que les travaux du vieux pont sont finis et que la route est ouverte pour tous.";

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر، وقالت إن السير عاد إليه.",
                "ar | دمشق",
                "ar | مقتل ثلاثة",
                "ar | اعلنت البلديه انها انهت ترميم الجسر القديم في المدينه",
                "ar | گال الشيخ ان الجسر الجديد في المدينة مفتوح من اليوم",
                "fa | شهرداری اعلام کرد که بازسازی پل قدیمی شهر به پایان رسیده است و رفت و آمد از روی آن آغاز شد.",
                "fa | شهرداري اعلام كرد كه بازسازي پل قديمي شهر به پايان رسيده است و اين پل برای مردم باز شد",
                "fa | وزیر راه گفت این پروژه در سال آینده نیز ادامه دارد",
                "ur | شہر کی انتظامیہ نے اعلان کیا ہے کہ پرانے پل کی مرمت مکمل ہو گئی ہے اور اسے کھول دیا گیا ہے۔",
                "ur | وزیر اعظم نے کہا کہ یہ منصوبہ مکمل ہے",
                "ckb | شارەوانی ڕایگەیاند کە نۆژەنکردنەوەی پردە کۆنەکە تەواو بوو و هاتوچۆ لەسەری دەستی پێ کردەوە.",
                "ckb | سەرۆک لە کۆبوونەوەکەدا وتی",
                "en | The town said that the repair of the old bridge was finished and that it is open to the public.",
                "fr | La ville a annoncé que les travaux du vieux pont sont finis et que la route est ouverte pour tous.",
                "und | Reuters",
                "und | Belediye eski köprünün onarımının tamamlandığını ve köprünün yeniden trafiğe açıldığını duyurdu.",
                "und | Мэр города сообщил, что ремонт старого моста завершён.",
                "und | 2018-11-23"
            })
    void shouldTellTheLanguage(String language, String text) {
        assertThat(LanguageIdentifier.main(identifier.shares(text))).isEqualTo(language);
    }

    @Test
    void shouldTellTheSharesOfATextInTwoLanguages() {
        List<LanguageShare> shares = identifier.shares(ARABIC + "\n" + ENGLISH);

        assertThat(LanguageIdentifier.main(shares)).isEqualTo("mixed");
        assertThat(shares).extracting(LanguageShare::language).containsExactlyInAnyOrder("ar", "en");
        assertThat(shares.get(0).share() + shares.get(1).share()).isBetween(0.999f, 1.001f);
    }

    @Test
    void shouldTellTwoLanguagesOfOneScriptApartLineByLine() {
        List<LanguageShare> shares = identifier.shares(ARABIC + "\n" + PERSIAN);

        assertThat(LanguageIdentifier.main(shares)).isEqualTo("mixed");
        assertThat(shares).extracting(LanguageShare::language).containsExactlyInAnyOrder("ar", "fa");
    }

    @Test
    void shouldTellEnglishAndFrenchApartLineByLine() {
        assertThat(identifier.shares(ENGLISH + "\n" + FRENCH))
                .extracting(LanguageShare::language)
                .containsExactlyInAnyOrder("en", "fr");
    }

    @Test
    void shouldStayArabicWithForeignNamesInIt() {
        List<LanguageShare> shares =
                identifier.shares(ARABIC + " ونقلت ذلك وكالة Bridge News عن مديرها John Rivers في لقاء معه أمس.");

        assertThat(LanguageIdentifier.main(shares)).isEqualTo("ar");
        assertThat(shares.get(1).language()).isEqualTo("und");
    }

    @Test
    void shouldHaveNoSharesWithoutLetters() {
        assertThat(identifier.shares("123 – ؟")).isEmpty();
        assertThat(LanguageIdentifier.main(List.of())).isEqualTo("und");
    }

    @Property
    void shouldShareOutAllLetters(@ForAll String text) {
        List<LanguageShare> shares = identifier.shares(text);

        assertThat(shares).isSortedAccordingTo((a, b) -> Float.compare(b.share(), a.share()));
        if (!shares.isEmpty()) {
            assertThat(shares.stream().mapToDouble(LanguageShare::share).sum()).isBetween(0.999, 1.001);
        }
    }
}
