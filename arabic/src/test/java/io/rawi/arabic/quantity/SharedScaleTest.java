package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbers of which the second says the scale of both. */
class SharedScaleTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "من 5 إلى 7 ملايين ريال | 5000000 | 7000000",
                "بين 5 و7 آلاف نازح | 5000 | 7000",
                "بين خمسة وسبعة آلاف نازح | 5000 | 7000",
                "من خمسة إلى سبعة ملايين نسمة | 5000000 | 7000000",
                "من 1 إلى 1.5 مليون ريال | 1000000 | 1500000",
                "من 1.2 إلى 1.5 مليار ريال | 1200000000 | 1500000000",
                "من 500 إلى 2 مليون ريال | 500 | 2000000",
                "من 500 ألف إلى مليون ريال | 500000 | 1000000",
                "بين 900 وألف شخص | 900 | 1000",
                "بين 90 ومئة شخص | 90 | 100",
                "20-30 ألف نازح | 20000 | 30000",
                "من 5 آلاف إلى 7 آلاف نازح | 5000 | 7000",
            })
    void shouldReadBothEnds(String text, double low, double high) {
        List<QuantityMention> found = TAGGER.tag(TokenisedText.of(text), List.of());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).low()).hasValue(low);
        assertThat(found.get(0).high()).hasValue(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بنسبة 5 - 10المائة هذا العام",
                "بنسبة 5-10المائة",
                "بنسبة 5 إلى المائة",
                "من 5 إلى المائة ألف",
                "من 5 إلى 10المائة ألف",
                "بين 5 و10المائة",
                "بين 7 والمائة منهم",
                "من 3 إلى 5في المائة",
                "من 99999999999999999999 إلى 999999999999999999999 مليون",
            })
    void shouldReadWithoutFailingWhenWordsAreJoined(String text) {
        assertThat(TAGGER.tag(TokenisedText.of(text), List.of()))
                .allSatisfy(found -> assertThat(text).contains(found.phrase()));
    }
}
