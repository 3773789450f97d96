package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.LineKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTraitsTest {

    @Test
    void shouldFoldEveryCharacterAsLinesAreFolded() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int traits = LetterTraits.of((char) c);
            char folded = LineKey.fold((char) c);

            assertThat(LetterTraits.folded(traits)).isEqualTo(folded);
            assertThat(LetterTraits.separates(traits)).isEqualTo(folded == ' ' || folded == '#');
            assertThat(LetterTraits.kind(traits)).isEqualTo(Letters.kind((char) c));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ا, 1, 0", "گ, 1, 0", "ﻻ, 1, 0", "ﷲ, 1, 0", "a, 0, 1", "É, 0, 1", "ş, 0, 1", "я, 0, 0", "港, 0, 0", "ܐ, 0, 0"
    })
    void shouldTellTheScript(char c, int arabic, int latin) {
        assertThat(LetterTraits.arabic(LetterTraits.of(c))).isEqualTo(arabic);
        assertThat(LetterTraits.latin(LetterTraits.of(c))).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "ة, ar", "أ, ar", "ي, ar", "ك, ar", "ە, ckb", "ڕ, ckb", "ۆ, ckb", "ٹ, ur", "ے, ur", "ں, ur", "پ, fa", "ژ, fa"
    })
    void shouldWeighALetterForItsLanguage(char letter, String language) {
        int[] counts = new int[Letters.KINDS];
        counts[Letters.kind(letter)] = 1;
        Evidence evidence = new Evidence();

        Letters.weigh(counts, evidence);

        assertThat(evidence.arabicScript().tag()).isEqualTo(language);
    }

    @Test
    void shouldWeighLettersOfEveryLanguageForNone() {
        int[] counts = new int[Letters.KINDS];
        for (char c : "ابتثجحخدذرزسشصضطظعغفقلمنهو".toCharArray()) {
            counts[Letters.kind(c)]++;
        }

        assertThat(counts[0]).isEqualTo(26);
    }
}
