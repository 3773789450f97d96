package io.rawi.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCodeTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"والجسر,جسر", "بالجسر,الجسر", "للجسر,جسر", "ومدينه,مدينه", "فقال,وقال", "كالنهر,النهر", "لجسر,بجسر"})
    void shouldHaveOneStemForAWordWithAndWithoutParticles(String one, String other) {
        assertThat(WordCode.stem(one)).isEqualTo(WordCode.stem(other));
        assertThat(WordCode.of(one)).isNotEqualTo(WordCode.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"ولد,لد", "كلب,لب", "بيت,يت", "جسر,جسور", "مدرسه,مدرس"})
    void shouldNotTakeOffWhatLeavesLessThanThreeLettersNorAnythingElse(String one, String other) {
        assertThat(WordCode.stem(one)).isNotEqualTo(WordCode.stem(other));
    }

    @Property(tries = 500)
    void shouldTellTheValueOfANumber(@ForAll @IntRange(min = 0, max = (1 << 27) - 1) int value) {
        int code = WordCode.of(Integer.toString(value));
        assertThat(WordCode.isNumber(code)).isTrue();
        assertThat(WordCode.value(code)).isEqualTo(value);
        assertThat(WordCode.stem(code)).isEqualTo(code);
        assertThat(WordCode.of("00" + value)).isEqualTo(code);
    }

    @Test
    void shouldTellLongNumbersApartThatDifferInOneDigit() {
        assertThat(WordCode.isNumber(WordCode.of("12345678901234567890"))).isTrue();
        assertThat(WordCode.of("12345678901234567890")).isEqualTo(WordCode.of("12345678901234567890"));
        assertThat(WordCode.of("12345678901234567890")).isNotEqualTo(WordCode.of("12345678901234567891"));
    }

    @Test
    void shouldTakeNoWordForANumber() {
        for (String word : new String[] {"كيلومتر", "و", "الالف", "x86", "كورونا"}) {
            assertThat(WordCode.isNumber(WordCode.of(word))).as(word).isFalse();
        }
    }

    @Test
    void shouldReadAWordInTheMiddleOfAText() {
        String text = "وصلت القافله الى الميناء";
        assertThat(WordCode.of(text, 5, 12)).isEqualTo(WordCode.of("القافله"));
    }

    @Property
    void shouldTellTheSameOfATokenAsOfItsLetters(
            @ForAll("words") @Size(max = 12) List<String> words, @ForAll @StringLength(max = 30) String odd) {
        Tokens tokens = Tokens.of(
                Normaliser.normalise(String.join(" ", words) + " " + odd).text());
        for (int token = 0; token < tokens.count(); token++) {
            assertThat(WordCode.of(tokens, token)).as(tokens.text(token)).isEqualTo(WordCode.of(tokens.text(token)));
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Combinators.combine(
                        Arbitraries.of("", "و", "وال", "بال", "كال", "فال", "لل", "ال", "ف", "ب", "ل", "ك"),
                        Arbitraries.strings()
                                .withCharRange('ا', 'ي')
                                .ofMinLength(1)
                                .ofMaxLength(9))
                .as(String::concat)
                .list();
    }
}
