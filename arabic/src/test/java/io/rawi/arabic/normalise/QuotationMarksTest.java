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

/** Quotation marks of every shape, and the spaces that typists leave on the wrong side of them. */
class QuotationMarksTest {

    private static final List<String> STYLES =
            List.of("\"%s\"", "«%s»", "“%s”", "”%s“", "„%s‟", "‘%s’", "’%s‘", "''%s''", "‹%s›", "〝%s〞", "＂%s＂", "❝%s❞");

    private static final List<String> SENTENCES = List.of(
            "أعلنت %s أنها قدمت إسناداً جوياً.",
            "قال المتحدث إن المعركة %s، ثم غادر القاعة",
            "%s في الصفحة الأولى",
            "تحت عنوان: %s.",
            "هل هذا %s؟ نعم!",
            "وكالة (%s) للأنباء",
            "عناصر لـ%s في البلدة",
            "ورد في تقرير %s: لا تعليق");

    static Stream<Arguments> everySentenceInEveryStyle() {
        return SENTENCES.stream().flatMap(sentence -> STYLES.stream().map(style -> Arguments.of(sentence, style)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everySentenceInEveryStyle")
    void shouldBringEveryStyleToOne(String sentence, String style) {
        assertThat(normalised(sentence, style.formatted("هدوء تام")))
                .isEqualTo(normalised(sentence, "\"هدوء تام\""))
                .contains("\"هدوء تام\"");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everySentenceInEveryStyle")
    void shouldDropSpacesInsideEveryStyle(String sentence, String style) {
        assertThat(normalised(sentence, style.formatted(" هدوء تام "))).isEqualTo(normalised(sentence, "\"هدوء تام\""));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everySentenceInEveryStyle")
    void shouldDropASpaceBehindTheOpeningMarkAlone(String sentence, String style) {
        assertThat(normalised(sentence, style.formatted(" هدوء تام"))).isEqualTo(normalised(sentence, "\"هدوء تام\""));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // a space on the wrong side, punctuation behind it
                "قدم “ إسنادا جويا ”. | قدم \"اسنادا جويا\".",
                "قدم “إسنادا جويا ”. | قدم \"اسنادا جويا\".",
                "قدم « إسنادا جويا »، وعاد | قدم \"اسنادا جويا\", وعاد",
                "قدم “ إسنادا جويا ”؛ وعاد | قدم \"اسنادا جويا\"; وعاد",
                "هل قدم “ إسنادا جويا ”؟ | هل قدم \"اسنادا جويا\"?",
                "قدم “ إسنادا جويا ”! | قدم \"اسنادا جويا\"!",
                "قدم “ إسنادا جويا ”: لا | قدم \"اسنادا جويا\": لا",
                "(قدم “ إسنادا جويا ”) | (قدم \"اسنادا جويا\")",
                "[قدم “ إسنادا جويا ”] | [قدم \"اسنادا جويا\"]",
                // an opening bracket or a proclitic before the mark
                "وكالة (“ سانا ”) | وكاله (\"سانا\")",
                "وكالة [« سانا »] | وكاله [\"سانا\"]",
                "عناصر لـ“ قسد ” في | عناصر ل\"قسد\" في",
                "عناصر وبـ« قسد ». | عناصر وب\"قسد\".",
                "عناصر و” قسد “ في | عناصر و\"قسد\" في",
                "لـ« قسد » | ل\"قسد\"",
                // two quotations in a row
                "“ نعم ” و“ لا ”. | \"نعم\" و\"لا\".",
                "“نعم”، “لا”. | \"نعم\", \"لا\".",
                "« نعم » « لا » | \"نعم\" \"لا\"",
                // doubled marks are one
                "««نعم»» | \"نعم\"",
                "“‘نعم’” | \"نعم\"",
                "''نعم'' | \"نعم\"",
                "``نعم´´ | \"نعم\"",
                // invisible characters beside the mark
                "قال “\u200fنعم\u200f”. | قال \"نعم\".",
                "قال \u202b« نعم »\u202c. | قال \"نعم\".",
                // an opening mark with punctuation inside the quotation stays an opening one
                "قال \"...ثم عاد\" | قال \"...ثم عاد\"",
                "“ نعم ”.. | \"نعم\"..",
                // apostrophes
                "rock 'n' roll | rock \"n\" roll",
                "l’Orient d'Alep | l'Orient d'Alep",
                "‘نعم’ | \"نعم\"",
                "’نعم‘ | \"نعم\"",
                // what is left of references
                "قال &laquo;نعم&raquo; | قال \"نعم\"",
                "قال &ldquo;نعم&rdquo;. | قال \"نعم\".",
                "قال &lsquo;نعم&rsquo;، | قال \"نعم\",",
                "قال ;نعم; ثم | قال \"نعم\" ثم",
            })
    void shouldMoveMarksToWhatTheyQuote(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "كلمة; أخرى",
                "الأول؛ والثاني؛ والثالث",
                "a;b",
                "نعم ; لا",
                "٤؛٥",
            })
    void shouldLeaveSemicolonsThatQuoteNothing(String written) {
        assertThat(Normaliser.normalise(written).text()).contains(";").doesNotContain("\"");
    }

    @Test
    void shouldPointAMarkToItselfAndNotToTheSpaceBesideIt() {
        String text = "قدم “ إسنادا جويا ”.";
        NormalisedText normalised = Normaliser.normalise(text);
        int opening = normalised.text().indexOf('"');
        int closing = normalised.text().lastIndexOf('"');
        assertThat(normalised.original(opening)).isEqualTo(new Span(4, 5));
        assertThat(normalised.original(closing).of(text)).isEqualTo("”");
        assertThat(normalised.original(opening + 1, closing).of(text)).isEqualTo("إسنادا جويا");
        assertThat(normalised.original(closing + 1).of(text)).isEqualTo(".");
    }

    @Test
    void shouldPointDoubledMarksToBoth() {
        String text = "قال ''نعم'' ثم";
        NormalisedText normalised = Normaliser.normalise(text);
        int opening = normalised.text().indexOf('"');
        assertThat(normalised.original(opening).of(text)).isEqualTo("''");
    }

    @Test
    void shouldPointAMarkToTheWholeReferenceItIsMadeOf() {
        String text = "قال &quot;نعم&quot;";
        NormalisedText normalised = Normaliser.normalise(text);
        int opening = normalised.text().indexOf('"');
        assertThat(normalised.original(opening).of(text)).isEqualTo("&quot;");
        assertThat(normalised.original(opening, opening + 5).of(text)).isEqualTo("&quot;نعم&quot;");
    }

    private static String normalised(String sentence, String quotation) {
        return Normaliser.normalise(sentence.formatted(quotation)).text();
    }
}
