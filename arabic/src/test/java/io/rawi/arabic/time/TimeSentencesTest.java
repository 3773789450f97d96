package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@code sentences.txt}: ways of saying a time that reports have. */
class TimeSentencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '|')
    void shouldReadTheTimeOfASentence(String sentence, String value) {
        String found = Times.in(sentence).stream().map(TimeMention::value).collect(Collectors.joining("; "));

        assertThat(found).as(sentence).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصفت الطائرات مقرين عامين في البلدة",
                "سجل في الشوط الثاني من الربع الأخير من المباراة",
                "نشر ثلاثة أرباع الكتاب",
            })
    void shouldFindNoTimeWhereTheWordsMeanSomethingElse(String sentence) {
        assertThat(Times.in(sentence)).isEmpty();
    }
}
