package io.rawi.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sentences of {@code sentences.txt}: numbers in words, in digits and in both, each with its phrase and value. */
class NumberSentencesTest {

    private static final NumberReader READER = new NumberReader();

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '|')
    void shouldReadTheNumberOfASentence(String sentence, String expected) {
        TokenisedText text = TokenisedText.of(sentence);
        List<NumberReading> found = Proportions.join(text, READER.readAll(text));
        int equals = expected.lastIndexOf('=');

        assertThat(found).as(sentence).hasSize(1);
        NumberReading number = found.get(0);
        assertThat(text.normalised().original(number.start(), number.end()).of(sentence))
                .isEqualTo(expected.substring(0, equals));
        assertThat(number.value()).isEqualTo(Double.parseDouble(expected.substring(equals + 1)));
    }
}
