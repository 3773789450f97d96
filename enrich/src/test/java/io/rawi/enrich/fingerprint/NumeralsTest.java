package io.rawi.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.schema.TextPrint;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final TextPrints PRINTS = new TextPrints(WordRarity.load());

    private static TextPrint print(String text, int bodyStart) {
        NormalisedText normalised = Normaliser.normalise(text);
        return PRINTS.print(normalised, Tokens.of(normalised.text()), bodyStart);
    }

    private static List<String> figures(String text) {
        return Arrays.stream(TextPrints.words(print(text, 0)))
                .filter(WordCode::isNumber)
                .mapToObj(WordCode::figure)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,050 قتيلا|1050",
                "١٬٠٥٠ قتيلا|1050",
                "1.420.000 برميل|1420000",
                "بلغ 51.31 دولارا|51.31",
                "بلغ ٥١٫٣١ دولارا|51.31",
                "بلغ 3,5 مليون|3.5",
                "بلغ 0.07 في المئة|0.07",
                "بلغ 1,234.5 نقطة|1234.5",
                "بلغ 1.234,56 نقطة|1234.56"
            })
    void shouldReadANumberOfSeveralStretchesOfDigitsAsOne(String text, String figure) {
        assertThat(figures(text)).containsExactly(figure);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "الساعة 5:36 مساء|5 36",
                "في 12.5.2015 صدر|12 5 2015",
                "في 12/5/2015 صدر|12 5 2015",
                "المواد 1,2,3 من القانون|1 2 3",
                "في 2014,2015 معا|2014 2015",
                "بلغ 15 ,20 معا|15 20",
                "الرقم 0,123 هنا|0 123",
                "في 1990.1050 متر|1990 1050"
            })
    void shouldKeepTimesDatesAndListsApart(String text, String figures) {
        assertThat(String.join(" ", figures(text))).isEqualTo(figures);
    }

    @Test
    void shouldReadTheSameNumberHoweverManyNoughtsEndIt() {
        assertThat(figures("3.50 ثم 3.5 ثم 12.0 ثم 12")).containsExactly("3.5", "3.5", "12", "12");
    }

    @Test
    void shouldKeepAFractionApartFromTheWholeNumberOfItsDigits() {
        int[] words = TextPrints.words(print("51.31 5131 513.1", 0));
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void shouldLeaveAFractionInPartsThatIsTooGreat() {
        assertThat(figures("بلغ 98765432109.55 ريالا")).hasSize(2);
    }

    @Test
    void shouldCountTheWordsOfAHeadlineWithItsNumbersJoined() {
        String headline = "مقتل 1,050 شخصا";
        assertThat(print(headline + "\n\nقال مصدر طبي", headline.length()).getTitleWords())
                .isEqualTo(3);
    }

    @Test
    void shouldPrintTheSameWordsWithAndWithoutSigns() {
        assertThat(print("أصيب 2,300 ساكن بحسب المستشفى", 0).getWords())
                .isEqualTo(print("أصيب 2300 ساكن بحسب المستشفى", 0).getWords());
    }

    @Property(tries = 300)
    void shouldTellEveryFractionAgain(
            @ForAll @IntRange(max = 600_000) int whole, @ForAll @IntRange(min = 1, max = 99) int hundredths) {
        String written = whole + "." + (hundredths < 10 ? "0" : "") + hundredths;
        assertThat(figures(written + " ريال")).containsExactly(written.replaceAll("0$", ""));
    }

    @Property(tries = 300)
    void shouldReadGroupsOfThreeAsTheNumberWithoutSigns(@ForAll @IntRange(min = 1000) int value) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", value);
        assertThat(print(grouped + " طن", 0).getWords())
                .isEqualTo(print(value + " طن", 0).getWords());
    }
}
