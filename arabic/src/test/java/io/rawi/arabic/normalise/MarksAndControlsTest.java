package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves no letter behind: vowel signs, tatweel, controls; and what becomes of the offsets around it. */
class MarksAndControlsTest {

    static Stream<Arguments> marks() {
        return Stream.of(
                        IntStream.rangeClosed(0x0610, 0x061A),
                        IntStream.of(0x0640),
                        IntStream.rangeClosed(0x064B, 0x0652),
                        IntStream.rangeClosed(0x0656, 0x065F),
                        IntStream.of(0x0670),
                        IntStream.rangeClosed(0x06D6, 0x06DC),
                        IntStream.rangeClosed(0x06DF, 0x06E4),
                        IntStream.rangeClosed(0x06E7, 0x06E8),
                        IntStream.rangeClosed(0x06EA, 0x06ED),
                        IntStream.rangeClosed(0x08D4, 0x08E1),
                        IntStream.rangeClosed(0x08E3, 0x08FF))
                .flatMap(range -> range.mapToObj(mark -> Arguments.of(String.format("%04X", mark), (char) mark)));
    }

    @ParameterizedTest(name = "U+{0}")
    @MethodSource("marks")
    void shouldDropAMarkAndGiveItToItsLetter(String codePoint, char mark) {
        String text = "حلب" + mark + " حم" + mark + "ص";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("حلب حمص");
        assertThat(normalised.original(2)).as("the letter under the mark").isEqualTo(new Span(2, 4));
        assertThat(normalised.original(0, 3)).as("the whole first word").isEqualTo(new Span(0, 4));
        assertThat(normalised.original(4, 7)).as("the whole second word").isEqualTo(new Span(5, 9));
    }

    static Stream<Arguments> controls() {
        return IntStream.of(
                        0x0000, 0x0001, 0x0008, 0x000E, 0x001B, 0x007F, 0x0080, 0x009F, 0x00AD, 0x034F, 0x061C, 0x180E,
                        0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
                        0x2067, 0x2068, 0x2069, 0x206F, 0xFDD0, 0xFDD5, 0xFDEF, 0xFE00, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFB,
                        0xFFFE, 0xFFFF)
                .mapToObj(control -> Arguments.of(String.format("%04X", control), (char) control));
    }

    @ParameterizedTest(name = "U+{0}")
    @MethodSource("controls")
    void shouldDropAControlWhereverItStands(String codePoint, char control) {
        String text = control + "قس" + control + "د" + control + " في" + control + " حلب" + control;
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("قسد في حلب");
        assertThat(normalised.original(0, 3).start()).isEqualTo(1);
        assertThat(normalised.original(0, 3).end()).isEqualTo(5);
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0009", "000A", "000B", "000C", "000D", "001C", "001F", "0020", "0085", "00A0", "1680", "2000", "2003", "2007",
        "2009", "200A", "2028", "2029", "202F", "205F", "3000"
    })
    void shouldTakeEveryWhiteSpaceForASpace(String codePoint) {
        char space = (char) Integer.parseInt(codePoint, 16);
        String text = space + "حلب" + space + space + "حمص" + space;
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("حلب حمص");
        assertThat(normalised.original(3)).isEqualTo(new Span(4, 5));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قُــوَّاتُ سُـورِيَا الدِّيمُقْرَاطِيَّةِ | قوات سوريا الديمقراطيه",
                "مُـــــحَمَّد | محمد",
                "عَلَىٰ | علي",
                "هَٰذَا | هذا",
                "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ | بسم الله الرحمن الرحيم",
                "صَنْعَاءُ | صنعاء",
                "أُمُّ دُرْمَان | ام درمان",
                "مُؤْتَمَر | مءتمر",
                "شَيْءٌ | شيء",
                "النبي\u0610 | النبي",
            })
    void shouldReadVocalisedText(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @Test
    void shouldKeepNothingOfMarksAlone() {
        assertThat(Normaliser.normalise("\u064b\u0640\u0651").text()).isEmpty();
        assertThat(Normaliser.normalise(" \u0640 ").text()).isEmpty();
    }

    @Test
    void shouldNotGiveAMarkBehindASpaceToTheWordBefore() {
        String text = "حلب \u064bحمص";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("حلب حمص");
        assertThat(normalised.original(2)).isEqualTo(new Span(2, 3));
        assertThat(normalised.original(3)).isEqualTo(new Span(3, 4));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // hamza and madda as marks of their own, as some systems write them
                "ا\u0654 | ا",
                "ا\u0655 | ا",
                "ا\u0653 | ا",
                "و\u0654 | ء",
                "ي\u0654 | ء",
                "ى\u0654 | ء",
                "ه\u0654 | ه",
                "را\u0654س | راس",
                "مسو\u0654ولو\u0654ون | مسءولءون",
                "شي\u0654ون | شءون",
                "ا\u064e\u0654مر | امر",
            })
    void shouldReadAHamzaThatStandsApart(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @Test
    void shouldPointACarrierAndItsHamzaToBoth() {
        String text = "مسو\u0654ول";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("مسءول");
        assertThat(normalised.original(2)).isEqualTo(new Span(2, 4));
        assertThat(normalised.original(3)).isEqualTo(new Span(4, 5));
    }
}
