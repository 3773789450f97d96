package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OppositesTest {

    private static int sides(String words) {
        int sides = 0;
        for (String word : words.split(" ")) {
            sides |= Opposites.side(TermCode.of(word));
        }
        return sides;
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "الاسهم تفتح مرتفعه|الاسهم تغلق منخفضه|2",
                "صعود النفط|هبوط النفط|1",
                "الذهب يرتفع|الذهب يتراجع|1",
                "البورصه في مستهل التعاملات|البورصه عند الاغلاق|1",
                "ارتفاع الذهب|صعود الذهب|0",
                "ارتفاع الذهب|الذهب ينتظر|0",
                "وزير يزور حلب|وزير يزور حمص|0"
            })
    void shouldCountInHowManyWaysHeadlinesExcludeEachOther(String one, String other, int times) {
        assertThat(Opposites.count(sides(one), sides(other))).isEqualTo(times);
        assertThat(Opposites.count(sides(other), sides(one))).isEqualTo(times);
    }

    @Test
    void shouldPutAHeadlineThatNamesBothSidesOnNeither() {
        assertThat(Opposites.count(sides("صعود النفط وهبوط الذهب"), sides("هبوط الذهب")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الحكومه", "تفجير", "مباراه", "2015", "السوق"})
    void shouldPutOtherWordsOnNoSide(String word) {
        assertThat(Opposites.side(TermCode.of(word))).isZero();
    }
}
