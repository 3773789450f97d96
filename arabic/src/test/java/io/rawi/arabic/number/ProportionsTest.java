package io.rawi.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

    private static final NumberReader READER = new NumberReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تسعة على عشرة | 0.9",
                "9 على 4 | 2.25",
                "اثنان من خمسة موظفين | 0.4",
                "جزء من مئة | 0.01",
                "ثلاثة أجزاء من مليون | 0.000003",
                "3 في 4. | 0.75"
            })
    void shouldReadPartOfWhole(String words, double value) {
        List<NumberReading> readings = read(words);

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).value()).isEqualTo(value);
        assertThat(readings.get(0).kind()).isEqualTo(NumberKind.FRACTION);
    }

    @ParameterizedTest
    @CsvSource({"قتل 5 في 3 هجمات", "من 5 إلى 7", "عشرين في المئة", "خمسة ومن ستة", "3 في 5 مدن"})
    void shouldLeaveOtherNumbersApart(String words) {
        assertThat(read(words))
                .allMatch(reading -> reading.kind() == NumberKind.CARDINAL)
                .hasSize(2);
    }

    private static List<NumberReading> read(String words) {
        TokenisedText text = TokenisedText.of(words);
        return Proportions.join(text, READER.readAll(text));
    }
}
