package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it is that a number counts. */
class CountedTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل 5 مدنيين وأصيب 7 آخرون | مدنيين، مدنيين",
                "قتل خمسة جنود وأصيب سبعة آخرون في الكمين | جنود، جنود",
                "سيطروا على 9 نقاط في البلدة و7 أخرى في البادية | نقاط، نقاط",
                "أسروا 21 عنصرا وقتلوا 30 آخرين | عنصرا، عنصرا",
                "جرحت 3 نساء و4 أخريات | نساء، نساء",
            })
    void shouldCountTheSameWhereTheTextSaysOthers(String text, String counted) {
        assertThat(counted(text)).isEqualTo(counted);
    }

    @Test
    void shouldLeaveOthersAsTheyAreWhereNothingWasCountedBefore() {
        assertThat(counted("وأصيب 7 آخرون بجروح")).isEqualTo("آخرون");
    }

    @Test
    void shouldNotReachOverToTheParagraphBefore() {
        assertThat(counted("قتل 5 مدنيين.\n\nوأصيب 7 آخرون")).isEqualTo("مدنيين، آخرون");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ارتفع إلى نحو 1500 عدد النازحين | النازحين",
                "بلغ 30600 عدد الأشخاص الخارجين | الأشخاص",
                "بلغ 12 عدد القتلى | القتلى",
            })
    void shouldReadWhatTheTotalIsOf(String text, String counted) {
        assertThat(counted(text)).isEqualTo(counted);
    }

    private static String counted(String text) {
        List<QuantityMention> found = TAGGER.tag(TokenisedText.of(text), List.of());
        return String.join(
                "، ",
                found.stream()
                        .map(mention ->
                                mention.counted().map(span -> span.of(text)).orElse("-"))
                        .toList());
    }
}
