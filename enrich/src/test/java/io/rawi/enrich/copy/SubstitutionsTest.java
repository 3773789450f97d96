package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionsTest {

    private static List<String> numbers(String a, String b) {
        return Substitutions.numbers(
                PrintedTexts.body(a).figures(), PrintedTexts.body(b).figures());
    }

    @Test
    void shouldTellAFigureInThePlaceOfAnother() {
        assertThat(numbers("قتل 3 مدنيين واصيب 12 اخرون", "قتل 5 مدنيين واصيب 12 اخرون"))
                .containsExactly("3 -> 5");
    }

    @Test
    void shouldTellSeveralInOrderOfTheSecondText() {
        assertThat(numbers("قتل 3 مدنيين واصيب 12 اخرون", "واصيب 14 اخرون بعدما قتل 5 مدنيين"))
                .containsExactly("12 -> 14", "3 -> 5");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "بلغ 17 338 طنا اليوم, بلغ 17338 طنا اليوم",
        "في 30 10 1436 هجريه, في 1436 10 30 هجريه",
        "بلغ 2 5 مليون طن, بلغ 5 2 مليون طن",
        "يوم 15 5 10 صباحا, يوم 5 10 صباحا",
        "قتل 7 مدنيين امس, قتل سبعه مدنيين امس",
        "قتل 23 مدنيا امس, قتل ثلاثه وعشرون مدنيا امس",
        "قتل 3 مدنيين ثم اصيب 5 اخرون, قتل 5 مدنيين ثم اصيب 3 اخرون",
        "قتل 3 مدنيين, اصيب 5 اخرون",
        "3 قتلى اليوم, 5 قتلى اليوم",
        "بعد خمسه عشر عاما كامله, بعد 15 عاما كامله",
        "بعد احد عشر عاما كامله, بعد 11 عاما كامله",
        "بعد اثني عشر عاما كامله, بعد 12 عاما كامله",
        "بلغ 13 50 دولارا اليوم, بلغ 1350 دولارا اليوم",
        "بلغ 148 8 مليون طن, بلغ 436 مليون طن",
        "بلا ارقام هنا, ولا هنا ايضا"
    })
    void shouldNotTakeForReplacedWhatIsMovedSplitOrElsewhere(String a, String b) {
        assertThat(numbers(a, b)).isEmpty();
    }

    @Test
    void shouldReadANumberThatASignDividesAsOne() {
        assertThat(numbers("عند الساعه 5 36 مساء", "عند الساعه 5 33 مساء")).containsExactly("5 36 -> 5 33");
        assertThat(numbers("صرف الدولار 11 750 ليره", "صرف الدولار 11 820 ليره"))
                .containsExactly("11 750 -> 11 820");
    }

    @Test
    void shouldReadNumbersThatAreSpelledOut() {
        assertThat(numbers("قتل ثلاثه مدنيين امس", "قتل خمسه مدنيين امس")).containsExactly("3 -> 5");
        assertThat(numbers("قتل 3 مدنيين امس", "قتل خمسه مدنيين امس")).containsExactly("3 -> 5");
    }

    @Test
    void shouldReadTeensThatAreSpelledOut() {
        assertThat(numbers("قتل خمسه عشر مدنيا امس", "قتل سبعه عشر مدنيا امس")).containsExactly("15 -> 17");
        assertThat(numbers("قتل عشره مدنيين امس", "قتل 12 مدنيين امس")).containsExactly("10 -> 12");
    }

    @Test
    void shouldTellNothingOfATextAndItself() {
        String text = "قتل 3 مدنيين واصيب 12 اخرون بعد 40 دقيقه";
        assertThat(numbers(text, text)).isEmpty();
    }
}
