package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`وصل الوفد`|SPACE",
                "`الشرق-الأوسط`|HYPHEN",
                "`القاهرة، بغداد`|COMMA",
                "`وقال: نعم`|COLON",
                "`د. سمير`|DOT",
                "`النسبة 3.5`|SPACE",
                "`انتهى. وبدأ`|BREAK",
                "`لماذا؟ لأنه`|BREAK",
                "`الفريق (لبنان`|BRACKET_OPENS",
                "`لبنان) فاز`|BRACKET_CLOSES",
                "`صحيفة \"النور`|QUOTE_OPENS",
                "`النور\" قالت`|QUOTE_CLOSES",
            })
    void shouldTellWhatStandsBetweenTwoWords(String text, Gap expected) {
        assertThat(Gap.before(TokenisedText.of(text), 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"\\n", "' \\n '", "'\\n\\n'", "'\\r\\n'", "' -\\n'"})
    void shouldBreakWhereALineEnds(String between) {
        String text = "عنوان" + between.replace("\\n", "\n").replace("\\r", "\r") + "متن";

        assertThat(Gap.before(TokenisedText.of(text), 1)).isEqualTo(Gap.BREAK);
    }

    @ParameterizedTest
    @CsvSource({"النسبة 3.5 بالمئة, 2, DOT", "عام2015 مضى, 1, JOINED", "كلمة, 0, BREAK"})
    void shouldTellItInsideNumbersAndAtTheBeginning(String text, int token, Gap expected) {
        assertThat(Gap.before(TokenisedText.of(text), token)).isEqualTo(expected);
    }
}
