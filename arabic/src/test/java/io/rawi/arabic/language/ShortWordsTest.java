package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.LineKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortWordsTest {

    private final ShortWords words = new ShortWords();

    @ParameterizedTest
    @CsvSource({
        "في, ARABIC",
        "إلى, ARABIC",
        "الى, ARABIC",
        "هذه, ARABIC",
        "وقد, ARABIC",
        "است, PERSIAN",
        "برای, PERSIAN",
        "براى, PERSIAN",
        "شود, PERSIAN",
        "ہے, URDU",
        "اور, URDU",
        "کے, URDU",
        "نہیں, URDU",
        "ئەم, SORANI",
        "لەو, SORANI",
        "هەر, SORANI",
        "the, ENGLISH",
        "THE, ENGLISH",
        "with, ENGLISH",
        "les, FRENCH",
        "dans, FRENCH",
        "été, FRENCH"
    })
    void shouldKnowWhoseAWordIs(String word, Language owner) {
        assertThat(words.owner(packed(word))).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({"دمشق, a name", "port, no frequent word", "zzzz, of no language", "آن, Persian there is Arabic now"})
    void shouldGiveNobodyAWordOfNone(String word, String why) {
        assertThat(words.owner(packed(word))).isEqualTo(Language.UNDETERMINED);
    }

    private static long packed(String word) {
        long packed = 0;
        for (char c : word.toCharArray()) {
            packed = packed << 16 | LineKey.fold(c);
        }
        return packed;
    }
}
