package io.rawi.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberReaderPropertyTest {

    private static final NumberReader READER = new NumberReader();
    private static final long MOST = 999_999_999_999_999L;

    @Property(tries = 4000)
    void shouldReadBackEveryNumberItIsSpelledAs(
            @ForAll("numbers") long number, @ForAll("styles") SpelledNumber.Style style) {
        String words = SpelledNumber.of(number, style);

        assertThat(read(words)).as(words).isEqualTo(number);
    }

    @Property(tries = 10)
    void shouldReadBackAllBelowTwoThousand(@ForAll("styles") SpelledNumber.Style style) {
        LongStream.range(1, 2000).forEach(number -> {
            String words = SpelledNumber.of(number, style);
            assertThat(read(words)).as(words).isEqualTo(number);
        });
    }

    @Property
    void shouldReadNumberWithWhatStandsAround(
            @ForAll("numbers") long number, @ForAll("styles") SpelledNumber.Style style) {
        String words = SpelledNumber.of(number, style);
        TokenisedText text = TokenisedText.of("وصل و" + words + " رجل إلى المدينة");

        NumberReading reading = READER.read(text, 1).orElseThrow();

        assertThat(reading.value()).as(words).isEqualTo(number);
        assertThat(reading.conjunction()).isTrue();
        assertThat(text.normalised().original(reading.start(), reading.end()).of(text.text()))
                .isEqualTo(words);
    }

    @Property
    void shouldReadBackDigitsWithThousandsMarks(@ForAll("numbers") long number) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", number);

        assertThat(read(grouped)).isEqualTo(number);
        assertThat(read(grouped.replace(',', '٬'))).isEqualTo(number);
        assertThat(read(grouped.replace(',', ' '))).isEqualTo(number);
        assertThat(read(arabicIndic(grouped.replace(',', '،')))).isEqualTo(number);
        assertThat(read(arabicIndic(Long.toString(number)))).isEqualTo(number);
    }

    @Provide
    Arbitrary<Long> numbers() {
        Arbitrary<Long> round = Combinators.combine(
                        Arbitraries.longs().between(1, 999),
                        Arbitraries.integers().between(0, 4))
                .as((group, scale) -> group * (long) Math.pow(1000, scale));
        Arbitrary<Long> sparse = Combinators.combine(round, round)
                .as((one, other) -> one == (long) other ? one : Math.min(one + other, MOST));
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 9999), Arbitraries.longs().between(1, MOST), round, sparse);
    }

    @Provide
    Arbitrary<SpelledNumber.Style> styles() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either, either, either, either).as(SpelledNumber.Style::new);
    }

    private static double read(String words) {
        TokenisedText text = TokenisedText.of(words);
        NumberReading reading = READER.read(text, 0).orElseThrow();
        assertThat(reading.end())
                .as(words + " to its end")
                .isEqualTo(text.normalised().text().length());
        return reading.value();
    }

    private static String arabicIndic(String digits) {
        StringBuilder turned = new StringBuilder();
        digits.chars().forEach(c -> turned.append(c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : (char) c));
        return turned.toString();
    }
}
