package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rawi.arabic.chrome.ChromeRule.Effect;
import io.rawi.arabic.chrome.ChromeRule.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChromeRuleTest {

    @ParameterizedTest
    @CsvSource({
        "a, a, true",
        "a, b, false",
        "a, a b, false",
        "a b, a, false",
        "a *, a, true",
        "a *, a b c, true",
        "a * c, a c, true",
        "a * c, a b b c, true",
        "a * c, a b c d, false",
        "a * c, a c c, true",
        "* c, b c, true",
        "* c, c, true",
        "* c *, a b c d, true",
        "* c *, a b d, false",
        "a * b * c, a b c, true",
        "a * b * c, a c b, false",
        "a * * b, a b, true",
        "a * b c, a b x b c, true"
    })
    void shouldCoverTheWordsOfALine(String pattern, String words, boolean covered) {
        assertThat(rule(List.of(pattern.split(" "))).covers(List.of(words.split(" "))))
                .isEqualTo(covered);
    }

    /** The oracle is a regular expression, one letter a word. */
    @Property
    void shouldAgreeWithARegularExpression(
            @ForAll("patterns") List<String> pattern, @ForAll("words") List<String> words) {
        String regex =
                pattern.stream().map(word -> word.equals("*") ? ".*" : word).collect(Collectors.joining());

        assertThat(rule(pattern).covers(words)).isEqualTo(Pattern.matches(regex, String.join("", words)));
    }

    @Test
    @Timeout(5)
    void shouldNotBlowUpWithManyStars() {
        List<String> pattern = Collections.nCopies(60, "* a").stream()
                .flatMap(p -> List.of(p.split(" ")).stream())
                .collect(Collectors.toList());
        pattern.add("b");

        assertThat(rule(pattern).covers(Collections.nCopies(2000, "a"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a, true", "a b, true", "a *, false", "a b *, false", "a b c *, true", "* a, false", "* a b * c, true"})
    void shouldBeSureOfItselfByItsWords(String pattern, boolean firm) {
        assertThat(rule(List.of(pattern.split(" "))).firm()).isEqualTo(firm);
    }

    @Test
    void shouldReadATableWithCommentsAndBlankLines() throws IOException {
        List<ChromeRule> rules = read("# about\n\nshare\tany\tline\tشارك الخبر\nmore\tBottom\tREST\tأَخبار * (12)\n");

        assertThat(rules)
                .containsExactly(
                        new ChromeRule("share", Position.ANY, Effect.LINE, List.of("شارك", "الخبر")),
                        new ChromeRule("more", Position.BOTTOM, Effect.REST, List.of("اخبار", "*", "#")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share any line شارك | line 2: 1 fields, not 4",
                "share>any>line | line 2: 3 fields, not 4",
                "share>any>line>شارك>الخبر | line 2: 5 fields, not 4",
                "share>nowhere>line>شارك | line 2: No enum constant",
                "share>any>page>شارك | line 2: No enum constant",
                "share>any>line>+ - | line 2: a pattern without words",
                "share>any>line>* | line 2: a pattern without words",
                "share>any>line>* * شارك | line 2: a pattern without words"
            })
    void shouldSayWhichLineOfTheTableIsWrong(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("# first\n" + line.replace('>', '\t')))
                .withMessageContaining("rules of page chrome, " + message);
    }

    @Test
    void shouldHaveNoRuleOfTheBuiltInTableThatCoversASentence() {
        List<String> sentence = List.of(LineKey.of("وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح")
                .split(" "));

        assertThat(ChromeTable.builtIn())
                .noneMatch(rule -> rule.covers(sentence))
                .hasSizeGreaterThan(300);
    }

    @Provide
    Arbitrary<List<String>> patterns() {
        return Arbitraries.of("a", "b", "c", "*").list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(9);
    }

    private static List<ChromeRule> read(String table) throws IOException {
        return ChromeTable.read(new BufferedReader(new StringReader(table)));
    }

    private static ChromeRule rule(List<String> pattern) {
        return new ChromeRule("rule", Position.ANY, Effect.LINE, pattern);
    }
}
