package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCodeTest {

    @ParameterizedTest
    @CsvSource({
        "المدينه,مدينه",
        "والمدينه,مدينه",
        "بالمدينه,المدينه",
        "للمدينه,مدينه",
        "مهندسون,مهندسين",
        "بعسير,عسير",
        "طائرات,طائره"
    })
    void shouldTakeFormsOfAWordForOne(String one, String other) {
        assertThat(TermCode.of(one)).isEqualTo(TermCode.of(other));
    }

    @ParameterizedTest
    @CsvSource({"قصر,مصر", "وزير,زير", "12,21", "نهر,نهار"})
    void shouldTellOtherWordsApart(String one, String other) {
        assertThat(TermCode.of(one)).isNotEqualTo(TermCode.of(other));
    }

    @Test
    void shouldReadAWordInTheMiddleOfAText() {
        assertThat(TermCode.of("في المدينه امس", 3, 10)).isEqualTo(TermCode.of("المدينه"));
    }

    @Test
    void shouldNotMindTheCaseOfLatinLetters() {
        assertThat(TermCode.of("MERS")).isEqualTo(TermCode.of("mers"));
    }
}
