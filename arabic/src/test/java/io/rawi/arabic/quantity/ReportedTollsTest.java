package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as reporters write them, with every quantity that they state. */
class ReportedTollsTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فر سجناء يفوق عددهم المئتين | 200",
                "فر سجناء يتجاوز عددهم 300 سجين | 300",
                "وصل عمال يزيد عددهم على ألف عامل | 1000",
                "انتظرت شاحنات يفوق عددها 40 شاحنة | 40",
                "عاد لاجئون زاد عددهم عن 70 ألف لاجئ | 70000",
                "أكثر من ستين جريحا في المستشفى | 60",
                "دفن ما يزيد على 15 جثة | 15",
            })
    void shouldReadMoreThan(String sentence, double bound) {
        assertThat(in(sentence)).singleElement().satisfies(mention -> {
            assertThat(mention.low()).hasValue(bound);
            assertThat(mention.lowInclusive()).isFalse();
            assertThat(mention.high()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أصيب ما لا يقل عن 14 عاملا | 14",
                "أصيب سبعة عمال على الأقل | 7",
                "قتل 9 بحارة على الأقل | 9",
                "احترق ما لا يقل عن عشرين متجرا | 20",
                "نزحت 60 عائلة على أقل تقدير | 60",
            })
    void shouldReadAtLeast(String sentence, double bound) {
        assertThat(in(sentence)).singleElement().satisfies(mention -> {
            assertThat(mention.low()).hasValue(bound);
            assertThat(mention.lowInclusive()).isTrue();
            assertThat(mention.high()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل أحد عشر بحارا | 11 | بحارا",
                "قتلت اثنتا عشرة امرأة | 12 | امرأة",
                "أصيبت ثلاث عشرة طالبة | 13 | طالبة",
                "غرق تسعة عشر صيادا | 19 | صيادا",
                "أنقذ واحد وعشرون راكبا | 21 | راكبا",
                "أصيبت اثنتان وثلاثون عاملة | 32 | عاملة",
                "احترقت مئة وخمس سيارات | 105 | سيارات",
                "نزحت مائتا أسرة | 200 | أسرة",
                "وصلت ثلاثمئة خيمة | 300 | خيمة",
                "دمر ألف ومئتا منزل | 1200 | منزل",
                "زرعت أربعة آلاف شجرة | 4000 | شجرة",
                "اعتقل ٤٥ مهربا | 45 | مهربا",
                "وزع 1,250 سلة | 1250 | سلة",
                "سقط جريحان | 2 | جريحان",
                "قتل شرطيان قرب الحاجز | 2 | شرطيان",
            })
    void shouldReadTheCountAndWhatIsCounted(String sentence, double value, String counted) {
        assertThat(in(sentence)).singleElement().satisfies(mention -> {
            assertThat(mention.best()).hasValue(value);
            assertThat(mention.counted().map(span -> span.of(sentence))).contains(counted);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اجتمع وزراء الخارجية في القصر",
                "عقدت الدورة الثانية عشرة للمهرجان",
                "فاز الفريق بالمركز الثالث",
                "افتتح المعرض الدولي الرابع",
                "حل القارب في المرتبة الخامسة",
            })
    void shouldCountNothingWhereNothingIsCounted(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void shouldReadEachTollOfASentence() {
        String sentence = "أسفر الانهيار عن مقتل 8 عمال وإصابة 23 آخرين وفقدان ثلاثة مهندسين";

        assertThat(in(sentence))
                .extracting(mention -> mention.best().orElseThrow())
                .containsExactly(8d, 23d, 3d);
    }

    private static List<QuantityMention> in(String sentence) {
        return TAGGER.tag(TokenisedText.of(sentence), List.of());
    }
}
