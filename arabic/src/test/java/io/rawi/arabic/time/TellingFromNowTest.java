package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts from the day of writing, by the verb before it. Read as published on Friday, 23 November 2018. */
class TellingFromNowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يعود الصيادون بعد يومين | بعد يومين=2018-11-25",
                "تنتهي المهلة بعد ثلاثة أيام | بعد ثلاثة أيام=2018-11-26",
                "قال المدرب إن الفريق يصل بعد أسبوع إلى الميناء | بعد أسبوع=2018-11-30",
                "ويغادر الوفد الجزيرة بعد أسبوعين | بعد أسبوعين=2018-12-07",
                "سيصل القارب بعد 10 أيام | بعد 10 أيام=2018-12-03",
            })
    void shouldCountFromNowBehindAVerbOfThePresent(String sentence, String expected) {
        assertThat(Times.values(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "توفي الصياد بعد يومين | يومين=P2D",
                "كان يعود بعد يومين | يومين=P2D",
                "لم يرجع القارب بعد ثلاثة أيام | ثلاثة أيام=P3D",
                "أصيب الرجل الذي يعمل في الميناء بعد يومين | يومين=P2D",
                "جاء الرد اليمني بعد يومين | يومين=P2D",
            })
    void shouldLeaveALengthWhereTheVerbTellsOfThePast(String sentence, String expected) {
        assertThat(Times.values(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وذلك بعد عام تقريبا من موافقة البلدية", "يستأنف المصنع العمل بعد عام تقريبا من الإغلاق"})
    void shouldNotCountFromNowWhatCountsFromSomethingElse(String sentence) {
        assertThat(Times.values(sentence)).doesNotContain("2019");
    }
}
