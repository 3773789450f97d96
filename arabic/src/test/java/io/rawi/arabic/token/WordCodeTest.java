package io.rawi.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCodeTest {

    private final Map<Long, String> words = new HashMap<>();

    private static long code(String word) {
        return WordCode.of("", word, 0, word.length());
    }

    @Property
    void shouldGiveEachWordACodeOfItsOwn(
            @ForAll @StringLength(min = 1, max = 10) @CharRange(from = '\u0620', to = '\u065E') String word) {
        assertThat(code(word)).isNotEqualTo(WordCode.NONE);
        assertThat(words.computeIfAbsent(code(word), any -> word)).isEqualTo(word);
    }

    @Property
    void shouldGiveTheSameCodeWhereverAWordIsParted(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = '\u061E', to = '\u064C') String word) {
        for (int cut = 0; cut <= word.length(); cut++) {
            assertThat(WordCode.of(word.substring(0, cut), "<" + word + ">", cut + 1, word.length() + 1))
                    .isEqualTo(code(word));
        }
    }

    @Test
    void shouldTellAWordFromOneThatIsLongerByItsFirstLetters() {
        assertThat(code("\u0620")).isNotEqualTo(code("\u0620\u0620"));
        assertThat(code("باب")).isNotEqualTo(code("بباب"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "الديمقراطيه", "حلب1", "Aleppo", "حلب-", "\u061F", "\u065F", "گاز", "ا ب"})
    void shouldGiveNoneToLongWordsAndOtherCharacters(String word) {
        assertThat(code(word)).isEqualTo(WordCode.NONE);
    }

    @Test
    void shouldHoldTheLongestWordOfTheLastLetters() {
        assertThat(code("\u065E".repeat(10))).isPositive().isNotEqualTo(code("\u065E".repeat(9)));
    }
}
