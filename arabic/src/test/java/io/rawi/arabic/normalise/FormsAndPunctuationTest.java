package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presentation forms, ligatures, digits, separators, dashes. */
class FormsAndPunctuationTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // presentation forms, as text copied from old PDF files has them
                "ﺩﻣﺸﻖ | دمشق",
                "ﺣﻠﺐ | حلب",
                "ﻏﺰﺓ | غزه",
                "ﺍﻟﺮﻗﺔ | الرقه",
                "ﺇﺩﻟﺐ | ادلب",
                "ﻋﻠﻰ | علي",
                "ﻣﺴﺆﻭﻝ | مسءول",
                "ﭘﺎﺭﻳﺲ | باريس",
                "ﻻ ﻷ ﻹ ﻵ | لا لا لا لا",
                "ﻼ ﻸ ﻺ ﻶ | لا لا لا لا",
                // ligatures of words
                "ﷲ | الله",
                "ﷴ | محمد",
                "ﷺ | صلي الله عليه وسلم",
                "﷼ | ريال",
                "ﰲ | في",
                "ﳘ | هم",
                // full width, superscripts, symbols
                "ＡＢＣ | ABC",
                "２０１９ | 2019",
                "م² | م2",
                "½ | 1\u20442",
                "№ | No",
                "℃ | °C",
                "ﬁ | fi",
                "… | ...",
                "™ | TM",
            })
    void shouldTakeTheCompatibilityForm(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @Test
    void shouldReadEveryPresentationFormAsItsLetters() {
        for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
            String nfkc = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            boolean arabic = !nfkc.equals(String.valueOf(form)) && form >= '\uFB50';
            if (arabic) {
                assertThat(Normaliser.normalise("س" + form + "س").text())
                        .as("U+%04X", (int) form)
                        .isEqualTo(Normaliser.normalise("س" + nfkc + "س").text());
            }
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "٠١٢٣٤٥٦٧٨٩ | 0123456789",
                "۰۱۲۳۴۵۶۷۸۹ | 0123456789",
                "في ١٣ شباط/فبراير ٢٠١٩ | في 13 شباط/فبراير 2019",
                "٣٫٧٥٪ | 3.75%",
                "١٢٬٥٠٠ لاجئ | 12,500 لاجء",
                "الساعة ٠٩:٣٠ | الساعه 09:30",
                "+٩٦٣ | +963",
                "24-26 | 24-26",
            })
    void shouldWriteNumbersOneWay(String written, String expected) {
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "U+{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "060C | ,",
                "066C | ,",
                "FF0C | ,",
                "3001 | ,",
                "066B | .",
                "06D4 | .",
                "061B | ;",
                "061F | ?",
                "2047 | ?",
                "066A | %",
                "066D | *",
                "2010 | -",
                "2011 | -",
                "2012 | -",
                "2013 | -",
                "2014 | -",
                "2015 | -",
                "2212 | -",
                "FE58 | -",
                "FE63 | -",
                "FF0D | -",
            })
    void shouldFoldPunctuationOneToOne(String codePoint, char to) {
        char from = (char) Integer.parseInt(codePoint, 16);
        NormalisedText normalised = Normaliser.normalise("حلب" + from + " حمص");
        assertThat(normalised.text()).isEqualTo("حلب" + to + " حمص");
        assertThat(normalised.original(3)).isEqualTo(new Span(3, 4));
    }

    @Test
    void shouldPointEveryLetterOfALigatureToTheLigature() {
        String text = "عبد ﷲ";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("عبد الله");
        for (int i = 4; i < 8; i++) {
            assertThat(normalised.original(i)).isEqualTo(new Span(4, 5));
        }
    }

    @Test
    void shouldPointPartsOfAPhraseLigatureToIt() {
        NormalisedText normalised = Normaliser.normalise("النبي ﷺ قال");
        int at = normalised.text().indexOf("صلي");
        int end = normalised.text().indexOf(" قال");
        assertThat(normalised.original(at, end)).isEqualTo(new Span(6, 7));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "e\u0301te\u0301 | \u00e9t\u00e9",
                "a\u0327\u0301 | \u00e1\u0327",
                "\u1100\u1161 | \uac00",
                "\ud835\udc00\ud835\udc01 | AB",
                "\ud83d\ude00 | \ud83d\ude00",
                "\ud83c\uddf8\ud83c\uddfe | \ud83c\uddf8\ud83c\uddfe",
            })
    void shouldComposeWhatOtherScriptsDecompose(String written, String expected) {
        assertThat(Normaliser.normalise(written).text())
                .isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFKC));
    }
}
