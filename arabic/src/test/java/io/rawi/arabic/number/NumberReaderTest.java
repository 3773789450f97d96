package io.rawi.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final NumberReader READER = new NumberReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 ألفاً | 50000",
                "3 آلاف | 3000",
                "3 آلاف و500 | 3500",
                "مليونين ونصف | 2500000",
                "مليونين ونصف المليون | 2500000",
                "1.2 مليون | 1200000",
                "1,5 مليار | 1500000000",
                "نصف مليون | 500000",
                "ثلاثة أرباع المليون | 750000",
                "ألف ومئتا | 1200",
                "ألفا | 2000",
                "ألفاً | 1000",
                "مائتي ألف | 200000",
                "ألف مليار | 1000000000000",
                "ثلاثمية | 300",
                "٣ مئات | 300",
                "دزينتين | 24",
                "نصف دزينة | 6",
                "أربع دزينات | 48",
                "سالب سبعة | -7",
                "-12.5 | -12.5",
                "ثلثي | 0.6666666666666666",
                "سبعة أعشار | 0.7",
                "أربعون وثلاثة أرباع | 40.75",
                "ثلاثون سدس | 5",
                "خُمسَي | 0.4",
                "ستة وربع | 6.25",
                "ستون فاصلة صفر سبعة | 60.07",
                "صفر | 0",
                "١٢٬٣٤٥٫٦ | 12345.6",
                "12.345.678 | 12345678",
                "12.345,5 | 12345.5",
                "0,125 | 0.125",
                "2e3 | 2000",
                "2^10 | 1024",
                "3/8 | 0.375",
                "2 3/8 | 2.375",
                "5/1 | 0.2"
            })
    void shouldReadValue(String words, double value) {
        TokenisedText text = TokenisedText.of(words);

        NumberReading reading = READER.read(text, 0).orElseThrow();

        assertThat(reading.value()).isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(1e-9));
        assertThat(reading.end()).isEqualTo(text.normalised().text().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الخامس والعشرين من الشهر | 25 | 2",
                "الحادي عشر من الشهر | 11 | 2",
                "الحادية والثلاثون | 31 | 2",
                "للمرة الثالثة | 0 | 0",
                "الأولى | 1 | 1",
                "أولى الجلسات | 1 | 1",
                "بالعاشر من الشهر | 10 | 1",
                "الثاني عشر | 12 | 2",
                "العاشر وخمسة عشر | 10 | 1",
                "الخامس بعد المئة | 105 | 3"
            })
    void shouldReadOrdinal(String words, double value, int tokens) {
        TokenisedText text = TokenisedText.of(words);

        if (tokens == 0) {
            assertThat(READER.read(text, 0)).isEmpty();
            return;
        }
        NumberReading reading = READER.read(text, 0).orElseThrow();
        assertThat(reading.kind()).isEqualTo(NumberKind.ORDINAL);
        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.tokens()).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خمسة وستة رجال | 1",
                "عشرين وثلاثين | 1",
                "ثلاثة آلاف ومئتين وخمسين ألفا | 2",
                "مئة ألف وخمسين ألفا | 2",
                "20 و30 | 1",
                "خمس نساء | 1",
                "ألف ومليون | 1"
            })
    void shouldEndWhereGrammarEndsIt(String words, int tokens) {
        assertThat(READER.read(TokenisedText.of(words), 0).orElseThrow().tokens())
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({"أحد الرجال", "إحدى المدن", "مئات الرجال", "آلاف", "لست وحدك", "أولي", "حاد جدا", "والد", "بلد", "سالب"
    })
    void shouldReadNoNumber(String words) {
        assertThat(READER.read(TokenisedText.of(words), 0)).isEmpty();
        assertThat(READER.read(TokenisedText.of("قال " + words), 1)).isEmpty();
    }

    @Test
    void shouldTellFifthFromFive() {
        assertThat(value("خمس السكان")).isEqualTo(0.2);
        assertThat(value("خمس مدن")).isEqualTo(5);
        assertThat(value("خمسة الرجال")).isEqualTo(5);
    }

    @Test
    void shouldTellWhatIsJoinedToItsFront() {
        TokenisedText text = TokenisedText.of("وبالثلاثين");

        NumberReading reading = READER.read(text, 0).orElseThrow();

        assertThat(reading.conjunction()).isTrue();
        assertThat(reading.preposition()).isEqualTo('ب');
        assertThat(reading.definite()).isTrue();
        assertThat(text.normalised().text().substring(reading.start(), reading.end()))
                .isEqualTo("الثلاثين");
    }

    @Test
    void shouldReadOnlyFirstGroupOfChain() {
        NumberReading reading = READER.read(TokenisedText.of("10.20.30.40"), 0).orElseThrow();

        assertThat(reading.form()).isEqualTo(NumberReading.Form.CHAIN);
        assertThat(reading.value()).isEqualTo(10);
        assertThat(reading.tokens()).isEqualTo(1);
    }

    @Test
    void shouldNotJoinNumbersAcrossLines() {
        assertThat(READER.read(TokenisedText.of("قتل 50\nألف سلام"), 1)
                        .orElseThrow()
                        .value())
                .isEqualTo(50);
    }

    private static double value(String words) {
        return READER.read(TokenisedText.of(words), 0).orElseThrow().value();
    }
}
