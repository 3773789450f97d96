package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // tashkeel, tatweel, superscript alef
                "مُحَمَّدٌ | محمد",
                "ســـلام | سلام",
                "لـ قسد | ل قسد",
                "هٰذا | هذا",
                "الرَّحْمٰنِ | الرحمن",
                // alef forms
                "أحمد | احمد",
                "إدلب | ادلب",
                "آسيا | اسيا",
                "ٱلله | الله",
                // decomposed hamza and madda
                "ا\u0654حمد | احمد",
                "ا\u0655دلب | ادلب",
                "ا\u0653سيا | اسيا",
                "مسو\u0654ول | مسءول",
                "هي\u0654ة | هءه",
                // carriers
                "مسؤول | مسءول",
                "مسئول | مسءول",
                "بدء | بدء",
                // final ya, ta marbuta
                "مستشفى | مستشفي",
                "المصرى | المصري",
                "الرقة | الرقه",
                // other languages' letters
                "کریم | كريم",
                "گرگان | كركان",
                "ہھ | هه",
                "پاریس | باريس",
                "ژاله | زاله",
                "چاي | جاي",
                "ۆ | و",
                // digits and their separators
                "١٢٣ | 123",
                "۴۵۶ | 456",
                "٣٫٥ | 3.5",
                "١٬٥٠٠ | 1,500",
                "٥٠٪ | 50%",
                // presentation forms and ligatures
                "ﻻ | لا",
                "ﻷ | لا",
                "ﻣﺤﻤﺪ | محمد",
                "ﷲ | الله",
                "ﷺ | صلي الله عليه وسلم",
                "ﮐ | ك",
                "ＡＢ１ | AB1",
                // punctuation
                "نعم، لا | نعم, لا",
                "نعم؛ لا | نعم; لا",
                "أين؟ | اين?",
                "حمص – حلب | حمص - حلب",
                "حمص — حلب | حمص - حلب",
                // quotation marks
                "«قسد» | \"قسد\"",
                "“قسد” | \"قسد\"",
                "”قسد“ | \"قسد\"",
                "„قسد‟ | \"قسد\"",
                "‹قسد› | \"قسد\"",
                "‘قسد’ | \"قسد\"",
                "''قسد'' | \"قسد\"",
                "″قسد″ | \"قسد\"",
                "\"\"قسد\"\" | \"قسد\"",
                "” قسد“ على | \"قسد\" علي",
                "تنظيم ” داعش” في | تنظيم \"داعش\" في",
                "قال « نعم » ثم | قال \"نعم\" ثم",
                "لـ\"قسد\" | ل\"قسد\"",
                "it's | it's",
                "l’eau | l'eau",
                // broken references
                "وكالة ;فرانس برس;، فإن | وكاله \"فرانس برس\", فان",
                "قال &quot;نعم&quot; ثم | قال \"نعم\" ثم",
                "قال quot;نعم quot; ثم | قال \"نعم\" ثم",
                "أب&nbsp;أم | اب ام",
                "أولاً; ثانياً | اولا; ثانيا",
                // joined compounds
                "ديرالزور | دير الزور",
                "بديرالزور | ب دير الزور",
                "جنوب شرق ديرالزور. | جنوب شرق دير الزور.",
                "أبوظبي | ابو ظبي",
                "خانيونس | خان يونس",
                "ابوكمالك | ابوكمالك",
                // invisible characters and white space
                "قس\u200cد | قسد",
                "\u202bقسد\u202c | قسد",
                "\ufeffقسد | قسد",
                "قسد\u00a0و\u2003داعش | قسد و داعش",
                "قسد   و  داعش | قسد و داعش",
            })
    void shouldBringToOneSpelling(String written, String normalised) {
        String expected = normalised.replace("ب دير", "بدير");
        assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
    }

    @Test
    void shouldMakeOneLineOfParagraphs() {
        assertThat(Normaliser.normalise("  عنوان\n\n\tخبر \r\n").text()).isEqualTo("عنوان خبر");
    }

    @Test
    void shouldKeepOffsetsWhenTextHasTashkeel() {
        String text = "دَخَلَ مُحَمَّدٌ حِمْصَ";
        NormalisedText normalised = Normaliser.normalise(text);
        int at = normalised.text().indexOf("محمد");
        assertThat(normalised.original(at, at + 4).of(text)).isEqualTo("مُحَمَّدٌ");
    }

    @Test
    void shouldPointEveryPartOfALigatureToIt() {
        String text = "قال ﷺ نعم";
        NormalisedText normalised = Normaliser.normalise(text);
        int at = normalised.text().indexOf("الله");
        assertThat(normalised.original(at, at + 4)).isEqualTo(new Span(4, 5));
    }

    @Test
    void shouldPointBothPartsOfAJoinedCompoundToTheirLetters() {
        String text = "في ديرالزور";
        NormalisedText normalised = Normaliser.normalise(text);
        int at = normalised.text().indexOf("دير الزور");
        assertThat(normalised.original(at, at + 9).of(text)).isEqualTo("ديرالزور");
        assertThat(normalised.original(at, at + 3).of(text)).isEqualTo("دير");
        assertThat(normalised.original(at + 4, at + 9).of(text)).isEqualTo("الزور");
        assertThat(normalised.original(at + 3).length()).isZero();
    }

    @Test
    void shouldPointAComposedLetterToItsWholeSequence() {
        String text = "cafe\u0301 \ud835\udc00";
        NormalisedText normalised = Normaliser.normalise(text);
        assertThat(normalised.text()).isEqualTo("caf\u00e9 A");
        assertThat(normalised.original(3, 4)).isEqualTo(new Span(3, 5));
        assertThat(normalised.original(5, 6)).isEqualTo(new Span(6, 8));
    }

    @Test
    void shouldKeepUnpairedSurrogates() {
        assertThat(Normaliser.normalise("أ\ud800ب").text()).isEqualTo("ا\ud800ب");
        assertThat(Normaliser.normalise("\udc00").text()).isEqualTo("\udc00");
    }

    @Test
    void shouldKeepEmoji() {
        assertThat(Normaliser.normalise("سلام 😀!").text()).isEqualTo("سلام 😀!");
    }

    @Test
    void shouldGiveNothingForNothing() {
        assertThat(Normaliser.normalise("").text()).isEmpty();
        assertThat(Normaliser.normalise(" \u200f \n").text()).isEmpty();
        assertThat(Normaliser.normalise("").words()).isZero();
    }

    @Test
    void shouldNotTakeSemicolonsFarApartForQuotationMarks() {
        String far = "كلمة ".repeat(40);
        assertThat(Normaliser.normalise("قال ;نعم " + far + "ثم; وقال").text()).doesNotContain("\"");
    }

    @Test
    void shouldCountWords() {
        assertThat(Normaliser.normalise("قُتل ٢٠ عنصراً، أمس.").words()).isEqualTo(4);
    }
}
