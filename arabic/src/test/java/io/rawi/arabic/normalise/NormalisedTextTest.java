package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

    @Test
    void shouldRefuseOffsetsForAnotherText() {
        assertThatThrownBy(() -> new NormalisedText("حلب", new int[2], new int[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offsets for 2 of 3 characters");
        assertThatThrownBy(() -> new NormalisedText("حلب", new int[3], new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldGoBackThroughTwoSteps() {
        // "ab" came from "xAyB": A at 1, B at 3; "b" came from the second character of "ab".
        NormalisedText first = new NormalisedText("ab", new int[] {1, 3}, new int[] {2, 4});
        NormalisedText second = new NormalisedText("b", new int[] {1}, new int[] {2}).over(first);
        assertThat(second.original(0)).isEqualTo(new Span(3, 4));
    }

    @Test
    void shouldKeepASpaceThatWasPutInEmptyThroughTwoSteps() {
        NormalisedText first = new NormalisedText("ab", new int[] {1, 3}, new int[] {2, 4});
        NormalisedText second = new NormalisedText("a b", new int[] {0, 1, 1}, new int[] {1, 1, 2}).over(first);
        assertThat(second.original(1)).isEqualTo(new Span(3, 3));
        assertThat(second.original(0, 3)).isEqualTo(new Span(1, 4));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "قُتل ٢٠ عنصراً | 3",
                "«قسد» تنفي | 2",
                "ديرالزور | 2",
                "نعم، لا؛ ربما. | 3",
                "... | 0",
                "24-26 | 2",
                "دير الزور24 | 2",
                "كلمة | 1",
            })
    void shouldCountWords(String text, int words) {
        assertThat(Normaliser.normalise(text).words()).isEqualTo(words);
    }

    @Property(tries = 1000)
    void shouldCoverEveryLetterOfTheOriginal(@ForAll("news") String text) {
        NormalisedText normalised = Normaliser.normalise(text);
        boolean[] covered = new boolean[text.length()];
        for (int i = 0; i < normalised.text().length(); i++) {
            Span span = normalised.original(i);
            for (int at = span.start(); at < span.end(); at++) {
                covered[at] = true;
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != 'ـ') {
                assertThat(covered[at])
                        .as("U+%04X at %d of '%s'", (int) text.charAt(at), at, text)
                        .isTrue();
            }
        }
    }

    @Test
    void shouldPointBackToALetterAndTheHamzaThatMadeItAnotherWhateverStandsBetween() {
        String text = "مسو\u200F\u0654ل";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("مسءل");
        assertThat(normalised.original(2).of(text)).isEqualTo("و\u200F\u0654");
    }

    @Property(tries = 1000)
    void shouldPointBackToWhatNormalisesToTheSame(@ForAll("news") String text) {
        NormalisedText normalised = Normaliser.normalise(text);
        String[] words = normalised.text().split(" ");
        int from = 0;
        for (String word : words) {
            if (!word.isEmpty() && word.chars().allMatch(Character::isLetter)) {
                int at = normalised.text().indexOf(word, from);
                String behind = normalised.original(at, at + word.length()).of(text);
                assertThat(Normaliser.normalise(behind).text()).isEqualTo(word);
            }
            from += word.length() + 1;
        }
    }

    @Property(tries = 500)
    void shouldNormaliseAnOrdinaryTextWordByWord(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Normaliser.normalise(one + "\n" + other).text())
                .isEqualTo((Normaliser.normalise(one).text() + " "
                                + Normaliser.normalise(other).text())
                        .strip());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("قُتل", "حمصُ", "إدلب", "مسؤولٌ", "ديرالزور", "١٢", "آب", "ﻻ", "گروه")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "قُتل",
                        "حمصَ",
                        "إدلب ",
                        "مسؤولٌ",
                        " ديرالزور ",
                        "١٢",
                        "،",
                        " ",
                        "«",
                        "» ",
                        "\u200f",
                        "ـ",
                        "ﷲ",
                        "ﻻ",
                        "\u0654",
                        "و",
                        "ى",
                        "ۆ",
                        "e\u0301",
                        "\n\n",
                        "بديرالزور",
                        "(",
                        ")",
                        "؟",
                        "–")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
