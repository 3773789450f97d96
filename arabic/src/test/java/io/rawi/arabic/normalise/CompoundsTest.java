package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of two words that are written as one. */
class CompoundsTest {

    private static final List<String> PROCLITICS =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

    static Stream<Arguments> everyCompoundBehindEveryProclitic() {
        return FoldingTable.COMPOUNDS.stream()
                .flatMap(apart -> PROCLITICS.stream().map(proclitic -> Arguments.of(proclitic, apart)));
    }

    @ParameterizedTest(name = "{0}+{1}")
    @MethodSource("everyCompoundBehindEveryProclitic")
    void shouldBringACompoundApart(String proclitic, String apart) {
        String joined = proclitic + apart.replace(" ", "");
        String text = "في " + joined + "، أمس";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("في " + proclitic + apart + ", امس");
        int end = 3 + proclitic.length() + apart.length();
        assertThat(normalised.original(3, end)).isEqualTo(new Span(3, 3 + joined.length()));
        int joint = normalised.text().indexOf(' ', 3 + 1);
        assertThat(normalised.original(joint).length())
                .as("a space that was put in")
                .isZero();
    }

    @Test
    void shouldLeaveACompoundThatIsApart() {
        FoldingTable.COMPOUNDS.forEach(
                apart -> assertThat(Normaliser.normalise(apart).text()).isEqualTo(apart));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ابوظبيون", // people of the town: another word
        "بيتلحمي",
        "تلعفري",
        "xديرالزور", // another script joined to it
        "كديرالزوري",
        "مديرالزور", // a letter that is no proclitic
        "ستلابيب",
        "لحم",
        "الزور",
    })
    void shouldLeaveWordsThatOnlyLookLikeOne(String word) {
        assertThat(Normaliser.normalise(word).text()).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ديرالزور24 | دير الزور24",
                "\"ديرالزور\" | \"دير الزور\"",
                "(ديرالزور) | (دير الزور)",
                "ديرالزور-الحسكة | دير الزور-الحسكه",
                "دَيرُالزُّور | دير الزور",
                "ديـرالـزور | دير الزور",
                "ديرالزور ديرالزور | دير الزور دير الزور",
                "رأسالعين | راس العين",
                "معرةالنعمان | معره النعمان",
                "تلأبيض | تل ابيض",
                "وأبوظبي | وابو ظبي",
            })
    void shouldFindACompoundWhateverStandsAroundIt(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @Test
    void shouldKeepOffsetsBehindManyCompounds() {
        String text = "ديرالزور ".repeat(200) + "حلب";
        NormalisedText normalised = Normaliser.normalise(text);
        int at = normalised.text().length() - 3;
        assertThat(normalised.original(at, at + 3).of(text)).isEqualTo("حلب");
        assertThat(normalised.text()).hasSize(200 * 10 + 3);
    }
}
