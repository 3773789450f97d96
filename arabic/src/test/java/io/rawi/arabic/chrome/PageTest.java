package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String PROSE = "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح كما قال مديره.";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "\u000B", "\n\n\n", "\n \t \n"})
    void shouldEndALineAtAnyBreak(String lineBreak) {
        Page page = Page.of("أول" + lineBreak + "ثان");

        assertThat(page.size()).isEqualTo(2);
        assertThat(page.string(0)).isEqualTo("أول");
        assertThat(page.string(1)).isEqualTo("ثان");
    }

    @ParameterizedTest
    @CsvSource({
        "'\\n\\n', true",
        "'\\r\\n\\r\\n', true",
        "'\\n', false",
        "'\\r\\n', false",
        "'\\n  \\n', true",
        "'\\r\\r', true"
    })
    void shouldSeeABlankLine(String escaped, boolean blank) {
        String breaks = escaped.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(Page.of("أول" + breaks + "ثان").blankBelow(0)).isEqualTo(blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u3000\uFEFF\u200B", "\t\r\n"})
    void shouldHaveNoLinesWhereNothingStands(String text) {
        Page page = Page.of(text);

        assertThat(page.size()).isZero();
        assertThat(page.nextKept(0)).isEmpty();
        assertThat(page.lastKept()).isEmpty();
        assertThat(page.clean().text()).isEmpty();
        assertThat(CleanText.restore("", page.clean().removed())).isEqualTo(text);
    }

    @Test
    void shouldKnowWhatStandsAboveAndBelowTheProse() {
        Page page = Page.of(String.join("\n", "عنوان", PROSE, "عنوان فرعي", PROSE, "شارك"));

        assertThat(IntStream.range(0, 5).filter(page::atTop)).containsExactly(0);
        assertThat(IntStream.range(0, 5).filter(page::atBottom)).containsExactly(4);
    }

    @Test
    void shouldBoundTheProseAnewWhenItsEdgeGoes() {
        Page page = Page.of(String.join("\n", PROSE, "عنوان", PROSE, "شارك", PROSE));

        page.remove(0, "rule");
        page.remove(4, "rule");

        assertThat(IntStream.range(0, 5).filter(page::atTop)).containsExactly(0, 1);
        assertThat(IntStream.range(0, 5).filter(page::atBottom)).containsExactly(3, 4);
    }

    @Test
    void shouldBeAllTopAndBottomWithoutProse() {
        Page page = Page.of("أول\nثان");

        assertThat(page.atTop(1) && page.atBottom(0)).isTrue();
    }

    @Test
    void shouldKeepTheFirstRuleThatTookALine() {
        Page page = Page.of("أول\nثان");

        page.remove(1, "first");
        page.remove(1, "second");

        assertThat(page.clean().removed()).extracting(RemovedText::rule).containsExactly("first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصلت الباخرة. | false",
                "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح | false",
                "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح. | true",
                "هل وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح؟ | true",
                "قال: «وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها القمح كله.» | true",
                "قال: \"وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها القمح!\"). | true",
                "جہاز آج صبح بندرگاہ پہنچ گیا ہے اور اس میں دو ہزار ٹن گندم ہے۔ | true",
                "وصلت الباخرة إلى المرفأ صباح اليوم. وعلى متنها ألفا طن من القمح | false"
            })
    void shouldTellProseByLengthAndStop(String line, boolean prose) {
        assertThat(Page.of(line).line(0).prose()).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource({"159, false", "160, true"})
    void shouldTakeALongLineForProse(int length, boolean prose) {
        assertThat(Page.of("ا".repeat(length)).line(0).prose()).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource({"250, true", "251, false"})
    void shouldCompareNoLineThatIsTooLong(int length, boolean compared) {
        PageLine line = Page.of("ا".repeat(length)).line(0);

        assertThat(!line.key().isEmpty()).isEqualTo(compared);
        assertThat(line.words()).isEqualTo(compared ? 1 : 0);
    }

    /** Whatever is taken out, whole lines or edges: the rest is what the page has without it, and nothing is lost. */
    @Property
    void shouldLoseNothingWhateverIsTakenOut(@ForAll("texts") String text, @ForAll List<Integer> choices) {
        Page page = Page.of(text);
        for (int i = 0; i < Math.min(page.size(), choices.size()); i++) {
            PageLine line = page.line(i);
            switch (Math.floorMod(choices.get(i), 5)) {
                case 0 -> page.remove(i, "a");
                case 1 -> page.remove(i, "b");
                case 2 -> page.cutHead(i, line.start() + line.length() / 3, "head");
                case 3 -> page.cutTail(i, line.end() - line.length() / 3, "tail");
                default -> {}
            }
        }

        CleanText clean = page.clean();

        assertThat(CleanText.restore(clean.text(), clean.removed())).isEqualTo(text);
        int at = 0;
        for (int i = 0; i < page.size(); i++) {
            if (!page.removed(i) && !trimmed(page.string(i)).isEmpty()) {
                at = clean.text().indexOf(trimmed(page.string(i)), at);
                assertThat(at)
                        .as("line %d is there, behind the ones before it", i)
                        .isNotNegative();
                at += trimmed(page.string(i)).length();
            }
        }
    }

    @Property
    void shouldLeaveNoWhiteSpaceAtTheEnds(@ForAll("texts") String text) {
        String clean = Page.of(text).clean().text();

        assertThat(clean.isEmpty() || !Page.blank(clean.charAt(0)) && !Page.blank(clean.charAt(clean.length() - 1)))
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "أول", "ثان ثالث", " ", "\n", "\n\n", "\r\n", "\u00A0", PROSE, "رابع.", "\u2028", "خامس  سادس")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Page.blank(line.charAt(from))) {
            from++;
        }
        while (to > from && Page.blank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }
}
