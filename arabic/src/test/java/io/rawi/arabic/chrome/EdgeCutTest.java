package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.ChromeRule.Effect;
import io.rawi.arabic.chrome.ChromeRule.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeCutTest {

    private static final Map<String, List<ChromeRule>> HEADS =
            Map.of("next", List.of(new ChromeRule("slides", Position.HEAD, Effect.LINE, List.of("next", "previous"))));
    private static final Map<String, List<ChromeRule>> TAILS = Map.of(
            "سمات", List.of(new ChromeRule("tags", Position.TAIL, Effect.LINE, List.of("سمات", "*"))),
            "رابط",
                    List.of(new ChromeRule(
                            "permalink", Position.TAIL, Effect.LINE, List.of("رابط", "الخبر", "بصحيفه", "*"))));

    @ParameterizedTest
    @CsvSource({
        "Next Previous وصلت الباخرة, وصلت الباخرة",
        "NEXT  previous – وصلت الباخرة, وصلت الباخرة",
        "Next | Previous | وصلت الباخرة, وصلت الباخرة"
    })
    void shouldCutTheBeginningOfALine(String line, String rest) {
        Page page = Page.of(line);

        EdgeCut.head(page, 0, HEADS);

        assertThat(page.string(0)).isEqualTo(rest);
        assertThat(CleanText.restore(page.clean().text(), page.clean().removed()))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next Previous",
                "Next week وصلت الباخرة",
                "وصلت Next Previous الباخرة",
                "Nextprevious وصلت",
                "Next"
            })
    void shouldLeaveABeginningThatIsAnother(String line) {
        Page page = Page.of(line);

        EdgeCut.head(page, 0, HEADS);

        assertThat(page.string(0)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصلت الباخرة إلى المرفأ. سمات القمح المرفأ | وصلت الباخرة إلى المرفأ.",
                "قال: «وصلت الباخرة». سمات: القمح، المرفأ | قال: «وصلت الباخرة».",
                "هل وصلت الباخرة؟ سمات القمح | هل وصلت الباخرة؟",
                "وصلت الباخرة رابط الخبر بصحيفة المرفأ: القمح يصل | وصلت الباخرة",
                "وصلت الباخرة. رابط الخبر بصحيفة المرفأ http://example.org/1 | وصلت الباخرة."
            })
    void shouldCutTheEndOfALine(String line, String rest) {
        Page page = Page.of(line);

        EdgeCut.tail(page, 0, TAILS);

        assertThat(page.string(0)).isEqualTo(rest);
        assertThat(CleanText.restore(page.clean().text(), page.clean().removed()))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تحدث الكاتب عن سمات المرحلة",
                "تحدث الكاتب. سمات المرحلة كما يراها كثيرة.",
                "من سمات المرحلة أن الباخرة وصلت.",
                "نشر رابط الخبر على حسابه",
                "سمات المرحلة",
                "وصلت الباخرة.سمات",
                "بسمات عريضة. استقبل العمال الباخرة"
            })
    void shouldLeaveAnEndThatIsPartOfTheSentence(String line) {
        Page page = Page.of(line);

        EdgeCut.tail(page, 0, TAILS);

        assertThat(page.string(0)).isEqualTo(line);
    }

    @Test
    void shouldNotLookFarIntoALongLine() {
        String line = "وصلت الباخرة. سمات القمح " + "المرفأ ".repeat(100).strip();
        Page page = Page.of(line);

        EdgeCut.tail(page, 0, TAILS);

        assertThat(page.string(0)).isEqualTo(line);
    }
}
