package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بدأ الاجتماع الساعة الثالثة والنصف عصرا | الساعة الثالثة والنصف عصرا=2018-11-23T15:30",
                "بدأ الاجتماع عند الثامنة والربع مساء | الثامنة والربع مساء=2018-11-23T20:15",
                "بدأ الاجتماع الساعة العاشرة إلا ربعا صباحا | الساعة العاشرة إلا ربعا صباحا=2018-11-23T09:45",
                "بدأ الاجتماع الساعة 8:30 مساء أمس | الساعة 8:30 مساء أمس=2018-11-22T20:30",
                "بدأ الاجتماع التاسعة من مساء الأربعاء | التاسعة من مساء الأربعاء=2018-11-21T21:00",
                "بدأ الاجتماع مساء أمس عند الساعة السابعة | مساء أمس عند الساعة السابعة=2018-11-22T19:00",
                "بدأ الاجتماع 15:30 بتوقيت غرينتش | 15:30 بتوقيت غرينتش=2018-11-23T15:30Z",
                "بدأ الاجتماع عند الساعة 1405 بتوقيت غرينتش | الساعة 1405 بتوقيت غرينتش=2018-11-23T14:05Z",
                "بدأ الاجتماع الساعة الثالثة بعد الظهر | الساعة الثالثة بعد الظهر=2018-11-23T15:00",
                "بدأ الاجتماع بعد ظهر أمس | بعد ظهر أمس=2018-11-22TAF",
                "تنتهي المهلة منتصف الليل | منتصف الليل=2018-11-24T00:00",
            })
    void shouldReadTimesOfTheDay(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استمر القتال لمدة ثلاثة أشهر | ثلاثة أشهر=P3M",
                "استمر القتال عشر سنوات | عشر سنوات=P10Y",
                "استمر القتال سنة ونصف السنة وشهرين | سنة ونصف السنة=P1Y6M; شهرين=P2M",
                "استمر القتال ساعتين | ساعتين=PT2H",
                "استمر القتال 48 ساعة | 48 ساعة=PT48H",
                "استمر القتال عدة أيام | عدة أيام=PXD",
                "استمر القتال ثلاثة أيام وخمس ساعات | ثلاثة أيام وخمس ساعات=P3DT5H",
                "تجتمع اللجنة كل يوم جمعة | كل يوم جمعة=XXXX-WXX-5",
                "تجتمع اللجنة كل أسبوعين | كل أسبوعين=P2W",
                "تجتمع اللجنة سنويا | سنويا=P1Y",
                "عثر عليه بعد يومين من اختطافه | يومين=P2D",
            })
    void shouldReadLengthsAndSets(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كل عام وأنتم بخير",
                "سرعة الرياح 40 كم/ساعة",
                "وقعت الشركة 6 عقود مع الوزارة",
                "نحن في أمس الحاجة إلى السلام",
                "شهر العسل في الجزيرة",
                "اشترى ساعة ثمينة",
            })
    void shouldNotReadGreetingsRatesAndContracts(String text) {
        assertThat(Times.in(text)).isEmpty();
    }
}
