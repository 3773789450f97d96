package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicPlausibilityTest {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final Charset ISO = Charset.forName("ISO-8859-6");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلت الباخرة إلى المرفأ صباح اليوم",
                "مقتل ثلاثة جنود",
                "انفجار",
                "الرئيس يستقبل الوفد",
                "قال: «لن نعود»، ثم غادر."
            })
    void shouldScoreArabicHighInItsOwnCharset(String text) {
        assertThat(ArabicPlausibility.of(text.getBytes(WINDOWS), WINDOWS)).isGreaterThan(0.45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلت الباخرة محملة بالقمح إلى المرفأ",
                "قال الناطق إن الفريق يعمل منذ الفجر",
                "يلتقي الفريقان مساء الخميس"
            })
    void shouldPreferTheRightOneOfTwoArabicCharsets(String text) {
        byte[] windows = text.getBytes(WINDOWS);
        byte[] iso = text.getBytes(ISO);

        assertThat(ArabicPlausibility.of(windows, WINDOWS)).isGreaterThan(ArabicPlausibility.of(windows, ISO));
        assertThat(ArabicPlausibility.of(iso, ISO)).isGreaterThan(ArabicPlausibility.of(iso, WINDOWS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Été très chaud, forêt brûlée à l'île",
                "windows-1252 | Zürich grüßt die Höhe über dem Fluß",
                "windows-1251 | Корабль пришёл в порт сегодня утром",
                "windows-1253 | Το πλοίο έφτασε στο λιμάνι σήμερα",
                "windows-1254 | Gemi bu sabah limana ulaştı, işçiler döndü"
            })
    void shouldScoreOtherLanguagesLow(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(ArabicPlausibility.of(bytes, WINDOWS)).isLessThan(0.35);
        assertThat(ArabicPlausibility.of(bytes, ISO)).isLessThan(0.35);
    }

    @Test
    void shouldScoreNothingWithoutHighBytes() {
        assertThat(ArabicPlausibility.of("plain".getBytes(StandardCharsets.US_ASCII), WINDOWS))
                .isEqualTo(-1);
        assertThat(ArabicPlausibility.of(new byte[0], WINDOWS)).isEqualTo(-1);
    }

    @Test
    void shouldNotScoreInACharsetOfSeveralBytesACharacter() {
        assertThat(ArabicPlausibility.of("دمشق".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE))
                .isEqualTo(-1);
    }
}
