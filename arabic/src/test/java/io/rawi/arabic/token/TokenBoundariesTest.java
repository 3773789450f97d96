package io.rawi.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.normalise.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBoundariesTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::text).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "قال نعم | قال,نعم",
                "قال:نعم | قال,نعم",
                "\"قسد\" | قسد",
                "ل\"قسد\" | ل,قسد",
                "(قسد) | قسد",
                "دير-الزور | دير,الزور",
                "شباط/فبراير | شباط,فبراير",
                "بي.بي.سي | بي,بي,سي",
                "1,500 | 1,500",
                "3.5% | 3,5",
                "09:30 | 09,30",
                "24الزور | 24,الزور",
                "F16 | F,16",
                "T4و | T,4,و",
                "حلب_حمص | حلب,حمص",
                "#قسد @user | قسد,user",
                "o'brien | o,brien",
                "حلب😀حمص | حلب,حمص",
                "naïve | naïve",
                "北京 | 北京",
            })
    void shouldSplitWhereTheKindOfCharacterChanges(String text, String expected) {
        assertThat(words(text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "دير الزور | true",
                "دير-الزور | true",
                "الزور24 | true",
                "~دير  الزور~ | false",
                "دير - الزور | false",
                "دير، الزور | false",
                "دير.الزور | false",
                "دير/الزور | false",
                "دير\"الزور | false",
                "دير (الزور | false",
            })
    void shouldTellWhetherNothingButASpaceOrHyphenIsBetween(String text, boolean touches) {
        assertThat(Tokens.of(text).touchesNext(0)).isEqualTo(touches);
    }

    @Test
    void shouldGiveSpansOfTheText() {
        Tokens tokens = Tokens.of("في دير الزور.");
        assertThat(tokens.span(2)).isEqualTo(new Span(7, 12));
        assertThat(tokens.start(1)).isEqualTo(3);
        assertThat(tokens.end(1)).isEqualTo(6);
        assertThat(tokens.text()).isEqualTo("في دير الزور.");
    }

    @Property(tries = 1000)
    void shouldTakeEveryLetterAndDigitAndNothingElse(@ForAll("texts") String text) {
        String normalised = Normaliser.normalise(text).text();
        StringBuilder kept = new StringBuilder();
        normalised
                .chars()
                .filter(c -> Character.isLetter(c) || c >= '0' && c <= '9')
                .forEach(c -> kept.append((char) c));
        assertThat(String.join("", words(normalised))).isEqualTo(kept.toString());
    }

    @Property(tries = 500)
    void shouldAgreeWithARegularExpression(@ForAll("texts") String text) {
        String normalised = Normaliser.normalise(text).text();
        List<String> expected = new ArrayList<>();
        java.util.regex.Pattern.compile("\\p{L}+|[0-9]+")
                .matcher(normalised)
                .results()
                .forEach(r -> expected.add(r.group()));
        assertThat(words(normalised)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ابتحمصدقسد 019٣،.؛«»()-_/T4xé\u064bـ\n".toCharArray())
                .ofMaxLength(60);
    }
}
