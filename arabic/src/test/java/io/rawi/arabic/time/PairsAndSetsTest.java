package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that come again, two months in one breath, duals that are subjects. Read as on Friday, 23 November 2018. */
class PairsAndSetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تجتمع اللجنة كل ثلاثاء | كل ثلاثاء=XXXX-WXX-2",
                "تجتمع اللجنة كل أربعاء | كل أربعاء=XXXX-WXX-3",
                "تجتمع اللجنة كل يوم أحد | كل يوم أحد=XXXX-WXX-7",
                "تجتمع اللجنة كل خميس | كل خميس=XXXX-WXX-4",
                "تجتمع اللجنة مساء كل أحد | كل أحد=XXXX-WXX-7",
                "تجتمع اللجنة صباح كل اثنين | كل اثنين=XXXX-WXX-1",
            })
    void shouldReadEveryWeekday(String sentence, String expected) {
        assertThat(Times.values(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"كل أحد يعرف الحكاية", "جلس كل اثنين معا"})
    void shouldNotTakeEveryoneForSunday(String sentence) {
        assertThat(Times.values(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خسائر تكبدها في شهري مايو ويونيو من عام 1999 | شهري مايو ويونيو من عام 1999=1999-05/1999-06",
                "بين شهري مايو ويونيو هدأ البحر | بين شهري مايو ويونيو=2018-05/2018-06",
                "شهد العامان الأخيران نموا | العامان الأخيران=2016-11-23/P2Y",
                "اليومان المقبلان حاسمان | اليومان المقبلان=2018-11-24/P2D",
            })
    void shouldReadTwoAsOneStretch(String sentence, String expected) {
        assertThat(Times.values(sentence)).isEqualTo(expected);
    }

    @Test
    void shouldTellTheGovernorateFromTheMonth() {
        assertThat(Times.values("هدأت محافظة إب العام الماضي")).isEqualTo("العام الماضي=2017");
        assertThat(Times.values("هدأت الجبهة في آب الماضي")).isEqualTo("آب الماضي=2018-08");
    }

    @Test
    void shouldLeaveTheDigitsBehindAPointToTheirNumber() {
        assertThat(Times.values("سجل العداء 59ر06 ثانية")).isEmpty();
    }
}
